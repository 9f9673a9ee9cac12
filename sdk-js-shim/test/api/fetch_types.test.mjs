// Headers, Request, Response, bodies and forms.

import { runCases } from "./cases.mjs";

runCases("Headers", [
  ["sorts and combines", `const h = new Headers([["b", "1"], ["A", "2"], ["a", " 3 "]]); return [...h];`, [["a", "2, 3"], ["b", "1"]]],
  ["keeps cookies apart", `const h = new Headers(); h.append("Set-Cookie", "a=1"); h.append("set-cookie", "b=2"); return [[...h], h.getSetCookie(), h.get("set-cookie")];`, [[["set-cookie", "a=1"], ["set-cookie", "b=2"]], ["a=1", "b=2"], "a=1, b=2"]],
  ["takes records and Headers", `return [...new Headers(new Headers({ X: 1 }))];`, [["x", "1"]]],
  ["set replaces all, delete removes all", `const h = new Headers([["a", "1"], ["b", "0"], ["a", "2"]]); h.set("a", "3"); const one = [...h]; h.delete("A"); return [one, h.has("a")];`, [[["a", "3"], ["b", "0"]], false]],
  ["refuses bad names and values", `return Promise.all([["a b", "c"], ["a:", "c"], ["a", "b\\nc"], ["a", "b\\0"]].map(([n, v]) => thrown(() => new Headers([[n, v]]))));`, ["TypeError", "TypeError", "TypeError", "TypeError"]],
  ["trims values", `return new Headers({ a: "\\r\\n b \\t" }).get("a");`, "b"],
  ["misses with null", `return new Headers().get("x");`, null],
  ["forEach gives value, name", `const l = []; new Headers({ a: "1" }).forEach((v, n) => l.push([v, n])); return l;`, [["1", "a"]]],
  ["needs a pair of two", `return thrown(() => new Headers([["a"]]));`, "TypeError"],
  ["has its class string", `return [String(new Headers()), String(new Headers().entries()), Object.keys(globalThis).includes("Headers")];`, ["[object Headers]", "[object EntryIterator]", true]],
]);

runCases("Request", [
  ["normalises", `const r = new Request("http://A/b/../c", { method: "post", body: "x" }); return [r.url, r.method, r.headers.get("content-type"), await r.text()];`, ["http://a/c", "POST", "text/plain;charset=UTF-8", "x"]],
  ["takes methods in any case", `return new Request("http://a", { method: "patch" }).method;`, "PATCH"],
  ["refuses", `return Promise.all([() => new Request("/rel"), () => new Request("http://a", { body: "x" }), () => new Request("http://a", { method: "a b" }), () => new Request("http://a", { method: "CONNECT" }), () => new Request("http://a", { redirect: "x" }), () => new Request("http://a", { signal: {} }), () => new Request()].map(thrown));`, Array(7).fill("TypeError")],
  ["moves the body of another", `const a = new Request("http://a", { method: "POST", body: "x" }); const b = new Request(a, { headers: { y: "1" } }); return [a.bodyUsed, await b.text(), b.headers.get("y"), await thrown(() => new Request(a)), await thrown(() => a.text())];`, [true, "x", "1", "TypeError", "TypeError"]],
  ["clones", `const a = new Request("http://a", { method: "POST", body: "x" }); const b = a.clone(); return [await a.text(), await b.text()];`, ["x", "x"]],
  ["follows a signal", `const c = new AbortController(); const r = new Request("http://a", { signal: c.signal }); c.abort("why"); return [r.signal.aborted, r.signal.reason, r.signal !== c.signal];`, [true, "why", true]],
  ["has a brand", `return thrown(() => Object.getOwnPropertyDescriptor(Request.prototype, "url").get.call({}));`, "TypeError"],
]);

