// SubtleCrypto: digests, HMAC, AES, PBKDF2 and HKDF. RSA, EC and Ed25519 answer NotSupportedError.

import { native } from "../native.js";
import { DOMException, notSupported } from "../errors/dom_exception.js";
import { utf8Text } from "../encoding/text.js";
import { INTERNAL, illegalConstructor, needArguments, needBytes, toArrayBuffer } from "../webidl.js";
import { runCipher } from "./ciphers.js";
import { hashName, isKey, keyBytes, needUsage, normalizeAlgorithm } from "./key.js";
import { derivedBits, exportSecret, generateSecret, importSecret, SECRET_NAMES } from "./secret.js";

const CIPHERS = ["AES-GCM", "AES-CBC", "AES-CTR"];
const WRAPPERS = ["AES-KW", ...CIPHERS];
const PBKDF2_ITERATIONS_MAX = 10_000_000;

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
    return generateSecret(normalizeAlgorithm(algorithm, SECRET_NAMES), extractable, usages);
  }

  async importKey(format, keyData, algorithm, extractable, usages) {
    needArguments(arguments.length, 5, "SubtleCrypto.importKey");
    return importSecret(`${format}`, keyData, normalizeAlgorithm(algorithm, SECRET_NAMES), extractable, usages);
  }

  async exportKey(format, key) {
    needArguments(arguments.length, 2, "SubtleCrypto.exportKey");
    if (!isKey(key)) throw new TypeError("exportKey: the key is not a CryptoKey");
    return exportSecret(`${format}`, key);
  }

  async sign(algorithm, key, data) {
    needArguments(arguments.length, 3, "SubtleCrypto.sign");
    const { name } = normalizeAlgorithm(algorithm, ["HMAC"]);
    needUsage(key, name, "sign");
    return toArrayBuffer(hmac(key, data));
  }

  async verify(algorithm, key, signature, data) {
    needArguments(arguments.length, 4, "SubtleCrypto.verify");
    const { name } = normalizeAlgorithm(algorithm, ["HMAC"]);
    needUsage(key, name, "verify");
    const given = needBytes(signature, "verify: the signature");
    const expected = hmac(key, data);
    return given.length === expected.length && equalBytes(given, expected);
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
    const given = normalizeAlgorithm(algorithm, ["PBKDF2", "HKDF"]);
    needUsage(baseKey, given.name, "deriveBits");
    return toArrayBuffer(derive(given, baseKey, length));
  }

  async deriveKey(algorithm, baseKey, derivedType, extractable, usages) {
    needArguments(arguments.length, 5, "SubtleCrypto.deriveKey");
    const given = normalizeAlgorithm(algorithm, ["PBKDF2", "HKDF"]);
    const type = normalizeAlgorithm(derivedType, SECRET_NAMES);
    needUsage(baseKey, given.name, "deriveKey");
    return importSecret("raw", derive(given, baseKey, derivedBits(type)), type, extractable, usages);
  }

  async wrapKey(format, key, wrappingKey, algorithm) {
    needArguments(arguments.length, 4, "SubtleCrypto.wrapKey");
    if (!isKey(key)) throw new TypeError("wrapKey: the key is not a CryptoKey");
    const exported = exportSecret(`${format}`, key);
    const bytes = format === "jwk" ? native.utf8Encode(JSON.stringify(exported)) : new Uint8Array(exported);
    return cipher(true, "wrapKey", algorithm, wrappingKey, bytes);
  }

  async unwrapKey(format, wrapped, unwrappingKey, algorithm, keyAlgorithm, extractable, usages) {
    needArguments(arguments.length, 7, "SubtleCrypto.unwrapKey");
    const type = normalizeAlgorithm(keyAlgorithm, SECRET_NAMES);
    const data = needBytes(wrapped, "unwrapKey: the wrapped key");
    const bytes = new Uint8Array(cipher(false, "unwrapKey", algorithm, unwrappingKey, data));
    return importSecret(`${format}`, format === "jwk" ? JSON.parse(utf8Text(bytes)) : bytes, type, extractable, usages);
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

function hmac(key, data) {
  return native.hmac(key.algorithm.hash.name, keyBytes(key), needBytes(data, "HMAC: the data"));
}

function cipher(encrypt, usage, algorithm, key, bytes) {
  const given = normalizeAlgorithm(algorithm, usage.endsWith("rapKey") ? WRAPPERS : CIPHERS);
  needUsage(key, given.name, usage);
  if (given.name !== "AES-KW") return toArrayBuffer(runCipher(encrypt, given, key, bytes));
  const output = native.aes("AES-KW", encrypt, keyBytes(key), new Uint8Array(0), bytes, {});
  if (output == null) throw new DOMException("AES-KW failed", "OperationError");
  return toArrayBuffer(output);
}

function derive(algorithm, key, length) {
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
  if (!(iterations >= 1 && iterations <= PBKDF2_ITERATIONS_MAX)) {
    throw new DOMException(`PBKDF2 requires an iteration count of 1 to ${PBKDF2_ITERATIONS_MAX} (requested ${algorithm.iterations}).`, "OperationError");
  }
  return native.pbkdf2(hash, keyBytes(key), salt, iterations, bits / 8);
}
