// WebCrypto without key pairs: random, digests, HMAC, AES, derivation.

import { allThrown, bytes, collect, encode, hex, nameOf, probing, thrown } from "./lib.js";

const { subtle } = crypto;
const raw = (n) => new Uint8Array(n).map((_, i) => i * 7 + 1);
const aes = (name, length = 16, usages = ["encrypt", "decrypt"], extractable = true) => subtle.importKey("raw", raw(length), name, extractable, usages);
const hmac = (hash = "SHA-256", usages = ["sign", "verify"]) => subtle.importKey("raw", raw(20), { name: "HMAC", hash }, true, usages);
const HASHES = ["SHA-1", "SHA-256", "SHA-384", "SHA-512"];

export default probing({
  ...Object.fromEntries(HASHES.concat("MD5").map((h) => [`digest ${h}`, async () => [hex(await subtle.digest(h, encode("abc"))), hex(await subtle.digest({ name: h }, bytes()))]])),
  "digest case": async () => hex(await subtle.digest("sha-256", encode("abc"))),
  "digest wrong": () => allThrown(() => subtle.digest("SHA-3", bytes()), () => subtle.digest("SHA-256", "x"), () => subtle.digest("SHA-256"), () => subtle.digest(), () => subtle.digest({}, bytes()), () => subtle.digest(1, bytes())),
  "digest views": async () => [hex(await subtle.digest("SHA-1", encode("xabc").subarray(1))), hex(await subtle.digest("SHA-1", encode("abc").buffer)), hex(await subtle.digest("SHA-1", new DataView(encode("abc").buffer)))],
  "digest large": async () => hex(await subtle.digest("SHA-256", new Uint8Array(200000))),
  ...Object.fromEntries(HASHES.map((h) => [`hmac ${h}`, async () => { const k = await hmac(h); const s = await subtle.sign("HMAC", k, encode("m")); return [hex(s), await subtle.verify("HMAC", k, s, encode("m")), await subtle.verify("HMAC", k, s, encode("n")), await subtle.verify("HMAC", k, s.slice(1), encode("m"))]; }])),
  "hmac key": async () => { const k = await hmac(); return [k.type, k.extractable, k.usages, k.algorithm, String(k)]; },
  "hmac jwk": async () => subtle.exportKey("jwk", await hmac()),
  "hmac raw": async () => hex(await subtle.exportKey("raw", await hmac())),
  "hmac from jwk": async () => { const k = await subtle.importKey("jwk", { kty: "oct", k: "AQIDBA", alg: "HS256" }, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]); return [k.algorithm, k.extractable, await thrown(() => subtle.exportKey("raw", k))]; },
  "hmac wrong": () => allThrown(() => subtle.importKey("raw", raw(4), "HMAC", true, ["sign"]), () => subtle.importKey("raw", raw(0), { name: "HMAC", hash: "SHA-256" }, true, ["sign"]), () => subtle.importKey("raw", raw(4), { name: "HMAC", hash: "SHA-256" }, true, ["encrypt"]), () => subtle.importKey("raw", raw(4), { name: "HMAC", hash: "SHA-256" }, true, []), () => subtle.importKey("x", raw(4), { name: "HMAC", hash: "SHA-256" }, true, ["sign"])),
  "hmac usage": async () => { const k = await hmac("SHA-256", ["verify"]); return thrown(() => subtle.sign("HMAC", k, bytes())); },
  "hmac generate": async () => { const k = await subtle.generateKey({ name: "HMAC", hash: "SHA-256" }, true, ["sign"]); return [k.algorithm, (await subtle.exportKey("raw", k)).byteLength]; },
  "hmac generate length": async () => { const k = await subtle.generateKey({ name: "HMAC", hash: "SHA-1", length: 256 }, true, ["sign"]); return [k.algorithm, (await subtle.exportKey("raw", k)).byteLength]; },
  ...Object.fromEntries([16, 24, 32].map((n) => [`aes-gcm ${n}`, async () => { const k = await aes("AES-GCM", n); const c = await subtle.encrypt({ name: "AES-GCM", iv: raw(12) }, k, encode("hello")); return [hex(c), hex(await subtle.decrypt({ name: "AES-GCM", iv: raw(12) }, k, c))]; }])),
  ...Object.fromEntries([16, 32].map((n) => [`aes-cbc ${n}`, async () => { const k = await aes("AES-CBC", n); const c = await subtle.encrypt({ name: "AES-CBC", iv: raw(16) }, k, encode("hello")); return [hex(c), hex(await subtle.decrypt({ name: "AES-CBC", iv: raw(16) }, k, c))]; }])),
  ...Object.fromEntries([16, 32].map((n) => [`aes-ctr ${n}`, async () => { const k = await aes("AES-CTR", n); const a = { name: "AES-CTR", counter: raw(16), length: 64 }; const c = await subtle.encrypt(a, k, encode("hello")); return [hex(c), hex(await subtle.decrypt(a, k, c))]; }])),
  "aes-gcm aad": async () => { const k = await aes("AES-GCM"); const a = { name: "AES-GCM", iv: raw(12), additionalData: encode("aad"), tagLength: 96 }; const c = await subtle.encrypt(a, k, encode("x")); return [hex(c), await thrown(() => subtle.decrypt({ ...a, additionalData: encode("no") }, k, c))]; },
  "aes-gcm iv sizes": async () => { const k = await aes("AES-GCM"); const l = []; for (const n of [1, 8, 12, 16, 64]) l.push(hex(await subtle.encrypt({ name: "AES-GCM", iv: raw(n) }, k, encode("x")))); return l; },
  "aes-gcm tampered": async () => { const k = await aes("AES-GCM"); const c = new Uint8Array(await subtle.encrypt({ name: "AES-GCM", iv: raw(12) }, k, encode("x"))); c[0] ^= 1; return [await thrown(() => subtle.decrypt({ name: "AES-GCM", iv: raw(12) }, k, c)), await thrown(() => subtle.decrypt({ name: "AES-GCM", iv: raw(12) }, k, bytes(1)))]; },
  "aes-gcm wrong": async () => { const k = await aes("AES-GCM"); return allThrown(() => subtle.encrypt({ name: "AES-GCM" }, k, bytes()), () => subtle.encrypt({ name: "AES-GCM", iv: raw(12), tagLength: 5 }, k, bytes()), () => subtle.encrypt("AES-GCM", k, bytes()), () => subtle.encrypt({ name: "AES-CBC", iv: raw(16) }, k, bytes()), () => subtle.encrypt({ name: "AES-GCM", iv: raw(12) }, {}, bytes())); },
  "aes-cbc wrong": async () => { const k = await aes("AES-CBC"); return allThrown(() => subtle.encrypt({ name: "AES-CBC", iv: raw(12) }, k, bytes()), () => subtle.decrypt({ name: "AES-CBC", iv: raw(16) }, k, bytes(1)), () => subtle.decrypt({ name: "AES-CBC", iv: raw(16) }, k, raw(16))); },
  "aes-ctr wrong": async () => { const k = await aes("AES-CTR"); return allThrown(() => subtle.encrypt({ name: "AES-CTR", counter: raw(8), length: 64 }, k, bytes(1)), () => subtle.encrypt({ name: "AES-CTR", counter: raw(16), length: 0 }, k, bytes(1)), () => subtle.encrypt({ name: "AES-CTR", counter: raw(16), length: 129 }, k, bytes(1))); },
  "aes key": async () => { const k = await aes("AES-GCM"); return [k.type, k.algorithm, k.usages, await subtle.exportKey("jwk", k)]; },
  "aes key sizes": () => allThrown(...[0, 8, 15, 16, 24, 32, 33].map((n) => () => aes("AES-GCM", n))),
  "aes usages": () => allThrown(() => aes("AES-GCM", 16, ["sign"]), () => aes("AES-GCM", 16, []), () => aes("AES-KW", 16, ["encrypt"]), () => aes("AES-GCM", 16, ["nonsense"])),
  "aes usage order": async () => (await aes("AES-GCM", 16, ["decrypt", "wrapKey", "encrypt", "encrypt"])).usages,
  "aes generate": async () => { const k = await subtle.generateKey({ name: "AES-GCM", length: 256 }, true, ["encrypt"]); return [k.algorithm, (await subtle.exportKey("raw", k)).byteLength, await thrown(() => subtle.generateKey({ name: "AES-GCM", length: 100 }, true, ["encrypt"]))]; },
  "aes wrap": async () => { const w = await aes("AES-KW", 16, ["wrapKey", "unwrapKey"]); const k = await aes("AES-GCM"); const x = await subtle.wrapKey("raw", k, w, "AES-KW"); const u = await subtle.unwrapKey("raw", x, w, "AES-KW", "AES-GCM", true, ["encrypt"]); return [hex(x), hex(await subtle.exportKey("raw", u))]; },
  "aes wrap gcm jwk": async () => { const w = await aes("AES-GCM", 16, ["wrapKey", "unwrapKey"]); const k = await aes("AES-CBC"); const a = { name: "AES-GCM", iv: raw(12) }; const u = await subtle.unwrapKey("jwk", await subtle.wrapKey("jwk", k, w, a), w, a, "AES-CBC", true, ["encrypt"]); return hex(await subtle.exportKey("raw", u)); },
  "pbkdf2": async () => { const k = await subtle.importKey("raw", encode("pw"), "PBKDF2", false, ["deriveBits", "deriveKey"]); const a = { name: "PBKDF2", hash: "SHA-256", salt: encode("salt"), iterations: 100 }; return [hex(await subtle.deriveBits(a, k, 256)), hex(await subtle.exportKey("raw", await subtle.deriveKey(a, k, { name: "AES-GCM", length: 128 }, true, ["encrypt"])))]; },
  "pbkdf2 wrong": async () => { const k = await subtle.importKey("raw", encode("pw"), "PBKDF2", false, ["deriveBits"]); const a = { name: "PBKDF2", hash: "SHA-256", salt: encode("salt"), iterations: 1 }; return allThrown(() => subtle.deriveBits({ ...a, iterations: 0 }, k, 256), () => subtle.deriveBits(a, k, 7), () => subtle.deriveBits(a, k, null), () => subtle.deriveBits({ ...a, hash: "X" }, k, 8), () => subtle.importKey("raw", encode("pw"), "PBKDF2", true, ["deriveBits"]), () => subtle.deriveBits({ ...a, iterations: 100001 }, k, 8)); },
  "hkdf": async () => { const k = await subtle.importKey("raw", encode("pw"), "HKDF", false, ["deriveBits"]); return hex(await subtle.deriveBits({ name: "HKDF", hash: "SHA-512", salt: encode("s"), info: encode("i") }, k, 264)); },
  "random": () => { const a = crypto.getRandomValues(new Uint8Array(32)); const b = crypto.getRandomValues(new Uint8Array(32)); return [hex(a) !== hex(b), a.some((x) => x > 0)]; },
  "random same array": () => { const a = new Uint32Array(2); return crypto.getRandomValues(a) === a; },
  "random wrong": () => allThrown(() => crypto.getRandomValues(), () => crypto.getRandomValues([]), () => crypto.getRandomValues(new Float32Array(1)), () => crypto.getRandomValues(new Uint8Array(65537)), () => crypto.getRandomValues(new DataView(new ArrayBuffer(1))), () => crypto.getRandomValues(new BigInt64Array(1)), () => crypto.getRandomValues(new Uint8Array(0))),
  "random uuid": () => /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(crypto.randomUUID()),
  "timingSafeEqual": () => [subtle.timingSafeEqual(bytes(1, 2), bytes(1, 2)), subtle.timingSafeEqual(bytes(1, 2), bytes(1, 3)), thrownNow(() => subtle.timingSafeEqual(bytes(1), bytes(1, 2))), thrownNow(() => subtle.timingSafeEqual("a", "a"))],
  "digest stream": async () => { const d = new crypto.DigestStream("SHA-256"); const w = d.getWriter(); await w.write(encode("ab")); await w.write(encode("c")); await w.close(); return hex(await d.digest); },
  "digest stream pipe": async () => { const d = new crypto.DigestStream("MD5"); await new Response("abc").body.pipeTo(d); return hex(await d.digest); },
  "digest stream wrong": () => allThrown(() => new crypto.DigestStream("X"), () => new crypto.DigestStream()),
  "digest stream string": async () => { const d = new crypto.DigestStream("SHA-1"); const w = d.getWriter(); w.closed.catch(() => {}); d.digest.catch(() => {}); const e = await thrown(() => w.write("abc")); return e; },
  "class strings": () => [String(crypto), String(subtle), typeof CryptoKey, nameOf(new DOMException("x", "OperationError"))],
  "constructors": () => allThrown(() => new CryptoKey(), () => new Crypto(), () => new SubtleCrypto()),
  "crypto keys": () => [Object.keys(Crypto.prototype).sort(), Object.keys(SubtleCrypto.prototype).sort(), Object.keys(CryptoKey.prototype).sort()],
  "methods of another": () => allThrown(() => crypto.getRandomValues.call({}, new Uint8Array(1)), () => crypto.randomUUID.call(null)),
  "key not made": () => allThrown(() => subtle.exportKey("raw", {}), () => subtle.sign("HMAC", {}, bytes()), () => subtle.importKey("raw", bytes(1), "NOPE", true, [])),
  "collect is used": async () => (await collect(new Response("x").body)).length,
});

function thrownNow(f) {
  try {
    return f();
  } catch (error) {
    return nameOf(error);
  }
}