runCases("Response", [
  ["has defaults", `const r = new Response(); return [r.status, r.statusText, r.ok, r.body, r.type, r.url, r.redirected, r.bodyUsed];`, [200, "", true, null, "default", "", false, false]],
  ["redirects", `const r = Response.redirect("http://a/x", 301); return [r.status, r.headers.get("location"), await thrown(() => Response.redirect("http://a", 200)), await thrown(() => Response.redirect("rel"))];`, [301, "http://a/x", "RangeError", "TypeError"]],
  ["is JSON", `const r = Response.json({ a: 1 }, { status: 201, headers: { x: "y" } }); return [r.status, [...r.headers], await r.json(), await Response.json(undefined).text()];`, [201, [["content-type", "application/json"], ["x", "y"]], { a: 1 }, "undefined"]],
  ["checks status", `return [await thrown(() => new Response("", { status: 199 })), await thrown(() => new Response("", { status: 600 })), await thrown(() => new Response("x", { status: 204 })), new Response(null, { status: 204 }).status];`, ["RangeError", "RangeError", "TypeError", 204]],
  ["reads in each way", `const r = () => new Response("h\\u00e9"); return [hex(await r().bytes()), hex(await r().arrayBuffer()), await (await r().blob()).text(), (await r().blob()).type, await r().text()];`, ["68c3a9", "68c3a9", "hé", "text/plain;charset=UTF-8", "hé"]],
  ["can be read once", `const r = new Response("a"); await r.text(); return [r.bodyUsed, r.body.locked, await thrown(() => r.text()), await thrown(() => r.clone())];`, [true, true, "TypeError", "TypeError"]],
  ["clones streams", `const r = new Response(new ReadableStream({ start(c) { c.enqueue(bytes(65)); c.close(); } })); const c = r.clone(); return [await r.text(), await c.text()];`, ["A", "A"]],
  ["drops a byte order mark", `return [await new Response("\\ufeffa").text(), (await new Response(bytes(0xef, 0xbb, 0xbf, 65)).text())];`, ["a", "A"]],
  ["takes params, blobs, buffers, iterables", `async function* g() { yield bytes(65); yield bytes(66); } return [await new Response(new URLSearchParams({ a: "b c" })).text(), new Response(new Blob(["x"], { type: "a/b" })).headers.get("content-type"), await new Response(bytes(65).buffer).text(), await new Response(g()).text(), await new Response(12).text()];`, ["a=b+c", "a/b", "A", "AB", "12"]],
  ["refuses a locked stream", `const s = new ReadableStream(); s.getReader(); return thrown(() => new Response(s));`, "TypeError"],
  ["bad JSON is a SyntaxError", `return [await thrown(() => new Response("{").json()), await thrown(() => new Response().json())];`, ["SyntaxError", "SyntaxError"]],
  ["a body is one stream", `const r = new Response("abc"); const same = r.body === r.body; return [same, (await collect(r.body)).map(hex), r.bodyUsed];`, [true, ["616263"], true]],
]);

runCases("FormData", [
  ["goes both ways as multipart", `const f = new FormData(); f.append('a"b', "1\\n2"); f.append("f", new File(["xyz"], "n.txt", { type: "text/plain" })); f.append("e", "");
    const g = await new Response(f).formData(); const file = g.get("f");
    return [[...g.keys()], g.get("a%22b"), g.get("e"), file.name, file.type, await file.text(), file instanceof File];`, [["a%22b", "f", "e"], "1\n2", "", "n.txt", "text/plain", "xyz", true]],
  ["reads urlencoded", `const f = await new Response("a=1&a=2&b=%20+x", { headers: { "content-type": "application/x-www-form-urlencoded" } }).formData(); return [f.getAll("a"), f.get("b")];`, [["1", "2"], "  x"]],
  ["refuses what is malformed", `const t = (b, c) => thrown(() => new Response(b, { headers: { "content-type": c } }).formData());
    return [await t("x", "text/plain"), await t("x", "multipart/form-data"), await t("--b\\r\\nx", "multipart/form-data; boundary=b"), await t("--b\\r\\nContent-Disposition: form-data; name=a\\r\\n\\r\\nv", "multipart/form-data; boundary=b"), await t("--b\\r\\nA: b\\r\\n\\r\\nv\\r\\n--b--", "multipart/form-data; boundary=b")];`, Array(5).fill("TypeError")],
  ["reads an empty form and an empty file", `const t = (b) => new Response(b, { headers: { "content-type": 'multipart/form-data; boundary="b"' } }).formData();
    const f = await t('--b\\r\\nContent-Disposition: form-data; name="f"; filename="x"\\r\\n\\r\\n\\r\\n--b--\\r\\n'); return [[...await t("--b--\\r\\n")], f.get("f").size, f.get("f").type];`, [[], 0, ""]],
  ["names blobs", `const f = new FormData(); f.set("a", new Blob(["x"])); f.set("b", new Blob(["x"]), "n"); return [f.get("a").name, f.get("b").name, (f.append("c", "text", "n"), f.get("c"))];`, ["a", "n", "text"]],
  ["has, delete, set", `const f = new FormData(); f.append("a", "1"); f.append("b", "2"); f.append("a", "3"); f.set("a", "4"); f.delete("b"); return [[...f], f.has("b"), f.get("b")];`, [[["a", "4"]], false, null]],
]);

runCases("Blob", [
  ["joins, slices, types", `const b = new Blob(["ab", bytes(67), new Blob(["d"])], { type: "A/B" }); return [b.size, b.type, await b.text(), await b.slice(1, -1, "x/y").text(), b.slice(1).type, (await collect(b.stream())).map(hex)];`, [4, "a/b", "abCd", "bC", "", ["61624364"]]],
  ["files have name and time", `const f = new File(["a"], "n", { lastModified: 5 }); return [f.name, f.lastModified, f instanceof Blob, String(f), await thrown(() => new File(["a"]))];`, ["n", 5, true, "[object File]", "TypeError"]],
  ["refuses no sequence", `return thrown(() => new Blob("abc"));`, "TypeError"],
]);
