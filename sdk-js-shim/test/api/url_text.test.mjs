// URL, URLSearchParams, URLPattern, encodings, base64.

import { runCases } from "./cases.mjs";

runCases("URL", [
  ["has its parts", `const u = new URL("../c?d=1#e", "https://u:p@h:8080/a/b"); return [u.href, u.origin, u.protocol, u.username, u.password, u.host, u.hostname, u.port, u.pathname, u.search, u.hash, JSON.stringify(u)];`, ["https://u:p@h:8080/c?d=1#e", "https://h:8080", "https:", "u", "p", "h:8080", "h", "8080", "/c", "?d=1", "#e", '"https://u:p@h:8080/c?d=1#e"']],
  ["sets its parts", `const u = new URL("http://a/"); u.pathname = "x y"; u.search = "q"; u.hash = "h"; u.port = "81"; u.protocol = "https"; return u.href;`, "https://a:81/x%20y?q#h"],
  ["is linked to its params", `const u = new URL("http://a/?b=1"); const p = u.searchParams; p.append("c", "é "); const one = u.search; u.search = "?z=9"; return [one, p.get("z"), p === u.searchParams, (p.delete("z"), u.href)];`, ["?b=1&c=%C3%A9+", "9", true, "http://a/"]],
  ["parses statically", `return [URL.canParse("x"), URL.canParse("x", "http://a"), URL.parse("x"), URL.parse("x", "http://a").href, await thrown(() => new URL("x")), await thrown(() => new URL())];`, [false, true, null, "http://a/x", "TypeError", "TypeError"]],
]);

runCases("URLSearchParams", [
  ["takes strings, pairs and records", `return ["?a=1&b", [["a", "1"]], { x: "y z" }, new URLSearchParams("q=1")].map((i) => String(new URLSearchParams(i)));`, ["a=1&b=", "a=1", "x=y+z", "q=1"]],
  ["decodes", `return [...new URLSearchParams("a=%20+%zz%ff&=x&&%41")];`, [["a", "  %zz\ufffd"], ["", "x"], ["A", ""]]],
  ["encodes", `return String(new URLSearchParams([["a*-._~!'()", "\\ud800é&="]]));`, "a*-._%7E%21%27%28%29=%EF%BF%BD%C3%A9%26%3D"],
  ["sorts, has, deletes by value", `const p = new URLSearchParams("b=2&a=1&b=1"); p.sort(); const one = String(p); p.delete("b", "2"); return [one, String(p), p.has("b", "2"), p.has("b"), p.size, p.getAll("b")];`, ["a=1&b=2&b=1", "a=1&b=1", false, true, 2, ["1"]]],
  ["set keeps the first place", `const p = new URLSearchParams("a=1&b=2&a=3"); p.set("a", "4"); return String(p);`, "a=4&b=2"],
  ["refuses pairs that are none", `return thrown(() => new URLSearchParams([["a"]]));`, "TypeError"],
]);

runCases("URLPattern", [
  ["matches", `const p = new URLPattern({ pathname: "/u/:id" }); return [p.test("http://h/u/4"), p.exec("http://h/u/4").pathname.groups, p.test("http://h/v")];`, [true, { id: "4" }, false]],
]);

runCases("encodings", [
  ["encode", `const d = bytes(0, 0, 0); return [hex(new TextEncoder().encode("é")), new TextEncoder().encodeInto("aé€", d), hex(d)];`, ["c3a9", { read: 2, written: 3 }, "61c3a9"]],
  ["decode", `return [new TextDecoder().decode(bytes(0xef, 0xbb, 0xbf, 65, 0xff)), new TextDecoder("utf8", { ignoreBOM: true }).decode(bytes(0xef, 0xbb, 0xbf)), new TextDecoder("latin1").encoding, new TextDecoder("utf-16le").decode(bytes(65, 0)), await thrown(() => new TextDecoder("no")), await thrown(() => new TextDecoder("utf-8", { fatal: true }).decode(bytes(0xff)))];`, ["A\ufffd", "\ufeff", "windows-1252", "A", "RangeError", "TypeError"]],
  ["decode in parts", `const d = new TextDecoder(); return [d.decode(bytes(0xc3), { stream: true }), d.decode(bytes(0xa9), { stream: true }), d.decode()];`, ["", "é", ""]],
  ["streams", `const s = new Response(bytes(0xe2, 0x82, 0xac)).body.pipeThrough(new TextDecoderStream()); const e = ReadableStream.from(["\\ud83d", "\\ude00"]).pipeThrough(new TextEncoderStream()); return [(await collect(s)).join(""), (await collect(e)).map(hex)];`, ["€", ["f09f9880"]]],
  ["base64", `return [btoa("\\xff\\0a"), atob(" /wBh\\n") === "\\xff\\0a", await thrown(() => btoa("€")), await thrown(() => atob("a")), await thrown(() => btoa())];`, ["/wBh", true, "InvalidCharacterError", "InvalidCharacterError", "TypeError"]],
]);
