// Answers, for each question of apis.mjs, whether it is so; and for an algorithm of Web Crypto, what works.

import * as workers from "cloudflare:workers";
import { GROUPS } from "./apis.mjs";

const bytes = (length) => Uint8Array.from({ length }, (_, at) => at);
const HASH = "SHA-256";
const DERIVING = ["deriveBits", "deriveKey"];
const SIGNING = ["sign", "verify"];
const SEALING = ["encrypt", "decrypt", "wrapKey", "unwrapKey"];

const PROBES = {
  ...Object.fromEntries(["gzip", "deflate", "deflate-raw", "brotli"].map((format) => [`compression ${format}`, async () => {
    const packed = new Response("text").body.pipeThrough(new CompressionStream(format));
    return (await new Response(packed.pipeThrough(new DecompressionStream(format))).text()) === "text";
  }])),
  "scheduler.wait": () => typeof scheduler.wait === "function",
  env: (env) => env.GREETING === "hello",
  "ctx.waitUntil": (_, ctx) => typeof ctx.waitUntil === "function",
  "ctx.passThroughOnException": (_, ctx) => typeof ctx.passThroughOnException === "function",
  "cloudflare:workers env": () => workers.env.GREETING === "hello",
  "cloudflare:workers waitUntil": () => workers.waitUntil(Promise.resolve()) === undefined,
  ...Object.fromEntries(["WorkerEntrypoint", "RpcTarget", "DurableObject", "WorkflowEntrypoint"].map((name) => [`cloudflare:workers ${name}`, () => new workers[name]() instanceof workers[name]])),
  "regexp v": () => new RegExp("[\\p{L}--[a-z]]", "v").test("A"),
  eval: () => (0, eval)("1 + 1") === 2,
  "Intl getCanonicalLocales": () => Intl.getCanonicalLocales("EN-us")[0] === "en-US",
  "Intl Locale": () => new Intl.Locale("de-DE").region === "DE",
  "Intl NumberFormat": () => new Intl.NumberFormat("de").format(1234.5) === "1.234,5",
  "Intl DateTimeFormat": () => new Intl.DateTimeFormat("de").format(new Date(0)) === "1.1.1970",
  "Intl PluralRules": () => new Intl.PluralRules("en").select(1) === "one",
  "Intl RelativeTimeFormat": () => new Intl.RelativeTimeFormat("en").format(-1, "day") === "1 day ago",
  "Intl ListFormat": () => new Intl.ListFormat("en").format(["a", "b"]) === "a and b",
  "Intl DisplayNames": () => new Intl.DisplayNames("en", { type: "region" }).of("DE") === "Germany",
  "Intl Segmenter": () => [...new Intl.Segmenter("en").segment("ab")].length === 2,
  "Intl Collator": () => new Intl.Collator("de").compare("ä", "z") < 0 && "a".localeCompare("B", "en") < 0,
  "Intl supportedValuesOf": () => Intl.supportedValuesOf("currency").length > 0,
  "Intl DurationFormat": () => typeof Intl.DurationFormat === "function",
  "toLocaleString number": () => (1234.5).toLocaleString("de") === "1.234,5",
  "toLocaleString date": () => new Date(0).toLocaleDateString("en-GB") === "01/01/1970",
  toLocaleUpperCase: () => "i".toLocaleUpperCase("tr") === "İ",
  "crypto getRandomValues": () => crypto.getRandomValues(bytes(8)).length === 8,
  "crypto randomUUID": () => crypto.randomUUID().length === 36,
  "crypto DigestStream": () => typeof crypto.DigestStream === "function",
  "crypto timingSafeEqual": () => crypto.subtle.timingSafeEqual(bytes(2), bytes(2)),
};

const RSA = { modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]), hash: HASH };
const PAIRS = {
  "RSASSA-PKCS1-v1_5": RSA,
  "RSA-PSS": { ...RSA, saltLength: 32 },
  "RSA-OAEP": RSA,
  "ECDSA P-256": { namedCurve: "P-256", hash: HASH },
  "ECDSA P-384": { namedCurve: "P-384", hash: HASH },
  "ECDSA P-521": { namedCurve: "P-521", hash: HASH },
  "ECDH P-256": { namedCurve: "P-256" },
  "ECDH P-384": { namedCurve: "P-384" },
  "ECDH P-521": { namedCurve: "P-521" },
  Ed25519: {},
  X25519: {},
};
const SECRETS = {
  HMAC: { hash: HASH },
  "AES-GCM": { length: 256, iv: bytes(12) },
  "AES-CBC": { length: 256, iv: bytes(16) },
  "AES-CTR": { length: 256 },
  "AES-KW": { length: 256 },
};
const PASSWORDS = {
  PBKDF2: { hash: HASH, salt: bytes(8), iterations: 1 },
  HKDF: { hash: HASH, salt: bytes(8), info: bytes(0) },
};

/** For each algorithm, how to tell the operations that work. */
const ALGORITHMS = {
  ...Object.fromEntries(["SHA-1", "SHA-256", "SHA-384", "SHA-512", "MD5"].map((hash) => [hash, () => works({ digest: () => crypto.subtle.digest(hash, bytes(3)) })])),
  ...Object.fromEntries(Object.entries(SECRETS).map(([name, parameters]) => [name, () => secret(name, parameters)])),
  ...Object.fromEntries(Object.entries(PASSWORDS).map(([name, parameters]) => [name, () => password(name, parameters)])),
  ...Object.fromEntries(Object.entries(PAIRS).map(([label, parameters]) => [label, () => pair(label, parameters)])),
};

