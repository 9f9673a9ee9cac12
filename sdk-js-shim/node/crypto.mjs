// `node:crypto`: what unenv has (random data and Web Crypto), and what the engine computes at once: hashes, HMAC, PBKDF2, HKDF.

import base from "unenv/node/crypto";
import { Buffer } from "./buffer.mjs";

const RANDOM_BYTES_MAX = 65_536;
/** Names of Node.js, without hyphens, and those of the engine. */
const HASHES = { md5: "MD5", sha1: "SHA-1", sha256: "SHA-256", sha384: "SHA-384", sha512: "SHA-512" };

const engine = () => globalThis[Symbol.for("isolet.engine")];

function hashNamed(algorithm) {
  const name = HASHES[String(algorithm).toLowerCase().replaceAll("-", "")];
  if (name === undefined) throw new Error("Digest method not supported");
  return name;
}

function bytesOf(data, encoding) {
  if (typeof data === "string") return Buffer.from(data, encoding);
  if (ArrayBuffer.isView(data)) return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  if (data instanceof ArrayBuffer) return new Uint8Array(data);
  throw Object.assign(new TypeError("The data must be a string, an ArrayBuffer or a view of one"), { code: "ERR_INVALID_ARG_TYPE" });
}

function given(bytes, encoding) {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return encoding === undefined || encoding === "buffer" ? buffer : buffer.toString(encoding);
}

function finishedTwice() {
  return Object.assign(new Error("Digest already called"), { code: "ERR_CRYPTO_HASH_FINALIZED" });
}

export class Hash {
  #id;
  #isDone = false;

  constructor(algorithm) {
    this.#id = engine().digestNew(hashNamed(algorithm));
  }

  update(data, encoding) {
    if (this.#isDone) throw finishedTwice();
    engine().digestUpdate(this.#id, bytesOf(data, encoding));
    return this;
  }

  digest(encoding) {
    if (this.#isDone) throw finishedTwice();
    this.#isDone = true;
    return given(engine().digestFinish(this.#id), encoding);
  }
}

export class Hmac {
  #hash;
  #key;
  #parts = [];

  constructor(algorithm, key) {
    this.#hash = hashNamed(algorithm);
    this.#key = bytesOf(key);
  }

  update(data, encoding) {
    if (this.#parts === null) throw finishedTwice();
    this.#parts.push(Buffer.from(bytesOf(data, encoding)));
    return this;
  }

  digest(encoding) {
    if (this.#parts === null) throw finishedTwice();
    const all = Buffer.concat(this.#parts);
    this.#parts = null;
    return given(engine().hmac(this.#hash, this.#key, all), encoding);
  }
}

export const createHash = (algorithm) => new Hash(algorithm);
export const createHmac = (algorithm, key) => new Hmac(algorithm, key);
export const hash = (algorithm, data, encoding = "hex") => new Hash(algorithm).update(data).digest(encoding);
export const getHashes = () => Object.keys(HASHES);

export function randomBytes(size, callback) {
  const bytes = Buffer.alloc(size);
  for (let at = 0; at < size; at += RANDOM_BYTES_MAX) globalThis.crypto.getRandomValues(bytes.subarray(at, at + RANDOM_BYTES_MAX));
  if (callback === undefined) return bytes;
  queueMicrotask(() => callback(null, bytes));
}

export function randomInt(least, limit, callback) {
  if (typeof limit !== "number") [least, limit, callback] = [0, least, limit];
  const range = limit - least;
  if (!Number.isSafeInteger(range) || range <= 0 || range > 2 ** 48) throw new RangeError("The range must be 1 to 2 ** 48 integers");
  // A draw beyond the last whole multiple of the range would make some integers likelier.
  const [draws, end] = [2 ** 48, 2 ** 48 - (2 ** 48 % range)];
  let drawn = draws;
  while (drawn >= end) drawn = randomBytes(6).readUIntBE(0, 6);
  const integer = least + (drawn % range);
  if (callback === undefined) return integer;
  queueMicrotask(() => callback(null, integer));
}

export function timingSafeEqual(a, b) {
  const [left, right] = [bytesOf(a), bytesOf(b)];
  if (left.length !== right.length) {
    throw Object.assign(new RangeError("Input buffers must have the same byte length"), { code: "ERR_CRYPTO_TIMING_SAFE_EQUAL_LENGTH" });
  }
  return globalThis.crypto.subtle.timingSafeEqual(left, right);
}

export function pbkdf2Sync(password, salt, iterations, length, digest) {
  return given(engine().pbkdf2(hashNamed(digest), bytesOf(password), bytesOf(salt), iterations, length));
}

export function pbkdf2(password, salt, iterations, length, digest, callback) {
  const key = pbkdf2Sync(password, salt, iterations, length, digest);
  queueMicrotask(() => callback(null, key));
}

export function hkdfSync(digest, key, salt, info, length) {
  const made = engine().hkdf(hashNamed(digest), bytesOf(key), bytesOf(salt), bytesOf(info), length);
  return made.buffer.slice(made.byteOffset, made.byteOffset + made.byteLength);
}

export function hkdf(digest, key, salt, info, length, callback) {
  const made = hkdfSync(digest, key, salt, info, length);
  queueMicrotask(() => callback(null, made));
}

export * from "unenv/node/crypto";
export default {
  ...base,
  Hash, Hmac, createHash, createHmac, hash, getHashes, randomBytes, randomInt, timingSafeEqual, pbkdf2, pbkdf2Sync, hkdf, hkdfSync,
};
