// Events, abort signals, timers, messages, structuredClone, performance, globals.

import assert from "node:assert/strict";
import test from "node:test";
import { runCases } from "./cases.mjs";
import { makeRealm } from "./realm.mjs";

runCases("events", [
  ["listeners run once, in order, captures first", `const t = new EventTarget(); const l = []; t.addEventListener("a", () => l.push(1)); t.addEventListener("a", () => l.push(0), true); t.addEventListener("a", { handleEvent: () => l.push(2) }, { once: true }); t.dispatchEvent(new Event("a")); t.dispatchEvent(new Event("a")); return l;`, [0, 1, 2, 0, 1]],
  ["a signal removes", `const t = new EventTarget(); let n = 0; const c = new AbortController(); t.addEventListener("a", () => n++, { signal: c.signal }); t.dispatchEvent(new Event("a")); c.abort(); t.dispatchEvent(new Event("a")); return n;`, 1],
  ["can be prevented and stopped", `const t = new EventTarget(); let n = 0; t.addEventListener("a", (e) => { e.preventDefault(); e.stopImmediatePropagation(); }); t.addEventListener("a", () => n++); const e = new Event("a", { cancelable: true }); return [t.dispatchEvent(e), e.defaultPrevented, n, e.target === t, e.currentTarget === t, e.isTrusted];`, [false, true, 0, true, true, false]],
  ["carry data", `return [new CustomEvent("a", { detail: 1 }).detail, new MessageEvent("m", { data: 2 }).data, new ErrorEvent("e", { message: "x" }).message, new PromiseRejectionEvent("u", { promise: null, reason: 3 }).reason, new Event("x").type, await thrown(() => new Event())];`, [1, 2, "x", 3, "x", "TypeError"]],
  ["DOMException", `const e = new DOMException("m", "NotFoundError"); return [e.code, e.name, e.message, e instanceof Error, String(e), DOMException.ABORT_ERR, DOMException.URL_MISMATCH_ERR, DOMException.INVALID_STATE_ERR, Object.keys(e).sort()];`, [8, "NotFoundError", "m", true, "NotFoundError: m", 20, 21, 11, ["code", "message", "name", "stack"]]],
]);

runCases("signals", [
  ["abort", `const c = new AbortController(); let n = 0; c.signal.onabort = () => n++; c.abort(); c.abort(); return [c.signal.aborted, c.signal.reason.name, n, await thrown(() => c.signal.throwIfAborted()), AbortSignal.abort(1).reason];`, [true, "AbortError", 1, "AbortError", 1]],
  ["timeout", `const s = AbortSignal.timeout(1); await new Promise((r) => { s.onabort = r; }); return s.reason.name;`, "TimeoutError"],
  ["any", `const a = new AbortController(); const s = AbortSignal.any([AbortSignal.any([a.signal]), new AbortController().signal]); a.abort("x"); return [s.reason, AbortSignal.any([AbortSignal.abort(2)]).reason, AbortSignal.any([]).aborted, await thrown(() => AbortSignal.any([1]))];`, ["x", 2, false, "TypeError"]],
  ["has no constructor", `return thrown(() => new AbortSignal());`, "TypeError"],
]);

runCases("timers", [
  ["run in order with arguments", `const l = []; await new Promise((r) => { setTimeout((a) => { l.push(a); r(); }, 20, "b"); setTimeout((a) => l.push(a), 1, "a"); clearTimeout(setTimeout(() => l.push("no"), 1)); }); return l;`, ["a", "b"]],
  ["repeat until cleared", `let n = 0; await new Promise((r) => { const id = setInterval(() => { if (++n === 3) { clearInterval(id); r(); } }, 1); }); await scheduler.wait(10); return n;`, 3],
  ["wait with a signal", `return [await thrown(() => scheduler.wait(1000, { signal: AbortSignal.timeout(1) })), await thrown(() => setTimeout("code"))];`, ["TimeoutError", "TypeError"]],
  ["microtasks", `const l = []; queueMicrotask(() => l.push(1)); l.push(0); await null; await null; return l;`, [0, 1]],
]);

