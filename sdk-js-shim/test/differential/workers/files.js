// Blob, File and FormData.

import { allThrown, bytes, collect, decode, encode, hex, probing, thrown } from "./lib.js";

const multipart = (body, type = "multipart/form-data; boundary=b") => new Response(body, { headers: { "content-type": type } }).formData();
const part = (head, body = "v") => `--b\r\n${head}\r\n\r\n${body}\r\n--b--\r\n`;
const D = "Content-Disposition: form-data; ";
const show = async (form) => { const l = []; for (const [k, v] of form) l.push(typeof v === "string" ? [k, v] : [k, v.name, v.type, await v.text()]); return l; };
const BODIES = {
  "one": part(`${D}name="a"`), "token name": part(`${D}name=a`), "file": part(`${D}name="a"; filename="f.txt"\r\nContent-Type: text/plain`), "file without type": part(`${D}name="a"; filename="f"`), "file empty name": part(`${D}name="a"; filename=""`),
  "escaped quote": part(`${D}name="a%22b"`), "backslash": part(`${D}name="a\\"b"`), "header case": part(`CONTENT-DISPOSITION: form-data; NAME="a"`), "two": `--b\r\n${D}name="a"\r\n\r\n1\r\n--b\r\n${D}name="a"\r\n\r\n2\r\n--b--`, "preamble": `hello\r\n${part(`${D}name="a"`)}`,
  "epilogue": `${part(`${D}name="a"`)}bye`, "empty value": part(`${D}name="a"`, ""), "line ends": part(`${D}name="a"`, "1\r\n2\n3"), "no end": `--b\r\n${D}name="a"\r\n\r\nv`, "no name": part("Content-Disposition: form-data"), "no disposition": part("X: y"), "empty": "", "end only": "--b--\r\n", "LF only": `--b\n${D}name="a"\n\nv\n--b--\n`,
  "UTF-8": part(`${D}name="é"; filename="ü.txt"\r\nContent-Type: a/b`, "ö"), "text with type": part(`${D}name="a"\r\nContent-Type: text/html`), "extra header": part(`X-A: b\r\n${D}name="a"`), "boundary inside": part(`${D}name="a"`, "x--by"), "attachment": part(`Content-Disposition: attachment; name="a"`),
};