export default {
  async fetch(request, env, ctx) {
    const { searchParams } = new URL(request.url);
    // One at a time: to make keys is much computing.
    if (searchParams.has("algorithm")) return Response.json(await ALGORITHMS[searchParams.get("algorithm")]());
    const found = {};
    for (const [, , questions] of Object.values(GROUPS).flat()) {
      for (const question of questions) found[question] = await answer(question, env, ctx);
    }
    return Response.json({ found, algorithms: Object.keys(ALGORITHMS) });
  },
};

async function answer(question, env, ctx) {
  try {
    if (question.startsWith("=console ")) return typeof console[question.slice("=console ".length)] === "function";
    if (question.startsWith("=")) return Boolean(await PROBES[question.slice(1)](env, ctx));
    const [name, member] = question.split(".");
    const object = globalThis[name];
    if (member === undefined) return name in globalThis;
    return object !== undefined && (member in (object.prototype ?? {}) || member in object);
  } catch {
    return false;
  }
}

async function works(operations) {
  const names = [];
  for (const [name, operation] of Object.entries(operations)) {
    // What gives false does not work either: a signature that does not verify.
    if ((await Promise.resolve().then(operation).catch(() => false)) !== false) names.push(name);
  }
  return names;
}

function formatsOf(key, formats, algorithm, usages) {
  const { subtle } = crypto;
  return Object.fromEntries(
    formats.flatMap((format) => [
      [`exportKey ${format}`, () => subtle.exportKey(format, key)],
      [`importKey ${format}`, async () => subtle.importKey(format, await subtle.exportKey(format, key), algorithm, true, usages)],
    ]),
  );
}

async function secret(name, parameters) {
  const { subtle } = crypto;
  const usages = name === "HMAC" ? SIGNING : name === "AES-KW" ? ["wrapKey", "unwrapKey"] : SEALING;
  const algorithm = { name, ...parameters };
  const key = await subtle.generateKey(algorithm, true, usages);
  const use = name === "AES-CTR" ? { name, counter: bytes(16), length: 64 } : algorithm;
  const other = await subtle.generateKey({ name: "AES-CBC", length: 256 }, true, ["encrypt"]);
  return works({
    generateKey: () => key,
    ...formatsOf(key, ["raw", "jwk"], algorithm, usages),
    sign: () => subtle.sign(use, key, bytes(3)),
    verify: async () => subtle.verify(use, key, await subtle.sign(use, key, bytes(3)), bytes(3)),
    encrypt: () => subtle.encrypt(use, key, bytes(32)),
    decrypt: async () => subtle.decrypt(use, key, await subtle.encrypt(use, key, bytes(32))),
    wrapKey: () => subtle.wrapKey("raw", other, key, use),
    unwrapKey: async () => subtle.unwrapKey("raw", await subtle.wrapKey("raw", other, key, use), key, use, { name: "AES-CBC" }, true, ["encrypt"]),
  });
}

async function password(name, parameters) {
  const { subtle } = crypto;
  const algorithm = { name, ...parameters };
  const key = await subtle.importKey("raw", bytes(16), name, false, DERIVING);
  return works({
    "importKey raw": () => key,
    deriveBits: () => subtle.deriveBits(algorithm, key, 256),
    deriveKey: () => subtle.deriveKey(algorithm, key, { name: "AES-GCM", length: 128 }, true, ["encrypt"]),
  });
}

async function pair(label, parameters) {
  const { subtle } = crypto;
  const [name] = label.split(" ");
  const algorithm = { name, ...parameters };
  const usages = name === "RSA-OAEP" ? SEALING : /^(ECDH|X25519)$/.test(name) ? DERIVING : SIGNING;
  const keys = await subtle.generateKey(algorithm, true, usages).catch(() => null);
  if (keys === null) return [];
  const { publicKey, privateKey } = keys;
  const other = await subtle.generateKey({ name: "AES-CBC", length: 128 }, true, ["encrypt"]);
  return works({
    generateKey: () => keys,
    ...formatsOf(publicKey, ["raw", "spki", "jwk"], algorithm, publicKey.usages),
    ...formatsOf(privateKey, ["pkcs8"], algorithm, privateKey.usages),
    sign: () => subtle.sign(algorithm, privateKey, bytes(3)),
    verify: async () => subtle.verify(algorithm, publicKey, await subtle.sign(algorithm, privateKey, bytes(3)), bytes(3)),
    encrypt: () => subtle.encrypt(algorithm, publicKey, bytes(3)),
    decrypt: async () => subtle.decrypt(algorithm, privateKey, await subtle.encrypt(algorithm, publicKey, bytes(3))),
    wrapKey: () => subtle.wrapKey("raw", other, publicKey, algorithm),
    unwrapKey: async () => subtle.unwrapKey("raw", await subtle.wrapKey("raw", other, publicKey, algorithm), privateKey, algorithm, { name: "AES-CBC" }, true, ["encrypt"]),
    deriveBits: () => subtle.deriveBits({ name, public: publicKey }, privateKey, 128),
    deriveKey: () => subtle.deriveKey({ name, public: publicKey }, privateKey, { name: "AES-GCM", length: 128 }, true, ["encrypt"]),
  });
}
