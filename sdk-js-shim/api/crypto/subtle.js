// SubtleCrypto (Web Cryptography §14): the operations, for secret keys and for key pairs.

import { native } from "../native.js";
import { DOMException, notSupported } from "../errors/dom_exception.js";
import { utf8Text } from "../encoding/text.js";
import { INTERNAL, illegalConstructor, needArguments, needBytes, toArrayBuffer } from "../webidl.js";
import { runCipher } from "./ciphers.js";
import { hashName, isKey, keyBytes, needUsage, normalizeAlgorithm } from "./key.js";
import { AGREEMENTS, agreeWith, runOaep, signWith, SIGNERS, verifyWith } from "./pair_use.js";
import { PAIR_NAMES } from "./families.js";
import { exportPair, generatePair, importPair } from "./pairs.js";
import { derivedBits, exportSecret, generateSecret, importSecret, SECRET_NAMES } from "./secret.js";

const KEY_NAMES = [...SECRET_NAMES, ...PAIR_NAMES];
const SIGNATURES = ["HMAC", ...SIGNERS];
const DERIVATIONS = ["PBKDF2", "HKDF", ...AGREEMENTS];
const CIPHERS = ["AES-GCM", "AES-CBC", "AES-CTR", "RSA-OAEP"];
const WRAPPERS = ["AES-KW", ...CIPHERS];
/** As in Cloudflare Workers, and as the engine has it. */
const PBKDF2_ITERATIONS_MAX = 100_000;

export class SubtleCrypto {
  constructor(token) {
    if (token !== INTERNAL) illegalConstructor();
  }

  async digest(algorithm, data) {
    needArguments(arguments.length, 2, "SubtleCrypto.digest");
    return toArrayBuffer(native.digest(hashName(algorithm), needBytes(data, "digest: the data")));
  }

  async generateKey(algorithm, extractable, usages) {
    needArguments(arguments.length, 3, "SubtleCrypto.generateKey");
    const given = normalizeAlgorithm(algorithm, KEY_NAMES);
    return (isPair(given) ? generatePair : generateSecret)(given, extractable, usages);
  }

  async importKey(format, keyData, algorithm, extractable, usages) {
    needArguments(arguments.length, 5, "SubtleCrypto.importKey");
    return importAny(`${format}`, keyData, normalizeAlgorithm(algorithm, KEY_NAMES), extractable, usages);
  }

  async exportKey(format, key) {
    needArguments(arguments.length, 2, "SubtleCrypto.exportKey");
    if (!isKey(key)) throw new TypeError("exportKey: the key is not a CryptoKey");
    return exportAny(`${format}`, key);
  }

  async sign(algorithm, key, data) {
    needArguments(arguments.length, 3, "SubtleCrypto.sign");
    const given = normalizeAlgorithm(algorithm, SIGNATURES);
    needUsage(key, given.name, "sign");
    const bytes = needBytes(data, "sign: the data");
    return toArrayBuffer(given.name === "HMAC" ? hmac(key, bytes) : signWith(given, key, bytes));
  }

  async verify(algorithm, key, signature, data) {
    needArguments(arguments.length, 4, "SubtleCrypto.verify");
    const given = normalizeAlgorithm(algorithm, SIGNATURES);
    needUsage(key, given.name, "verify");
    const claimed = needBytes(signature, "verify: the signature");
    const bytes = needBytes(data, "verify: the data");
    if (given.name !== "HMAC") return verifyWith(given, key, claimed, bytes);
    const expected = hmac(key, bytes);
    return claimed.length === expected.length && equalBytes(claimed, expected);
  }

  async encrypt(algorithm, key, data) {
    needArguments(arguments.length, 3, "SubtleCrypto.encrypt");
    return cipher(true, "encrypt", algorithm, key, needBytes(data, "encrypt: the data"));
  }

  async decrypt(algorithm, key, data) {
    needArguments(arguments.length, 3, "SubtleCrypto.decrypt");
    return cipher(false, "decrypt", algorithm, key, needBytes(data, "decrypt: the data"));
  }

  async deriveBits(algorithm, baseKey, length = null) {
    needArguments(arguments.length, 2, "SubtleCrypto.deriveBits");
    const given = normalizeAlgorithm(algorithm, DERIVATIONS);
    needUsage(baseKey, given.name, "deriveBits");
    return toArrayBuffer(derive(given, baseKey, length));
  }

