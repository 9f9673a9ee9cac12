// Module Workers: registration, answers, errors, waitUntil, env.

import assert from "node:assert/strict";
import test from "node:test";
import { makeRealm } from "./realm.mjs";
import zlib from "node:zlib";

const ERROR = 4;

const answers = [
  ["text", `{ fetch: () => new Response("hi") }`, "hi", ["content-type", "text/plain;charset=UTF-8", "content-length", "2"]],
  ["JSON", `{ fetch: async () => Response.json({ a: 1 }) }`, '{"a":1}', ["content-type", "application/json", "content-length", "7"]],
  ["nothing", `{ fetch: () => new Response() }`, "", ["content-length", "0"]],
  ["bytes", `{ fetch: () => new Response(new Uint8Array([65, 66])) }`, "AB", ["content-length", "2"]],
  ["a thenable", `{ fetch: () => ({ then: (f) => f(new Response("t")) }) }`, "t", ["content-type", "text/plain;charset=UTF-8", "content-length", "1"]],
  ["a stream", `{ fetch() { const e = new TextEncoder(); return new Response(new ReadableStream({ start(c) { c.enqueue(e.encode("a")); c.enqueue(e.encode("b")); c.close(); } })); } }`, "ab", []],
  ["a fixed length", `{ fetch() { const { readable, writable } = new FixedLengthStream(3); const w = writable.getWriter(); w.write(new TextEncoder().encode("abc")); w.close(); return new Response(readable); } }`, "abc", ["content-length", "3"]],
  ["a class instance", `new (class { fetch() { return new Response(this.text()); } text() { return "c"; } })()`, "c", ["content-type", "text/plain;charset=UTF-8", "content-length", "1"]],
];
for (const [what, source, text, headers] of answers) {
  test(`answers with ${what}`, async () => {
    const { status, text: got, headers: sent, sent: body, error } = await makeRealm().serve(source);
    assert.deepEqual([status, got, sent, body.finished, error], [200, text, headers, true, null]);
  });
}

const failures = [
  ["throws", `{ fetch() { throw new RangeError("boom"); } }`, /RangeError: boom[\s\S]*worker\.js/],
  ["rejects", `{ fetch: async () => { throw new Error("late"); } }`, /Error: late/],
  ["throws no error", `{ fetch() { throw "text"; } }`, /Uncaught "text"/],
  ["returns nothing", `{ fetch() {} }`, /TypeError: The fetch handler returned nothing/],
  ["returns an object", `{ fetch: () => ({ status: 200 }) }`, /returned \[object Object\]/],
  ["returns a used response", `{ async fetch() { const r = new Response("a"); await r.text(); return r; } }`, /Body has already been used/],
  ["returns an error response", `{ fetch: () => Response.error() }`, /Response\.error/],
];
for (const [what, source, log] of failures) {
  test(`logs and rejects when the handler ${what}`, async () => {
    const realm = makeRealm();
    const { error } = await realm.serve(source);
    assert.notEqual(error, null);
    assert.equal(realm.state.logs.length, 1);
    assert.equal(realm.state.logs[0][0], ERROR);
    assert.match(realm.state.logs[0][1], log);
  });
}

for (const [source, message] of [
  [undefined, /no default export/],
  [null, /is null/],
  [42, /a number/],
  [{}, /no fetch method/],
]) {
  test(`refuses the default export ${JSON.stringify(source)}`, () => {
    const { hooks } = makeRealm();
    assert.throws(() => hooks.register({ default: source }), message);
  });
}

test("a request has what arrived", async () => {
  const { text } = await makeRealm().serve(
    `{ async fetch(r) { return Response.json([r.method, r.url, [...r.headers], await r.text(), r.bodyUsed, r.cf, r.redirect]); } }`,
    { method: "POST", url: "http://h/p?q=1", headers: ["x-a", "1", "x-a", "2"], body: ["he", "llo"] },
  );
  assert.deepEqual(JSON.parse(text), ["POST", "http://h/p?q=1", [["host", "h"], ["x-a", "1, 2"]], "hello", true, {}, "manual"]);
});

test("the headers of the incoming request are immutable, those of a copy are not", async () => {
  const { text } = await makeRealm().serve(
    `{ fetch(r) { let m; try { r.headers.set("a", "b"); } catch (e) { m = e.message; }
       const c = new Request(r); c.headers.set("a", "b"); return Response.json([m, c.headers.get("a")]); } }`,
  );
  assert.deepEqual(JSON.parse(text), ["Can't modify immutable headers.", "b"]);
});

test("the engine is asked of a request what the Worker reads, once", async () => {
  const asked = async (source) => {
    const realm = makeRealm();
    const names = [];
    for (const name of ["incomingMethod", "incomingUrl", "incomingHeaders", "incomingBody"]) {
      const ask = realm.native[name];
      realm.native[name] = () => names.push(name) && ask();
    }
    await realm.serve(source, { method: "POST", body: ["x"], keep: false });
    return names;
  };
  assert.deepEqual(await asked(`{ fetch: () => new Response("hello") }`), []);
  assert.deepEqual(await asked(`{ fetch: (r) => new Response(r.url + r.url) }`), ["incomingUrl"]);
});

test("a request that is held outlives its invocation, but for its body", async () => {
  const realm = makeRealm();
  await realm.serve(`{ fetch(r) { globalThis.held = r; return new Response("hello"); } }`, { method: "POST", headers: ["x", "1"], body: ["body"] });
  realm.state.incoming = null;
  realm.state.bodies.set(0, { iterator: [][Symbol.iterator]() });
  assert.deepEqual(await realm.run(`return [held.method, held.url, held.headers.get("x"), await held.text()]`), ["POST", "http://example.com/", "1", ""]);
});

