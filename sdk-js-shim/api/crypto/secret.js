// Secret keys: generate, import and export as raw bytes and JWK (Web Cryptography §27–§33, RFC 7518 §6.4).

import { native } from "../native.js";
import { DOMException, notSupported } from "../errors/dom_exception.js";
import { needBytes, toArrayBuffer } from "../webidl.js";
import { checkJwk, jwkBytes, toBase64Url, toJwk } from "./jwk.js";
import { hashName, keyBytes, makeKey } from "./key.js";

const BLOCK_BITS = { "SHA-1": 512, "SHA-256": 512, "SHA-384": 1024, "SHA-512": 1024 };
const AES_NAMES = ["AES-GCM", "AES-CBC", "AES-CTR", "AES-KW"];
const RANDOM_BYTES_MAX = 65_536;
const HMAC_BITS_MAX = 8 * RANDOM_BYTES_MAX;

/** The algorithms whose keys are bytes. */
export const SECRET_NAMES = ["HMAC", ...AES_NAMES, "PBKDF2", "HKDF"];

/** Generates a key. */
export function generateSecret(algorithm, extractable, usages) {
  const { name } = algorithm;
  if (name === "PBKDF2" || name === "HKDF") throw notSupported(`${name} keys cannot be generated`);
  const bits = name === "HMAC" ? hmacBits(algorithm) : aesBits(algorithm.length);
  const bytes = new Uint8Array(bits / 8);
  native.random(bytes);
  return makeKey("secret", describe(algorithm, bits), bytes, extractable, usages, allowedUsages(name));
}

/** Imports a key from raw bytes or a JWK. */
export function importSecret(format, data, algorithm, extractable, usages) {
  const { name } = algorithm;
  const derives = name === "PBKDF2" || name === "HKDF";
  if (derives && extractable) throw new DOMException(`${name} keys cannot be extractable`, "SyntaxError");
  if (format !== "raw" && (format !== "jwk" || derives)) throw notSupported(`The format ${format} is not supported for ${name}`);
  const bytes = format === "raw" ? needBytes(data, "importKey: the key data").slice() : secretOfJwk(data, algorithm, extractable, usages);
  if (!derives) checkLength(name, algorithm, bytes);
  return makeKey("secret", describe(algorithm, bytes.length * 8), bytes, extractable, usages, allowedUsages(name));
}

/** Exports a key. */
export function exportSecret(format, key) {
  if (!key.extractable) throw new DOMException(`Attempt to export non-extractable ${key.algorithm.name} key.`, "InvalidAccessError");
  const bytes = keyBytes(key);
  if (format === "raw") return toArrayBuffer(bytes.slice());
  if (format !== "jwk") throw notSupported(`The format ${format} is not supported for ${key.algorithm.name}`);
  return toJwk({ kty: "oct", k: toBase64Url(bytes), alg: jwkName(key.algorithm, bytes), key_ops: [...key.usages], ext: true });
}

/** The length in bits of a key to derive, or null when the algorithm takes any. */
export function derivedBits(algorithm) {
  if (algorithm.name === "HMAC") return hmacBits(algorithm);
  return AES_NAMES.includes(algorithm.name) ? aesBits(algorithm.length) : null;
}

function describe(algorithm, bits) {
  const { name } = algorithm;
  if (name === "HMAC") return { name, hash: { name: hashName(algorithm.hash) }, length: bits };
  return AES_NAMES.includes(name) ? { name, length: bits } : { name };
}

function allowedUsages(name) {
  if (name === "HMAC") return ["sign", "verify"];
  if (name === "AES-KW") return ["wrapKey", "unwrapKey"];
  if (name === "PBKDF2" || name === "HKDF") return ["deriveKey", "deriveBits"];
  return ["encrypt", "decrypt", "wrapKey", "unwrapKey"];
}

function hmacBits(algorithm) {
  const hash = hashName(algorithm.hash);
  if (algorithm.length === undefined) return BLOCK_BITS[hash] ?? 512;
  const bits = Number(algorithm.length);
  if (!(bits > 0) || bits % 8 !== 0 || bits > HMAC_BITS_MAX) {
    throw new DOMException("HMAC key length must be a non-zero number of whole bytes", "OperationError");
  }
  return bits;
}

function aesBits(length) {
  const bits = Number(length);
  if (bits !== 128 && bits !== 192 && bits !== 256) {
    throw new DOMException(`Generated AES key length must be 128, 192, or 256 bits but requested ${length}.`, "OperationError");
  }
  return bits;
}

function checkLength(name, algorithm, bytes) {
  if (name !== "HMAC") {
    if (![16, 24, 32].includes(bytes.length)) {
      const message = `Imported AES key length must be 128, 192, or 256 bits but provided ${bytes.length * 8}.`;
      throw new DOMException(message, "DataError");
    }
    return;
  }
  hashName(algorithm.hash);
  if (bytes.length === 0) throw new DOMException("HMAC key data must not be empty", "DataError");
  if (algorithm.length !== undefined && Number(algorithm.length) !== bytes.length * 8) {
    throw new DOMException("HMAC key length does not match the key data", "DataError");
  }
}

function secretOfJwk(jwk, algorithm, extractable, usages) {
  checkJwk(jwk, { kty: "oct", use: algorithm.name === "HMAC" ? "sig" : "enc", extractable, usages });
  const bytes = jwkBytes(jwk, "k");
  const wanted = jwkName(describe(algorithm, bytes.length * 8), bytes);
  if (jwk.alg !== undefined && jwk.alg !== wanted) throw new DOMException(`The JWK's alg is ${jwk.alg}, not ${wanted}`, "DataError");
  return bytes;
}

/** The `alg` of a JWK: HS256, A128GCM, …; undefined where RFC 7518 has none. */
function jwkName(algorithm, bytes) {
  if (algorithm.name === "HMAC") return `HS${algorithm.hash.name.slice(4)}`;
  return `A${bytes.length * 8}${algorithm.name.slice(4)}`;
}
