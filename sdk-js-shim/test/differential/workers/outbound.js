// Requests outward, to the server whose address arrives as `x-upstream`.

import { allThrown, bytes, collect, decode, encode, hex, nameOf, probing, sleep, streamOf, thrown } from "./lib.js";

// What a runtime says of itself and of its connection.
const OF_THE_CLIENT = new Set(["connection", "host", "accept-encoding", "transfer-encoding", "cf-worker", "cf-connecting-ip", "x-forwarded-proto", "user-agent", "x-request-id", "traceparent", "via", "cdn-loop", "isolet-hops"]);
const at = (request, path) => `${request.headers.get("x-upstream")}/${path}`;
const echo = async (request, init, path = "echo") => {
  const seen = await (await fetch(at(request, path), init)).json();
  return [seen.method, seen.url, seen.headers.filter(([name]) => !OF_THE_CLIENT.has(name)), seen.body];
};
const brief = async (response) => [response.status, response.redirected, new URL(response.url).pathname, await response.text()];
const fail = (request, path, init) => thrown(async () => (await fetch(at(request, path), init)).text());
const REDIRECTS = [301, 302, 303, 307, 308];

export default probing({
  "get": (r) => echo(r),
  ...Object.fromEntries(["POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"].map((method) => [`${method} without a body`, async (r) => (method === "HEAD" ? [(await fetch(at(r, "echo"), { method })).status] : echo(r, { method }))])),
  ...Object.fromEntries(Object.entries({
    text: () => "hé", bytes: () => bytes(0, 255), buffer: () => bytes(1).buffer, params: () => new URLSearchParams({ a: "b c" }), blob: () => new Blob(["x"], { type: "a/b" }), untyped: () => new Blob(["x"]), empty: () => "",
    stream: () => streamOf(encode("one"), encode("two")), fixed: () => { const f = new FixedLengthStream(3); const w = f.writable.getWriter(); w.write(encode("abc")); w.close(); return f.readable; }, transform: () => new Response("abc").body.pipeThrough(new TransformStream()),
  }).map(([kind, body]) => [`body of ${kind}`, (r) => echo(r, { method: "POST", body: body() })])),
  "body of a form": async (r) => { const f = new FormData(); f.append("a", "1"); f.append("f", new File(["x"], "n.txt", { type: "text/plain" })); const [, , headers, body] = await echo(r, { method: "POST", body: f }); const type = new Map(headers).get("content-type"); const boundary = type.split("boundary=")[1]; return [type.replace(boundary, "B"), body.replaceAll(boundary, "B")]; },
  "headers": (r) => echo(r, { headers: { "X-A": "1", accept: "a/b", "x-utf8": "é", cookie: "a=b", "content-type": "x/y" } }),
  "headers repeated": (r) => echo(r, { headers: [["x-a", "1"], ["x-a", "2"], ["vary", "a"], ["vary", "b"]] }),
  "headers refused": (r) => echo(r, { headers: { "content-length": "5", "transfer-encoding": "chunked", te: "trailers" } }),
  "request object": async (r) => echo(r, new Request("http://ignored.test", { method: "PUT", body: "x", headers: { a: "b" } })),
  "request and init": async (r) => { const q = new Request(at(r, "echo?q"), { method: "POST", body: "one", headers: { a: "b" } }); const s = await (await fetch(q, { body: "two" })).json(); return [s.method, s.body, s.url]; },
  "request forwarded": async (r) => { const s = await (await fetch(new Request(at(r, "echo"), r))).json(); return [s.method, s.headers.filter(([n]) => n === "x-probe")]; },
  "query and fragment": async (r) => (await echo(r, {}, "echo?a=b c&é=%20#frag"))[1],
  "response": async (r) => { const s = await fetch(at(r, "headers")); return [s.status, s.statusText, s.ok, s.type, s.redirected, [...s.headers].filter(([n]) => !["date", "connection", "keep-alive"].includes(n)), await s.text()]; },
  "response cookies": async (r) => (await fetch(at(r, "headers"))).headers.getSetCookie(),
  "response immutable": async (r) => { const s = await fetch(at(r, "headers")); const e = await thrown(() => s.headers.set("a", "b")); const c = new Response(s.body, s); c.headers.set("a", "b"); return [e, c.headers.get("a"), c.status]; },
  ...Object.fromEntries([200, 201, 204, 205, 304, 404, 418, 500, 503].map((n) => [`status ${n}`, async (r) => { const s = await fetch(at(r, `status?n=${n}`)); return [s.status, s.ok, s.body === null, await s.text()]; }])),
  ...Object.fromEntries(REDIRECTS.map((n) => [`follow ${n}`, async (r) => brief(await fetch(at(r, `redirect?n=${n}&to=/echo-method`)))])),
  ...Object.fromEntries(REDIRECTS.map((n) => [`follow ${n} with POST`, async (r) => brief(await fetch(at(r, `redirect?n=${n}&to=/echo-method`), { method: "POST", body: "data" }))])),
  ...Object.fromEntries(REDIRECTS.map((n) => [`follow ${n} with PUT`, async (r) => brief(await fetch(at(r, `redirect?n=${n}&to=/echo-method`), { method: "PUT", body: "data" }))])),
  ...Object.fromEntries(REDIRECTS.map((n) => [`manual ${n}`, async (r) => { const s = await fetch(at(r, `redirect?n=${n}&to=/echo-method`), { redirect: "manual" }); return [s.status, s.type, s.headers.get("location"), s.redirected, await s.text()]; }])),
  "redirect error": (r) => fail(r, "redirect?n=302&to=/x", { redirect: "error" }),
  "redirect of a stream": (r) => fail(r, "redirect?n=307&to=/echo-method", { method: "POST", body: streamOf(encode("x")) }),
  "redirect of a stream to GET": async (r) => brief(await fetch(at(r, "redirect?n=303&to=/echo-method"), { method: "POST", body: streamOf(encode("x")) })),
  "redirect loop": (r) => fail(r, "loop"),
  "redirect relative": async (r) => (await fetch(at(r, "a/b/redirect?n=302&to=../c?d"))).url.replace(/^.*?\d\//, "/"),
  "redirect without location": async (r) => { const s = await fetch(at(r, "status?n=302")); return [s.status, s.redirected]; },
  "redirect to nonsense": (r) => fail(r, "redirect?n=302&to=http://"),
  "redirect to another scheme": (r) => fail(r, "redirect?n=302&to=ftp://a.test/"),
  "redirect keeps a fragment": async (r) => (await fetch(at(r, "redirect?n=302&to=/echo-method#to"))).url.split("/").pop(),
  "redirect drops headers of a body": async (r) => { const s = await (await fetch(at(r, "redirect?n=303&to=/echo"), { method: "POST", body: "x", headers: { "x-a": "b", authorization: "c" } })).json(); return [s.method, s.headers.filter(([n]) => !OF_THE_CLIENT.has(n))]; },
  "redirect to another origin": async (r) => { const s = await (await fetch(at(r, `redirect?n=302&to=${at(r, "echo").replace("127.0.0.1", "localhost")}`), { headers: { authorization: "a", cookie: "b", "x-c": "d" } })).json(); return s.headers.filter(([n]) => !OF_THE_CLIENT.has(n)); },
  "gzip": async (r) => { const s = await fetch(at(r, "gzip")); return [s.headers.get("content-encoding"), s.headers.get("content-length"), await s.text()]; },
  "deflate": async (r) => { const s = await fetch(at(r, "deflate")); return [s.headers.get("content-encoding"), (await s.text()).length]; },
  "gzip of junk": (r) => fail(r, "junk"),
  "stream down": async (r) => (await collect((await fetch(at(r, "stream"))).body.pipeThrough(new TextDecoderStream()))).join(""),
  "stream up and down": async (r) => { const t = new TransformStream(); const w = t.writable.getWriter(); const p = fetch(at(r, "upper"), { method: "POST", body: t.readable }); w.write(encode("ab")); w.write(encode("cd")); w.close(); return (await p).text(); },
  "large up": async (r) => (await fetch(at(r, "length"), { method: "POST", body: new Uint8Array(1 << 20) })).text(),
  "large down": async (r) => (await (await fetch(at(r, "large"))).arrayBuffer()).byteLength,
  "cancel body": async (r) => { const s = await fetch(at(r, "large")); await s.body.cancel(); return s.bodyUsed; },
  "part of a body": async (r) => { const s = await fetch(at(r, "large")); const d = s.body.getReader(); const { value } = await d.read(); await d.cancel(); return value.length > 0; },
  "clone": async (r) => { const s = await fetch(at(r, "text")); const c = s.clone(); return [await s.text(), await c.text(), c.url === s.url]; },
  "tee": async (r) => { const [a, b] = (await fetch(at(r, "text"))).body.tee(); return [await new Response(a).text(), await new Response(b).text()]; },
  "json": async (r) => (await fetch(at(r, "json"))).json(),
  "json bad": (r) => thrown(async () => (await fetch(at(r, "text"))).json()),
  "form data": async (r) => [...(await (await fetch(at(r, "form"))).formData())],
  "blob": async (r) => { const b = await (await fetch(at(r, "headers"))).blob(); return [b.size, b.type]; },
  "abort before": (r) => fail(r, "text", { signal: AbortSignal.abort() }),
  "abort before with a reason": (r) => fail(r, "text", { signal: AbortSignal.abort(new RangeError("x")) }),
  "abort while it waits": async (r) => { const c = new AbortController(); setTimeout(() => c.abort(), 5); return fail(r, "hang", { signal: c.signal }); },
  "abort with a reason": async (r) => { const c = new AbortController(); setTimeout(() => c.abort("why"), 5); try { await fetch(at(r, "hang"), { signal: c.signal }); } catch (e) { return e; } },
  "abort timeout": (r) => fail(r, "hang", { signal: AbortSignal.timeout(10) }),
  "abort any": (r) => fail(r, "hang", { signal: AbortSignal.any([AbortSignal.timeout(10), new AbortController().signal]) }),
  "abort the body": async (r) => { const c = new AbortController(); const s = await fetch(at(r, "slow-body"), { signal: c.signal }); setTimeout(() => c.abort(), 5); return thrown(() => s.text()); },
  "abort after": async (r) => { const c = new AbortController(); const s = await fetch(at(r, "text"), { signal: c.signal }); const t = await s.text(); c.abort(); return t; },
  "signal of a request": async (r) => { const c = new AbortController(); const q = new Request(at(r, "hang"), { signal: c.signal }); setTimeout(() => c.abort(), 5); return thrown(() => fetch(q)); },
  "cut": (r) => fail(r, "cut"),
  "cut chunked": (r) => fail(r, "cut-chunked"),
  "closed": (r) => fail(r, "closed"),
  "nobody there": () => thrown(() => fetch("http://127.0.0.1:1/")),
  "no such host": () => thrown(() => fetch("http://no-such-host.invalid/")),
  "several at once": async (r) => Promise.all([1, 2, 3, 4].map(async (n) => (await fetch(at(r, `status?n=20${n % 2}`))).status)),
  "one after another": async (r) => { const l = []; for (let n = 0; n < 5; n++) l.push(await (await fetch(at(r, "text"))).text()); return l; },
  "race": async (r) => Promise.race([fetch(at(r, "text")).then((s) => s.text()), sleep(1000).then(() => "late")]),
  "upload fails": (r) => fail(r, "echo", { method: "POST", body: new ReadableStream({ pull() { throw new RangeError("x"); } }) }),
  "upload of a used body": async (r) => { const q = new Request(at(r, "echo"), { method: "POST", body: "x" }); await q.text(); return thrown(() => fetch(q)); },
  "body used after": async (r) => { const q = new Request(at(r, "echo"), { method: "POST", body: "x" }); await fetch(q); return q.bodyUsed; },
  "body used after stream": async (r) => { const s = streamOf(encode("x")); await fetch(at(r, "echo"), { method: "POST", body: s }); return s.locked; },
  "init wrong": (r) => allThrown(() => fetch(at(r, "text"), { method: "GET", body: "x" }), () => fetch(at(r, "text"), { method: "FOO BAR" }), () => fetch(at(r, "text"), { headers: { "a b": "c" } }), () => fetch(at(r, "text"), { redirect: "x" }), () => fetch(at(r, "text"), 5)),
  "data url": async () => { const s = await fetch("data:text/plain;charset=utf-8,hi%20x"); return [s.status, [...s.headers], await s.text()]; },
  "data url base64": async () => hex(await (await fetch("data:;base64,AP8=")).arrayBuffer()),
  "data url types": async () => { const l = []; for (const u of ["data:,a", "data:;charset=x,a", "data:a/b;c=d,a", "data:text/html;base64,YQ"]) l.push((await fetch(u)).headers.get("content-type")); return l; },
  "data url wrong": () => allThrown(() => fetch("data:x"), () => fetch("data:;base64,%"), () => fetch("blob:x"), () => fetch("file:///x"), () => fetch("about:blank")),
  "response of a fetch passed on": async (r) => { const s = await fetch(at(r, "text")); const t = new Response(s.body, { status: 201, headers: s.headers }); return [t.status, t.headers.get("content-type"), await t.text()]; },
  "name of errors": async (r) => { try { await fetch("http://127.0.0.1:1/"); } catch (e) { return [nameOf(e), e instanceof Error, typeof e.message]; } },
  "decode": async (r) => decode(await (await fetch(at(r, "text"))).arrayBuffer()),
});
