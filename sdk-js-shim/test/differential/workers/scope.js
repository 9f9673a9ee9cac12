// The global scope: what is there, of which type, with which property attributes.

import { allThrown, probing, thrown } from "./lib.js";

const NAMES = (
  "AbortController AbortSignal Array ArrayBuffer Atomics BigInt Blob Boolean ByteLengthQueuingStrategy Cache CacheStorage CloseEvent CompressionStream CountQueuingStrategy Crypto CryptoKey CustomEvent " +
  "DOMException DataView Date DecompressionStream Error ErrorEvent EvalError Event EventSource EventTarget FetchEvent File FinalizationRegistry FixedLengthStream Float16Array FormData Function HTMLRewriter Headers " +
  "IdentityTransformStream Intl Iterator JSON Map Math MessageChannel MessageEvent MessagePort Navigator Number Object Performance PerformanceEntry PerformanceMark PerformanceMeasure PerformanceObserver Promise PromiseRejectionEvent Proxy " +
  "ReadableByteStreamController ReadableStream ReadableStreamBYOBReader ReadableStreamBYOBRequest ReadableStreamDefaultController ReadableStreamDefaultReader Reflect RegExp Request Response ScheduledEvent Set SharedArrayBuffer " +
  "String SubtleCrypto SuppressedError Symbol TextDecoder TextDecoderStream TextEncoder TextEncoderStream TransformStream TransformStreamDefaultController TypeError URL URLPattern URLSearchParams Uint8Array " +
  "WeakMap WeakRef WeakSet WebAssembly WebSocket WebSocketPair WritableStream WritableStreamDefaultController WritableStreamDefaultWriter addEventListener atob btoa caches clearImmediate clearInterval clearTimeout console crypto " +
  "dispatchEvent fetch globalThis navigator performance queueMicrotask removeEventListener reportError scheduler self setImmediate setInterval setTimeout structuredClone " +
  "window document location XMLHttpRequest importScripts postMessage localStorage indexedDB BroadcastChannel Worker SharedWorker require module exports global process Buffer origin Storage alert ImageData FileReader requestAnimationFrame " +
  "DisposableStack AsyncDisposableStack Temporal ShadowRealm InternalError print gc os std scriptArgs escape unescape"
).split(" ");
const flags = (name) => {
  for (let at = globalThis; at !== null; at = Object.getPrototypeOf(at)) {
    const d = Object.getOwnPropertyDescriptor(at, name);
    if (d !== undefined) return ["value" in d ? d.writable : "accessor", d.enumerable, d.configurable];
  }
  return "absent";
};
const ES = { Array: "fromAsync of", Object: "groupBy fromEntries hasOwn", Map: "groupBy", Promise: "withResolvers try any allSettled", Iterator: "from concat", RegExp: "escape", Math: "sumPrecise f16round", Error: "isError captureStackTrace stackTraceLimit", Atomics: "wait waitAsync pause", JSON: "rawJSON isRawJSON", Uint8Array: "fromBase64 fromHex", Symbol: "dispose asyncDispose", ArrayBuffer: "isView" };
const ON_PROTOTYPES = { Array: "at toSorted toReversed with findLast flat toSpliced", String: "at replaceAll isWellFormed matchAll", Uint8Array: "toBase64 toHex setFromHex", Set: "union isSubsetOf", Iterator: "map filter take drop flatMap toArray", ArrayBuffer: "transfer resize", Map: "getOrInsert getOrInsertComputed", Date: "toTemporalInstant" };