test("a list of headers that the engine made is looked at where it says so", async () => {
  const realm = makeRealm();
  realm.native.headerList = (_, type) => realm.global.Array.from(["x", "  é ", "content-type", type, true]);
  assert.deepEqual(await realm.run(`return [...new Response("a", { headers: {} }).headers]`), [["content-type", "text/plain;charset=UTF-8"], ["x", "é"]]);
});

test("a response of text is sent once", async () => {
  const realm = makeRealm();
  const source = `{ fetch() { globalThis.sent ??= new Response("once"); return sent; } }`;
  assert.equal((await realm.serve(source)).text, "once");
  assert.deepEqual(await realm.run(`return [sent.bodyUsed, sent.body.locked]`), [true, true]);
  assert.match((await realm.serve(source)).error.message, /Body has already been used/);
});

test("methods of the context need one", async () => {
  const { error } = await makeRealm().serve(`{ fetch(r, env, { waitUntil }) { waitUntil(1); } }`);
  assert.match(error.message, /Illegal invocation/);
});

test("an echo passes the body through without a stream, chunk by chunk", async () => {
  const { text, sent } = await makeRealm().serve(`{ fetch: (r) => new Response(r.body) }`, { method: "POST", body: ["a", "b", "c"] });
  assert.deepEqual([text, sent.chunks.length, sent.finished], ["abc", 3, true]);
});

test("HEAD sends the length and no body", async () => {
  const { text, headers, sent } = await makeRealm().serve(`{ fetch: () => new Response("four") }`, { method: "HEAD" });
  assert.deepEqual([text, headers.includes("4"), sent.finished], ["", true, true]);
});

test("env has the variables, once", async () => {
  const { text } = await makeRealm({ vars: ["A", "1", "B", "2"] }).serve(
    `{ fetch: (r, env) => Response.json([env, Object.getPrototypeOf(env) === Object.prototype]) }`,
  );
  assert.equal(text, '[{"A":"1","B":"2"},true]');
});

test("handle waits for waitUntil, also for what is added later, and logs a rejection", async () => {
  const realm = makeRealm();
  const { error } = await realm.serve(`{ fetch(r, env, ctx) {
    ctx.passThroughOnException();
    ctx.waitUntil(scheduler.wait(5).then(() => { console.log("one"); ctx.waitUntil(scheduler.wait(5).then(() => console.log("two"))); }));
    ctx.waitUntil(Promise.reject(new Error("three")));
    return new Response(); } }`);
  assert.equal(error, null);
  assert.match(realm.state.logs[0][1], /waitUntil: Error: three/);
  assert.deepEqual(realm.state.logs.slice(1), [[2, "one"], [2, "two"]]);
});

test("a body that fails on its way aborts the response", async () => {
  const { sent, error, text } = await makeRealm().serve(
    `{ fetch: () => new Response(new ReadableStream({ pull(c) { if (this.n) throw new Error("cut"); this.n = 1; c.enqueue(new Uint8Array([65])); } })) }`,
  );
  assert.deepEqual([text, sent.aborted, sent.finished, error.message], ["A", true, false, "cut"]);
});

test("a body of strings is sent as UTF-8, one of numbers is refused", async () => {
  const serve = (chunk) => makeRealm().serve(`{ fetch: () => new Response(new ReadableStream({ start(c) { c.enqueue(${chunk}); c.close(); } })) }`);
  assert.equal((await serve(`"é"`)).text, "é");
  assert.match((await serve("1")).error.message, /did not return bytes/);
});

test("content-encoding gzip compresses plain bodies, unless encodeBody is manual", async () => {
  const auto = await makeRealm().serve(`{ fetch: () => new Response("plain", { headers: { "content-encoding": "gzip" } }) }`);
  assert.equal(zlib.gunzipSync(auto.bytes).toString(), "plain");
  const manual = await makeRealm().serve(`{ fetch: () => new Response("raw", { encodeBody: "manual", headers: { "content-encoding": "gzip" } }) }`);
  assert.equal(manual.text, "raw");
});

test("unhandled rejections go to listeners, then to the log", async () => {
  const realm = makeRealm();
  await realm.run(`addEventListener("unhandledrejection", (e) => { if (e.reason === 1) e.preventDefault(); })`);
  realm.hooks.unhandledRejection(1, null);
  realm.hooks.unhandledRejection(new realm.global.Error("lost"), null);
  assert.equal(realm.state.logs.length, 1);
  assert.match(realm.state.logs[0][1], /Unhandled rejection: Error: lost/);
});

test("headers that arrive as UTF-8 are read as text and passed on as they came", async () => {
  const { headers, text } = await makeRealm().serve(
    `{ fetch: (r) => Response.json([r.headers.get("x"), [...new Request(r).headers], r.headers.get("y")], { headers: r.headers }) }`,
    { headers: ["x", "\xc3\xa9", "y", "\xe9"] },
  );
  assert.deepEqual(JSON.parse(text), ["é", [["host", "example.com"], ["x", "é"], ["y", "\ufffd"]], "\ufffd"]);
  assert.equal(headers[headers.indexOf("x") + 1], "\xc3\xa9");
});

test("header text beyond Latin-1 is sent as UTF-8", async () => {
  const { headers } = await makeRealm().serve(`{ fetch: () => new Response(null, { headers: { a: "€", b: "é" } }) }`);
  assert.deepEqual(headers.slice(0, 4), ["a", "\xe2\x82\xac", "b", "\xc3\xa9"]);
});