runCases("structuredClone", [
  ["copies", `const o = { d: new Date(0), m: new Map([[1, new Set([2])]]), b: bytes(1, 2), e: new RangeError("r", { cause: 1 }), r: /a/g, n: 1n + 0n === 1n, u: undefined, a: [1, , 3] }; o.self = o; const c = structuredClone(o);
    return [c.d.getTime(), [...c.m.get(1)], [...c.b], c.b !== o.b, c.e.message, c.e.cause, c.e instanceof RangeError, String(c.r), c.self === c, 1 in c.a, c.a.length];`, [0, [2], [1, 2], true, "r", 1, true, "/a/g", true, false, 3]],
  ["shares buffers within", `const b = bytes(1, 2, 3); const c = structuredClone([b, b.subarray(1)]); return [c[0].buffer === c[1].buffer, c[1][0]];`, [true, 2]],
  ["refuses", `return Promise.all([() => {}, Symbol("a"), Promise.resolve(), new WeakMap(), new URL("http://a"), { f() {} }].map((v) => thrown(() => structuredClone(v))));`, Array(6).fill("DataCloneError")],
  ["copies blobs", `const f = structuredClone(new File(["a"], "n", { type: "t/u" })); return [f.name, f.type, await f.text()];`, ["n", "t/u", "a"]],
  ["moves what is transferred, once", `const b = new ArrayBuffer(1); const moved = structuredClone(b, { transfer: [b, b] }); return [moved.byteLength, await thrown(() => structuredClone(1, { transfer: [1] })), await thrown(() => structuredClone(1, { transfer: null }))];`, [1, "TypeError", "TypeError"]],
  ["copies headers and messages without a body", `const r = structuredClone(new Response(null, { status: 201, headers: { a: "b" } })); return [r.status, r.headers.get("a"), structuredClone(new Headers({ a: "b" })).get("a"), structuredClone(new Request("http://a/")).url, await thrown(() => structuredClone(new Response("x")))];`, [201, "b", "b", "http://a/", "DataCloneError"]],
]);

runCases("messages", [
  ["arrive in order, cloned", `const { port1, port2 } = new MessageChannel(); const l = []; const done = new Promise((r) => { port2.onmessage = (e) => { l.push(e.data); if (l.length === 2) r(); }; }); const o = { a: 1 }; port1.postMessage(o); o.a = 2; port1.postMessage(o); await done; port1.close(); return l;`, [{ a: 1 }, { a: 2 }]],
]);

runCases("globals", [
  ["performance", `performance.mark("a"); performance.mark("b"); const m = performance.measure("m", "a", "b"); return [m.duration >= 0, performance.getEntriesByType("mark").length, performance.now() > 0, performance.timeOrigin > 1e12, await thrown(() => performance.measure("x", "none"))];`, [true, 2, true, true, "SyntaxError"]],
  ["navigator and self", `return [navigator.userAgent, self === globalThis, typeof navigator.sendBeacon, globalThis instanceof ServiceWorkerGlobalScope];`, ["Cloudflare-Workers", true, "function", true]],
  ["caches keep", `const c = await caches.open("n"); const r = new Response("a", { headers: { "cache-control": "max-age=9", x: "y" } }); await c.put("http://a/", r); const hit = await c.match("http://a/"); return [await hit.text(), hit.headers.get("x"), r.bodyUsed, (await caches.default.match("http://a/")) === undefined, await c.delete("http://a/"), await c.delete("http://a/"), await thrown(() => c.put(new Request("http://a", { method: "POST" }), new Response("")))];`, ["a", "y", true, true, true, false, "TypeError"]],
  ["are enumerable, save those of the language and the console", `const keys = Object.keys(globalThis); return ["Response", "fetch", "self", "Array", "console", "InternalError"].map((name) => keys.includes(name));`, [true, true, true, false, false, false]],
  ["functions look native", `return [fetch.toString(), setTimeout.length, Headers.prototype.get.length, (() => 1).toString(), (class A {}).toString()];`, ["function fetch() { [native code] }", 2, 0, "() => 1", "class A {}"]],
  ["some are of the global scope alone", `return [await thrown(() => atob.call({}, "")), await thrown(() => structuredClone.call({}, 1)), await thrown(() => crypto.randomUUID.call({})), atob.call(globalThis, ""), atob.call(undefined, "")];`, ["TypeError", "TypeError", "TypeError", "", ""]],
  ["Atomics", `const a = new Int32Array(2); return [Atomics.add(a, 0, 5), Atomics.compareExchange(a, 0, 5, 9), Atomics.load(a, 0), Atomics.store(a, 1, 3.7), Atomics.notify(a, 0), [...a], await thrown(() => Atomics.load(a, 2)), await thrown(() => Atomics.load([1], 0)), await thrown(() => Atomics.wait(a, 0, 0)), Atomics.sub(new BigInt64Array(1), 0, 1n) === 0n];`, [0, 5, 9, 3, 0, [9, 3], "RangeError", "TypeError", "TypeError", true]],
  ["names of Node.js", `const l = []; process.nextTick((x) => l.push(x), 1); await 0; return [l, process.env, process.cwd(), String(process), global === globalThis, Buffer.from("a-_b", "base64url").toString("base64url"), Buffer.from("hé").toString("hex"), Buffer.name, process.hrtime().length, typeof process.hrtime.bigint(), process.on("x", () => {}) === process, await thrown(() => process.exit())];`, [[1], {}, "/bundle", "[object process]", true, "a-_b", "68c3a9", "Buffer", 2, "bigint", true, "Error"]],
  ["Buffer knows base64url", `const b = Buffer.alloc(3); return [Buffer.byteLength("-_-", "base64url"), b.write("-_-_", 0, "BASE64URL"), b.toString("hex"), b.toString("base64url"), Buffer.from("YQ", "base64url").toString(), Buffer.from("a").toString("base64url", 0, 1), Buffer.byteLength("-_-")];`, [2, 3, "fbffbf", "-_-_", "a", "YQ", 3]],
  ["timers are objects", `let n = 0; const t = setTimeout(() => n++, 1); clearTimeout(+t); const u = setTimeout(() => n++, 1); u.refresh().unref().ref(); await scheduler.wait(20); const i = setImmediate(() => n++); clearImmediate(i); return [typeof t, t.hasRef(), typeof +t, n, String(i) !== "", u.close() === u];`, ["object", true, "number", 1, true, true]],
]);