export default probing({
  ...Object.fromEntries(NAMES.map((n) => [`type of ${n}`, () => typeof globalThis[n]])),
  ...Object.fromEntries(NAMES.map((n) => [`flags of ${n}`, () => flags(n)])),
  ...Object.fromEntries(Object.entries(ES).flatMap(([c, l]) => l.split(" ").map((m) => [`${c}.${m}`, () => typeof globalThis[c]?.[m]]))),
  ...Object.fromEntries(Object.entries(ON_PROTOTYPES).flatMap(([c, l]) => l.split(" ").map((m) => [`${c}.prototype.${m}`, () => typeof globalThis[c]?.prototype[m]]))),
  "enumerable globals": () => { const l = []; for (const k in globalThis) l.push(k); return l.sort(); },
  "own enumerable": () => Object.keys(globalThis).sort(),
  "self": () => [self === globalThis, Object.prototype.toString.call(globalThis)],
  "this of a module": () => typeof (() => this)(),
  "strict": () => (function () { return this === undefined; })(),
  "eval and Function": () => allThrown(() => eval("1"), () => new Function("return 1")()),
  "navigator": () => [Object.prototype.toString.call(navigator), typeof navigator.userAgent, typeof navigator.sendBeacon, typeof navigator.hardwareConcurrency, typeof navigator.language],
  "navigator userAgent": () => navigator.userAgent,
  "navigator hardwareConcurrency": () => navigator.hardwareConcurrency,
  "console methods": () => ["log", "error", "warn", "info", "debug", "trace", "table", "group", "groupEnd", "groupCollapsed", "time", "timeEnd", "timeLog", "count", "countReset", "assert", "dir", "dirxml", "clear"].map((m) => [m, typeof console[m]]),
  "console gives undefined": () => [console.log("a"), console.error(Symbol("x")), console.log({ get a() { throw new Error("no"); } }), console.table([{ a: 1 }]), console.assert(false, "x"), console.log("%s %d %o %%", "a", 1)],
  "console class": () => Object.prototype.toString.call(console),
  "caches": () => [String(caches), typeof caches.default, typeof caches.open, String(caches.default)],
  "wrong receivers": () => allThrown(() => (0, globalThis.fetch).call({}, "x:"), () => setTimeout.call(1, () => {}), () => atob.call({}, ""), () => structuredClone.call({}, 1)),
  "fetch wrong": () => allThrown(() => fetch(), () => fetch("nope"), () => fetch("/x"), () => fetch("http://a.test", { method: "GET", body: "x" }), () => fetch("foo://x")),
  "fetch data": () => thrown(async () => (await fetch("data:text/plain,hi")).text()),
  "fetch aborted": () => thrown(() => fetch("http://a.test", { signal: AbortSignal.abort() })),
  "assign to a global": () => { globalThis.probe = 5; const v = globalThis.probe; delete globalThis.probe; return v; },
  "replace a global": () => { const old = globalThis.atob; globalThis.atob = 5; const v = globalThis.atob; globalThis.atob = old; return v; },
  "undeclared": () => thrown(() => notThere),
  "class names": () => NAMES.filter((n) => typeof globalThis[n] === "function" && /^[A-Z]/.test(n)).filter((n) => globalThis[n].name !== n),
  "function lengths": () => ["atob", "btoa", "fetch", "setTimeout", "setInterval", "clearTimeout", "queueMicrotask", "structuredClone", "reportError", "addEventListener"].map((n) => [n, globalThis[n].length, globalThis[n].name]),
  "native source": () => /\[native code\]/.test(Function.prototype.toString.call(fetch)),
  "tags of prototypes": () => NAMES.filter((n) => typeof globalThis[n] === "function" && /^[A-Z]/.test(n)).map((n) => [n, globalThis[n].prototype?.[Symbol.toStringTag]]).filter(([n, t]) => t !== n && t !== undefined),
  "env": (request, env) => [typeof env, Object.keys(env)],
  "ctx": (request, env, ctx) => [typeof ctx.waitUntil, typeof ctx.passThroughOnException, typeof ctx.props, ctx.waitUntil(Promise.resolve()), ctx.passThroughOnException()],
  "ctx class": (request, env, ctx) => Object.prototype.toString.call(ctx),
  "ctx wrong": (request, env, ctx) => allThrown(() => ctx.waitUntil(), () => ctx.waitUntil(1), () => ctx.waitUntil.call({}, 1)),
  "request cf": (request) => [typeof request.cf],
  "error stack": () => { const { stack } = new Error("m"); return [typeof stack, stack.includes("Error: m"), /\bat /.test(stack)]; },
  "error names": () => allThrown(() => null.x, () => undefined(), () => JSON.parse("{"), () => new Array(-1), () => "x".repeat(-1), () => decodeURIComponent("%"), () => 1n + 1, () => Symbol() + "", () => { const f = () => f() + 1; return f(); }, () => new RegExp("("), () => BigInt(1.5)),
  "Intl number": () => (1234567.891).toLocaleString("en-US"),
  "Intl date": () => new Date(0).toLocaleDateString("en-US", { timeZone: "UTC" }),
  "Intl kinds": () => ["NumberFormat", "DateTimeFormat", "PluralRules", "Collator", "ListFormat", "RelativeTimeFormat", "Segmenter", "DisplayNames"].map((k) => typeof globalThis.Intl?.[k]),
  "regexp features": () => [/(?<=a)b/.test("ab"), "a1".replace(/(?<n>\d)/, "[$<n>]"), /[\p{L}--[a-z]]/v.test("é"), /a.b/s.test("a\nb"), [..."a1b2".matchAll(/\d/g)].map((m) => m.index), /(?i:a)b/.test("Ab"), /x/d.exec("ax").indices[0]],
  "syntax features": () => { class A { static #p = 1; static has(o) { return #p in o; } static { this.z = 2; } } const o = { a: null }; o.a ??= 5; return [A.has(A), A.z, o?.a, o?.b?.c, 1_000, 2 ** 10, [3, 1, 2].toSorted(), Object.groupBy([1, 2, 3], (x) => (x % 2 ? "odd" : "even"))]; },
  "sort stable": () => [..."badc"].map((c, i) => ({ c, i })).sort(() => 0).map((x) => x.c).join(""),
  "number text": () => [String(1e21), (0.1).toFixed(20), (255).toString(36), (1e-7).toString(), (123.456).toPrecision(4), String(-0), parseFloat("1e1000"), Number("0b11"), (25).toString(2), (0.000001234).toExponential(2)],
  "key order": () => Object.keys({ b: 1, 2: 1, a: 1, 1: 1 }),
  "using": () => { const l = []; { const d = new DisposableStack(); d.defer(() => l.push("d")); d.dispose(); } return l; },
  "WebAssembly": () => thrown(() => new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))),
});