  async deriveKey(algorithm, baseKey, derivedType, extractable, usages) {
    needArguments(arguments.length, 5, "SubtleCrypto.deriveKey");
    const given = normalizeAlgorithm(algorithm, DERIVATIONS);
    const type = normalizeAlgorithm(derivedType, SECRET_NAMES);
    needUsage(baseKey, given.name, "deriveKey");
    return importSecret("raw", derive(given, baseKey, derivedBits(type)), type, extractable, usages);
  }

  async wrapKey(format, key, wrappingKey, algorithm) {
    needArguments(arguments.length, 4, "SubtleCrypto.wrapKey");
    if (!isKey(key)) throw new TypeError("wrapKey: the key is not a CryptoKey");
    const exported = exportAny(`${format}`, key);
    const bytes = format === "jwk" ? native.utf8Encode(JSON.stringify(exported)) : new Uint8Array(exported);
    return cipher(true, "wrapKey", algorithm, wrappingKey, bytes);
  }

  async unwrapKey(format, wrapped, unwrappingKey, algorithm, keyAlgorithm, extractable, usages) {
    needArguments(arguments.length, 7, "SubtleCrypto.unwrapKey");
    const type = normalizeAlgorithm(keyAlgorithm, KEY_NAMES);
    const data = needBytes(wrapped, "unwrapKey: the wrapped key");
    const bytes = new Uint8Array(cipher(false, "unwrapKey", algorithm, unwrappingKey, data));
    return importAny(`${format}`, format === "jwk" ? parseJwk(bytes) : bytes, type, extractable, usages);
  }

  /** Compares in a time that does not depend on the content; an extension of Workers. */
  timingSafeEqual(a, b) {
    needArguments(arguments.length, 2, "SubtleCrypto.timingSafeEqual");
    const one = needBytes(a, "timingSafeEqual: the first input");
    const two = needBytes(b, "timingSafeEqual: the second input");
    if (one.length !== two.length) throw new TypeError("Input buffers must have the same byte length.");
    return equalBytes(one, two);
  }
}

export const subtle = new SubtleCrypto(INTERNAL);

function equalBytes(one, two) {
  let difference = 0;
  for (let i = 0; i < one.length; i++) difference |= one[i] ^ two[i];
  return difference === 0;
}

function isPair({ name }) {
  return PAIR_NAMES.includes(name);
}

function importAny(format, data, algorithm, extractable, usages) {
  return (isPair(algorithm) ? importPair : importSecret)(format, data, algorithm, extractable, usages);
}

function exportAny(format, key) {
  return (isPair(key.algorithm) ? exportPair : exportSecret)(format, key);
}

function parseJwk(bytes) {
  try {
    return JSON.parse(utf8Text(bytes));
  } catch {
    throw new DOMException("The wrapped key is not a JWK", "DataError");
  }
}

function hmac(key, bytes) {
  return native.hmac(key.algorithm.hash.name, keyBytes(key), bytes);
}

function cipher(encrypt, usage, algorithm, key, bytes) {
  const given = normalizeAlgorithm(algorithm, usage.endsWith("rapKey") ? WRAPPERS : CIPHERS);
  needUsage(key, given.name, usage);
  if (given.name === "RSA-OAEP") return toArrayBuffer(runOaep(encrypt, given, key, bytes));
  if (given.name !== "AES-KW") return toArrayBuffer(runCipher(encrypt, given, key, bytes));
  const output = native.aesKw(encrypt, keyBytes(key), bytes);
  if (output == null) throw new DOMException("AES-KW failed", "OperationError");
  return toArrayBuffer(output);
}

function derive(algorithm, key, length) {
  if (AGREEMENTS.includes(algorithm.name)) return agreeWith(algorithm, key, length);
  const bits = Number(length);
  if (length === null || bits % 8 !== 0) throw new DOMException("The length must be a multiple of 8 bits", "OperationError");
  const hash = hashName(algorithm.hash);
  if (hash === "MD5") throw notSupported("MD5 is not supported for key derivation");
  const salt = needBytes(algorithm.salt, `${algorithm.name}: the salt`);
  if (algorithm.name === "HKDF") {
    const info = needBytes(algorithm.info, "HKDF: the info");
    return native.hkdf(hash, keyBytes(key), salt, info, bits / 8);
  }
  const iterations = Number(algorithm.iterations);
  if (!(iterations >= 1)) throw new DOMException(`PBKDF2 requires a positive iteration count (requested ${iterations}).`, "OperationError");
  if (iterations > PBKDF2_ITERATIONS_MAX) {
    throw notSupported(`Pbkdf2 failed: iteration counts above ${PBKDF2_ITERATIONS_MAX} are not supported (requested ${iterations}).`);
  }
  return native.pbkdf2(hash, keyBytes(key), salt, iterations, bits / 8);
}