export default probing({
  ...Object.fromEntries(Object.entries(BODIES).map(([n, b]) => [`multipart ${n}`, async () => show(await multipart(b))])),
  "multipart quoted boundary": async () => show(await multipart(BODIES.one, 'multipart/form-data; boundary="b"')),
  "multipart type case": async () => show(await multipart(BODIES.one, "Multipart/Form-Data; Boundary=b")),
  "multipart no boundary": () => thrown(() => multipart(BODIES.one, "multipart/form-data")),
  "multipart other boundary": () => thrown(() => multipart(BODIES.one, "multipart/form-data; boundary=c")),
  "multipart binary file": async () => { const f = new FormData(); f.append("f", new Blob([bytes(0, 255, 13, 10, 45)])); const g = await new Response(f).formData(); return hex(await g.get("f").arrayBuffer()); },
  "multipart sent": async () => { const f = new FormData(); f.append('a"b', "1\r\n2"); f.append("f", new File(["xyz"], 'n".txt', { type: "text/plain" })); f.append("g", new Blob(["q"])); const r = new Response(f); const boundary = r.headers.get("content-type").split("boundary=")[1]; return (await r.text()).replaceAll(boundary, "B"); },
  "multipart sent empty": async () => { const r = new Response(new FormData()); const boundary = r.headers.get("content-type").split("boundary=")[1]; return (await r.text()).replaceAll(boundary, "B"); },
  "multipart LF sent": async () => { const f = new FormData(); f.append("a\nb", "1\n2\r3"); const r = new Response(f); const boundary = r.headers.get("content-type").split("boundary=")[1]; return (await r.text()).replaceAll(boundary, "B"); },
  "round trip": async () => { const f = new FormData(); f.append("a", "é"); f.append("a", ""); f.append("f", new File(["x"], "ü", { type: "a/b" })); return show(await new Response(f).formData()); },
  "form lists": () => { const f = new FormData(); f.append("a", "1"); f.append("b", "2"); f.append("a", "3"); return [[...f], [...f.keys()], [...f.values()], f.getAll("a"), f.get("c"), f.has("b"), f.getAll("z")]; },
  "form set": () => { const f = new FormData(); f.append("a", "1"); f.append("b", "2"); f.append("a", "3"); f.set("a", "9"); f.set("n", "5"); return [...f]; },
  "form delete": () => { const f = new FormData(); f.append("a", "1"); f.append("b", "2"); f.delete("a"); f.delete("z"); return [...f]; },
  "form kinds": () => { const f = new FormData(); f.append("n", 1); f.append("o", {}); f.append("u", undefined); f.append("z", null); return [...f]; },
  "form blob name": () => { const f = new FormData(); f.set("a", new Blob(["x"])); f.set("b", new Blob(["x"]), "n"); f.set("c", new File(["x"], "orig"), "new"); f.set("d", new File(["x"], "orig")); return [...f.values()].map((v) => [v.name, v instanceof File]); },
  "form same file": () => { const f = new FormData(); const x = new File(["x"], "n"); f.set("a", x); return f.get("a") === x; },
  "form string with filename": () => thrown(() => new FormData().append("a", "b", "c")),
  "form arguments": () => allThrown(() => new FormData().append("a"), () => new FormData().get(), () => new FormData().set("a"), () => new FormData({}), () => new FormData(undefined), () => FormData()),
  "form forEach": () => { const f = new FormData(); f.append("a", "1"); const l = []; f.forEach((v, k) => l.push([k, v])); return l; },
  "form class": () => [String(new FormData()), String(new FormData().keys()), Object.keys(FormData.prototype).sort()],
  "blob joins": async () => { const b = new Blob(["ab", bytes(67), new Blob(["d"]), bytes(1, 69).subarray(1), bytes(70).buffer, 1, null], { type: "A/B" }); return [b.size, b.type, await b.text()]; },
  "blob empty": async () => [new Blob().size, new Blob([]).type, await new Blob().text(), new Blob(undefined).size],
  "blob wrong": () => allThrown(() => new Blob("abc"), () => new Blob(null), () => new Blob(1), () => new Blob({}), () => Blob()),
  "blob iterable": async () => new Blob(new Set(["a", "b"])).text(),
  "blob types": () => ["a/b", "A/B; C=D", "é", "a\nb", "x", null, undefined].map((type) => new Blob([], { type }).type),
  "blob endings": async () => (await new Blob(["a\r\nb\nc"], { endings: "native" }).text()).length,
  "blob slice": async () => { const b = new Blob(["abcdef"], { type: "a/b" }); const l = []; for (const [s, e, t] of [[], [1], [-2], [1, 3], [1, -1], [4, 2], [0, 99], [undefined, 2], [1, undefined, "X/Y"], [null, 3], [1.7]]) { const c = b.slice(s, e, t); l.push([await c.text(), c.type, c.size]); } return l; },
  "blob stream": async () => (await collect(new Blob(["abc"]).stream())).map(decode),
  "blob stream twice": async () => { const b = new Blob(["abc"]); await collect(b.stream()); return (await collect(b.stream())).map(decode); },
  "blob arrayBuffer": async () => [hex(await new Blob(["é"]).arrayBuffer()), Object.prototype.toString.call(await new Blob(["x"]).bytes())],
  "blob copies": async () => { const b = encode("abc"); const x = new Blob([b]); b[0] = 120; return x.text(); },
  "blob bad UTF-8": async () => new Blob([bytes(0xff, 65)]).text(),
  "blob BOM": async () => (await new Blob(["\ufeffa"]).text()).length,
  "blob class": () => [String(new Blob()), String(new File([], "x")), Object.keys(Blob.prototype).sort(), Object.keys(File.prototype).sort(), Blob.length, File.length],
  "file": () => { const f = new File(["a"], "n/x", { lastModified: 5, type: "T/U" }); return [f.name, f.lastModified, f.type, f.size, f instanceof Blob]; },
  "file arguments": () => allThrown(() => new File(), () => new File(["a"]), () => new File("a", "b"), () => new File([], undefined)),
  "file name kinds": () => [new File([], 1).name, new File([], null).name, new File([], "\ud800").name.charCodeAt(0)],
  "file lastModified": () => [new File([], "x", { lastModified: "7" }).lastModified, new File([], "x", { lastModified: -1 }).lastModified, typeof new File([], "x").lastModified],
  "file slice": () => { const s = new File(["abc"], "n").slice(1); return [s instanceof File, s.size]; },
  "file read-only": () => thrown(() => { new File([], "x").name = "y"; }),
  "form of request": async () => { const f = new FormData(); f.append("a", "b"); return show(await new Request("http://a.test", { method: "POST", body: f }).formData()); },
});
