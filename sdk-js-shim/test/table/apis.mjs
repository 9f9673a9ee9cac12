// The Web APIs of the WinterTC Minimum Common API and what Workers add, with the members that each must have.
//
// A row: what it is called, where it comes from, and what is asked for: `Name` (a global), `Name.member` (of the prototype, or else
// static), or a named probe of worker.js after `=`.

const API = "this project, in JavaScript";
const ENGINE = "QuickJS-NG";
const FORMATJS = "FormatJS, with data of 16 locales";
const STREAMS = "web-streams-polyfill";
const RUST = (crates) => `this project, on ${crates} in Rust`;

const members = (name, list) => list.split(" ").map((member) => `${name}.${member}`);

export const GROUPS = {
  "HTTP": [
    ["fetch", "the host, over wasi:http", ["fetch"]],
    ["Request", API, ["Request", ...members("Request", "method url headers body bodyUsed arrayBuffer blob bytes clone formData json text redirect signal cache credentials integrity keepalive mode cf")]],
    ["Response", API, ["Response", ...members("Response", "status statusText ok headers body bodyUsed redirected type url arrayBuffer blob bytes clone formData json text error redirect cf webSocket")]],
    ["Headers", API, ["Headers", ...members("Headers", "append delete get getSetCookie has set forEach entries keys values")]],
    ["FormData", API, ["FormData", ...members("FormData", "append delete get getAll has set forEach entries keys values")]],
    ["EventSource", API, ["EventSource", ...members("EventSource", "addEventListener close readyState url")]],
    ["caches", "the host, and this project in JavaScript", ["caches", "Cache", "CacheStorage", ...members("Cache", "put match delete")]],
    ["HTMLRewriter", RUST("`lol_html`"), ["HTMLRewriter", ...members("HTMLRewriter", "on onDocument transform")]],
    ["WebSocket", "", ["WebSocket", "WebSocketPair"]],
  ],
  "URLs": [
    ["URL", RUST("`url`"), ["URL", ...members("URL", "href origin protocol username password host hostname port pathname search searchParams hash toJSON canParse parse")]],
    ["URLSearchParams", API, ["URLSearchParams", ...members("URLSearchParams", "append delete get getAll has set size sort forEach entries keys values")]],
    ["URLPattern", "urlpattern-polyfill", ["URLPattern", ...members("URLPattern", "test exec hash hostname pathname port protocol search username password hasRegExpGroups")]],
  ],
  "Streams": [
    ["ReadableStream", STREAMS, ["ReadableStream", ...members("ReadableStream", "cancel getReader locked pipeThrough pipeTo tee from values"), "ReadableStreamDefaultReader", "ReadableStreamBYOBReader", "ReadableStreamBYOBRequest", "ReadableStreamDefaultController", "ReadableByteStreamController"]],
    ["WritableStream", STREAMS, ["WritableStream", ...members("WritableStream", "abort close getWriter locked"), "WritableStreamDefaultWriter", "WritableStreamDefaultController"]],
    ["TransformStream", STREAMS, ["TransformStream", ...members("TransformStream", "readable writable"), "TransformStreamDefaultController"]],
    ["Queuing strategies", STREAMS, ["ByteLengthQueuingStrategy", "CountQueuingStrategy"]],
    ["CompressionStream, DecompressionStream", RUST("`flate2`"), ["CompressionStream", "DecompressionStream", "=compression gzip", "=compression deflate", "=compression deflate-raw", "=compression brotli"]],
    ["IdentityTransformStream, FixedLengthStream", API, ["IdentityTransformStream", "FixedLengthStream"]],
  ],
  "Text and data": [
    ["TextEncoder, TextDecoder", RUST("`encoding_rs`"), ["TextEncoder", ...members("TextEncoder", "encode encodeInto encoding"), "TextDecoder", ...members("TextDecoder", "decode encoding fatal ignoreBOM")]],
    ["TextEncoderStream, TextDecoderStream", API, ["TextEncoderStream", "TextDecoderStream"]],
    ["atob, btoa", RUST("`base64`"), ["atob", "btoa"]],
    ["Blob, File", API, ["Blob", ...members("Blob", "arrayBuffer bytes size slice stream text type"), "File", ...members("File", "lastModified name")]],
    ["structuredClone", API, ["structuredClone"]],
  ],
  "Events": [
    ["EventTarget, Event, CustomEvent", API, ["EventTarget", ...members("EventTarget", "addEventListener removeEventListener dispatchEvent"), "Event", "CustomEvent", "addEventListener", "removeEventListener", "dispatchEvent"]],
    ["Other events", API, ["ErrorEvent", "MessageEvent", "CloseEvent", "PromiseRejectionEvent"]],
    ["AbortController, AbortSignal", API, ["AbortController", ...members("AbortController", "abort signal"), "AbortSignal", ...members("AbortSignal", "abort any timeout aborted reason throwIfAborted")]],
    ["MessageChannel, MessagePort", API, ["MessageChannel", "MessagePort", ...members("MessagePort", "postMessage start close")]],
    ["DOMException", API, ["DOMException", ...members("DOMException", "name message code")]],
    ["reportError", API, ["reportError"]],
  ],
  "Time": [
    ["Timers", API, ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "setImmediate", "clearImmediate", "queueMicrotask"]],
    ["scheduler", API, ["=scheduler.wait"]],
    ["performance", API, ["performance", ...members("Performance", "now timeOrigin mark measure getEntries getEntriesByName getEntriesByType clearMarks clearMeasures toJSON"), "PerformanceEntry", "PerformanceMark", "PerformanceMeasure", "PerformanceObserver"]],
  ],
  "Environment": [
    ["console", API, ["=console assert", "=console count", "=console debug", "=console dir", "=console error", "=console group", "=console info", "=console log", "=console table", "=console time", "=console trace", "=console warn"]],
    ["navigator", API, ["navigator", "Navigator.userAgent", "Navigator.language", "Navigator.hardwareConcurrency"]],
    ["globalThis, self", ENGINE, ["globalThis", "self"]],
    ["env", "the host: vars and secrets of the manifest", ["=env"]],
    ["ctx", API, ["=ctx.waitUntil", "=ctx.passThroughOnException"]],
    ["cloudflare:workers", API, ["=cloudflare:workers env", "=cloudflare:workers waitUntil", "=cloudflare:workers WorkerEntrypoint", "=cloudflare:workers RpcTarget", "=cloudflare:workers DurableObject", "=cloudflare:workers WorkflowEntrypoint"]],
    ["WebAssembly", "", ["WebAssembly"]],
  ],
  "Language": [
    ["ECMAScript 2023", ENGINE, ["Array.findLast", "Array.toSorted", "Array.with", "Object.hasOwn", "String.replaceAll", "Promise.any", "WeakRef", "FinalizationRegistry", "BigInt", "Proxy", "Reflect"]],
    ["Later additions", ENGINE, ["String.isWellFormed", "Promise.withResolvers", "Object.groupBy", "Map.groupBy", "Iterator", "Set.union", "Array.fromAsync", "Promise.try", "RegExp.escape", "Float16Array", "Uint8Array.fromBase64", "Error.isError", "Math.sumPrecise", "=regexp v", "Temporal", "Atomics", "SharedArrayBuffer"]],
    ["eval, Function", `${ENGINE}; code from text has the rights of the function`, ["=eval"]],
    ["Intl", FORMATJS, ["=Intl getCanonicalLocales", "=Intl Locale", "=Intl NumberFormat", "=Intl DateTimeFormat", "=Intl PluralRules", "=Intl RelativeTimeFormat", "=Intl ListFormat", "=Intl DisplayNames", "=Intl Segmenter", "=Intl supportedValuesOf", "=Intl DurationFormat"]],
    ["Intl.Collator, localeCompare with a locale", API, ["=Intl Collator"]],
    ["toLocaleString and its kin", FORMATJS, ["=toLocaleString number", "=toLocaleString date", "=toLocaleUpperCase"]],
  ],
  "Cryptography": [
    ["crypto", API, ["crypto", "CryptoKey", "SubtleCrypto", "=crypto getRandomValues", "=crypto randomUUID", "=crypto DigestStream", "=crypto timingSafeEqual", ...members("SubtleCrypto", "encrypt decrypt sign verify digest generateKey deriveKey deriveBits importKey exportKey wrapKey unwrapKey")]],
  ],
};

/** Why something is not there. */
export const ABSENT = {
  WebSocket: "functions answer requests; there is no upgrade",
  WebAssembly: "a component cannot compile WebAssembly while it runs",
};