test("console formats, groups, counts, tables; errors have one stack", async () => {
  const realm = makeRealm();
  await realm.run(`
    console.log("%s is %d%% %o", "x", 4.5, { a: 1 }, [2]);
    console.group("g"); console.warn("in\\nner"); console.groupEnd();
    console.count(); console.count(); console.assert(false, "no %s", "way"); console.assert(true);
    const cycle = { n: 1 }; cycle.self = cycle; console.debug(cycle, new Map([["k", new Set([1])]]), new Uint8Array(2), Symbol("s"), null, -0, "q", ["q"]);
    console.table([{ a: 1 }, { a: 2 }]);
    console.log(new Proxy({}, { ownKeys() { throw 1; } }), new Array(1e6).fill(0), "z".repeat(3));
    console.error(new TypeError("bad")); console.trace("t");`);
  const [one, group, inner, first, second, assertion, cycle, table, bounded, error, trace] = realm.state.logs;
  assert.deepEqual(one, [2, "x is 4.5% { a: 1 } [ 2 ]"]);
  assert.deepEqual([group, inner], [[2, "g"], [3, "  in\n  ner"]]);
  assert.deepEqual([first, second], [[2, "default: 1"], [2, "default: 2"]]);
  assert.deepEqual(assertion, [4, "Assertion failed: no way"]);
  assert.deepEqual(cycle, [1, "{ n: 1, self: [Circular *] } Map(1) { 'k' => Set(1) { 1 } } Uint8Array(2) [ 0, 0 ] Symbol(s) null -0 q [ 'q' ]"]);
  assert.match(table[1], /│ 1 {7}│ 2 │/);
  assert.ok(bounded[1].length < 2000);
  assert.match(error[1], /^TypeError: bad\n {4}at /);
  assert.match(trace[1], /^Trace: t\n {4}at /);
});

test("an exception of a timer or listener goes to the error event, then to the log", async () => {
  const realm = makeRealm();
  await realm.run(`
    addEventListener("error", (e) => { if (e.message === "kept") e.preventDefault(); });
    setTimeout(() => { throw new Error("kept"); }); setTimeout(() => { throw new Error("lost"); }); reportError("said");
    await scheduler.wait(10);`);
  assert.deepEqual(realm.state.logs.map(([level, text]) => [level, text.split("\n")[0]]), [[4, 'Uncaught "said"'], [4, "Error: lost"]]);
});
