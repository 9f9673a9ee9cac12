// The modules of Node.js that functions may import, as programs use them. Answers `[name, value]` pairs.

import assert from "node:assert";
import { AsyncLocalStorage, AsyncResource } from "node:async_hooks";
import buffer, { Buffer, isAscii, isUtf8, transcode } from "node:buffer";
import * as crypto from "node:crypto";
import { EventEmitter, once } from "node:events";
import path from "node:path";
import process from "node:process";
import querystring from "node:querystring";
import { PassThrough, Readable, Transform, Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { StringDecoder } from "node:string_decoder";
import { setTimeout as sleep } from "node:timers/promises";
import url from "node:url";
import util from "node:util";
import { answering, failure } from "./lib.js";

const storage = new AsyncLocalStorage();

export default answering({
  "buffer: from and to": () => [Buffer.from("héllo").toString("base64"), Buffer.from("aGk=", "base64").toString(), Buffer.from("ff00", "hex").length, Buffer.from([1, 2, 3]).toString("hex")],
  "buffer: integers": () => { const b = Buffer.alloc(8); b.writeUInt32BE(0xdeadbeef, 0); b.writeInt16LE(-2, 4); return [b.toString("hex"), b.readUInt32BE(0), b.readInt16LE(4)]; },
  "buffer: concat, slice, compare": () => [Buffer.concat([Buffer.from("a"), Buffer.from("b")]).toString(), Buffer.from("hello").subarray(1, 3).toString(), Buffer.compare(Buffer.from("a"), Buffer.from("b")), Buffer.from("x").equals(Buffer.from("x"))],
  "buffer: base64url": () => { const b = Buffer.alloc(3); const text = "-_-_"; return [Buffer.from(text, "base64url").toString("base64url"), Buffer.from("a").toString("base64URL"), b.write(text, "base64url"), b.write("-_", 1, 1, "base64url"), b.toString("hex"), Buffer.byteLength("-_-", "base64url"), Buffer.isEncoding("base64url"), new Uint8Array(Buffer.from("YQ", "base64url"))[0]]; },
  "buffer: there is one": async () => { const seen = []; const w = new Writable({ write(chunk, _, done) { seen.push(chunk); done(); } }); w.end("a"); await once(w, "finish"); return [Buffer === globalThis.Buffer, seen[0] instanceof Buffer, seen[0].toString("base64url"), crypto.randomBytes(1) instanceof Buffer]; },
  "buffer: isAscii and isUtf8": () => [isAscii(Buffer.from("a")), isAscii(Buffer.from("é")), isUtf8(Buffer.from("é")), isUtf8(new Uint8Array([0xff]).buffer), isUtf8(new Uint16Array([0x61]))],
  "buffer: transcode": () => [transcode(Buffer.from("é€"), "utf8", "latin1").toString("hex"), transcode(Buffer.from("é€😀"), "utf8", "ascii").toString(), transcode(Buffer.from("é"), "utf8", "utf16le").toString("hex"), buffer.resolveObjectURL("blob:x")],
  "buffer: what else is there": () => [typeof buffer.constants.MAX_LENGTH, buffer.INSPECT_MAX_BYTES, buffer.SlowBuffer(2).length, buffer.atob("YQ=="), buffer.btoa("a"), buffer.Blob === Blob, buffer.File === File],
  "buffer: is bytes": () => [Buffer.from("a") instanceof Uint8Array, Buffer.isBuffer(Buffer.from("a")), Buffer.byteLength("€")],
  "buffer: as a body": async () => new Response(Buffer.from("body")).text(),
  "crypto: randomUUID": () => /^[0-9a-f-]{36}$/.test(crypto.randomUUID()),
  "crypto: randomBytes": () => crypto.randomBytes(16).length,
  "crypto: createHash": () => crypto.createHash("sha256").update("abc").digest("hex"),
  "crypto: createHmac": () => crypto.createHmac("sha256", "key").update("abc").digest("base64"),
  "crypto: md5": () => crypto.createHash("md5").update("a").update(Buffer.from("bc")).digest("hex"),
  "crypto: timingSafeEqual": () => [crypto.timingSafeEqual(Buffer.from("a"), Buffer.from("a")), crypto.timingSafeEqual(Buffer.from("a"), Buffer.from("b"))],
  "crypto: hash of once": () => crypto.createHash("sha1").update("a").digest().length,
  "crypto: digest twice": () => failure(() => { const hash = crypto.createHash("sha1"); hash.digest(); hash.digest(); }),
  "crypto: unknown hash": () => failure(() => crypto.createHash("nonsense")),
  "crypto: unequal lengths": () => failure(() => crypto.timingSafeEqual(Buffer.from("a"), Buffer.from("ab"))),
  "crypto: pbkdf2Sync": () => crypto.pbkdf2Sync("pw", "salt", 10, 16, "sha256").toString("hex"),
  "crypto: hkdfSync": () => Buffer.from(crypto.hkdfSync("sha256", "key", "salt", "info", 16)).toString("hex"),
  "crypto: randomInt": () => { const n = crypto.randomInt(5, 8); return n >= 5 && n < 8; },
  "crypto: webcrypto": async () => Buffer.from(await crypto.webcrypto.subtle.digest("SHA-1", Buffer.from("abc"))).toString("hex"),
  "events: emitter": () => { const seen = []; const e = new EventEmitter(); e.on("a", (x) => seen.push(x)); e.once("a", (x) => seen.push(-x)); e.emit("a", 1); e.emit("a", 2); return [seen, e.listenerCount("a"), e.emit("b")]; },
  "events: error without listener": () => failure(() => new EventEmitter().emit("error", new RangeError("lost"))),
  "events: once": async () => { const e = new EventEmitter(); queueMicrotask(() => e.emit("done", 7)); return once(e, "done"); },
  "util: inspect": () => [util.inspect({ a: [1, "b"], c: new Map([[1, 2]]) }), util.format("%s is %d and %j", "x", 5, { y: 1 })],
  "util: promisify": async () => util.promisify((x, done) => done(null, x + 1))(1),
  "util: types": () => [util.types.isPromise(Promise.resolve()), util.isDeepStrictEqual({ a: 1 }, { a: 1 }), util.isDeepStrictEqual([1], [2])],
  "util: kinds": () => { const values = [new Uint8Array(1), new DataView(new ArrayBuffer(1)), new ArrayBuffer(1), new Map(), new Set(), new Date(), /x/, Promise.resolve(), new Error("x"), async () => {}, function* () {}, Object(1), [], {}, null, 1, new Map().keys()]; return ["isUint8Array", "isDataView", "isAnyArrayBuffer", "isArrayBufferView", "isTypedArray", "isMap", "isSet", "isDate", "isRegExp", "isPromise", "isNativeError", "isGeneratorFunction", "isNumberObject", "isBoxedPrimitive", "isMapIterator"].map((name) => values.map((value) => util.types[name](value)).join()); },
  "util: inspect depth": () => util.inspect({ a: { b: { c: {} } } }, { depth: 0 }),
  "util: format": () => [util.format("%s %d %i %j %%", "a", "4.5", "4.5", { x: 1 }, "more", 5), util.format(1, "a"), util.format("%s", null)],
  "util: callbackify": () => new Promise((done) => util.callbackify(async (x) => x + 1)(1, (error, value) => done([error, value]))),
  "util: custom": () => String(util.inspect.custom),
  "util: inherits and TextEncoder": () => { function A() {} function B() {} util.inherits(A, B); return [new A() instanceof B, util.TextEncoder === TextEncoder]; },
  "path": () => [path.join("/a", "../b", "c.txt"), path.basename("/x/y.js", ".js"), path.extname("a.tar.gz"), path.resolve("/a", "b"), path.relative("/a/b", "/a/c"), path.parse("/home/x.txt").name, path.normalize("/a//b/../c"), path.sep],
  "stream: pipeline": async () => { const seen = []; await pipeline(Readable.from(["a", "b"]), new Transform({ transform(chunk, _, done) { done(null, String(chunk).toUpperCase()); } }), new Writable({ write(chunk, _, done) { seen.push(String(chunk)); done(); } })); return seen; },
  "stream: iteration": async () => { const seen = []; for await (const chunk of Readable.from([1, 2, 3])) seen.push(chunk); return seen; },
  "stream: PassThrough": async () => { const p = new PassThrough(); p.end("end"); const seen = []; for await (const chunk of p) seen.push(String(chunk)); return seen; },
  "stream: error": async () => failure(() => pipeline(new Readable({ read() { this.destroy(new TypeError("broken")); } }), new PassThrough())),
  "string_decoder": () => { const d = new StringDecoder("utf8"); return [d.write(Buffer.from([0xe2, 0x82])), d.write(Buffer.from([0xac])), d.end()]; },
  "async_hooks: run": () => storage.run(1, () => [storage.getStore(), storage.run(2, () => storage.getStore()), storage.getStore()]).concat(String(storage.getStore())),
  "async_hooks: await": async () => storage.run("kept", async () => { const before = storage.getStore(); await null; const after = storage.getStore(); await new Promise((done) => setTimeout(done, 1)); return [before, after, storage.getStore()]; }),
  "async_hooks: then": async () => storage.run("x", () => Promise.resolve().then(() => storage.getStore())),
  "async_hooks: apart": async () => { const one = async (id) => storage.run(id, async () => { await sleep(id); const inner = storage.getStore(); await fetchless(); return [inner, storage.getStore()]; }); return Promise.all([one(3), one(1), one(2)]); },
  "async_hooks: timers and microtasks": async () => storage.run("t", () => Promise.all([new Promise((done) => setTimeout(() => done(storage.getStore()), 1)), new Promise((done) => queueMicrotask(() => done(storage.getStore())))])),
  "async_hooks: for await": async () => storage.run("loop", async () => { const seen = []; async function* numbers() { yield 1; await null; yield storage.getStore(); } for await (const n of numbers()) seen.push([n, storage.getStore()]); return seen; }),
  "async_hooks: catch and finally": async () => storage.run("c", async () => { const seen = []; await Promise.reject(new Error("x")).catch(() => seen.push(storage.getStore())).finally(() => seen.push(storage.getStore())); try { await Promise.reject(new Error("y")); } catch { seen.push(storage.getStore()); } return seen; }),
  "async_hooks: exit, snapshot, bind": () => storage.run("in", () => { const snapshot = AsyncLocalStorage.snapshot(); const bind = AsyncLocalStorage.bind(() => storage.getStore()); return [String(storage.exit(() => storage.getStore())), storage.run("other", () => snapshot(() => storage.getStore())), storage.run("other", bind)]; }),
  "async_hooks: AsyncResource": () => { const resource = storage.run("r", () => new AsyncResource("R")); return [resource.runInAsyncScope(() => storage.getStore()), resource.bind(() => storage.getStore())(), String(storage.getStore())]; },
  "async_hooks: outside": () => String(storage.getStore()),
  "assert": async () => [await failure(() => assert(false, "told")), await failure(() => assert.equal(1, 2)), await failure(() => assert.deepStrictEqual({ a: 1 }, { a: 2 })), await failure(() => assert.throws(() => {})), await failure(() => assert.strictEqual(1, 1)), await failure(() => assert.rejects(Promise.resolve()))].map((text) => text.split(":")[0]),
  "url": () => [url.parse("http://a.b/c?d=e#f").pathname, url.fileURLToPath("file:///a/b"), url.pathToFileURL("/a b").href, new url.URL("/x", "http://y").href, url.format({ protocol: "http", host: "h", pathname: "/p" })],
  "querystring": () => [querystring.parse("a=1&b=2&a=3"), querystring.stringify({ x: [1, 2], y: "ü" })],
  "process": (env) => [typeof process.env, process.env.NODE_ENV, typeof process.nextTick, process.platform.length > 0],
  "process: env is the vars": () => process.env.GREETING ?? null,
  "process: nextTick": () => new Promise((done) => process.nextTick(done, "ticked")),
});

async function fetchless() {
  await new Response("x").text();
}
