// CryptoKey (Web Cryptography §13), and the checks that the operations share.

import { DOMException, notSupported } from "../errors/dom_exception.js";
import { INTERNAL, illegalConstructor } from "../webidl.js";

/** The secret of a key, or the DER of one of a pair; not copied, it must not be changed. */
export let keyBytes;

/** Whether a value is a CryptoKey. */
export let isKey;

const USAGES = ["encrypt", "decrypt", "sign", "verify", "deriveKey", "deriveBits", "wrapKey", "unwrapKey"];

export class CryptoKey {
  #fields;
  #bytes;

  constructor(token, fields, bytes) {
    if (token !== INTERNAL) illegalConstructor();
    this.#fields = fields;
    this.#bytes = bytes;
  }

  get type() {
    return this.#fields.type;
  }

  get extractable() {
    return this.#fields.extractable;
  }

  get algorithm() {
    return this.#fields.algorithm;
  }

  get usages() {
    return this.#fields.usages;
  }

  static {
    keyBytes = (key) => key.#bytes;
    isKey = (value) => typeof value === "object" && value !== null && #fields in value;
  }
}

/**
 * Makes a key of the type "secret", "private" or "public"; the usages must be among those that the algorithm allows, and
 * not none unless it is public.
 */
export function makeKey(type, algorithm, bytes, extractable, usages, allowed) {
  const given = checkUsages(usages, allowed);
  if (given.length === 0 && type !== "public") {
    throw new DOMException("Secret/private CryptoKeys must have at least one usage.", "SyntaxError");
  }
  return new CryptoKey(INTERNAL, { type, extractable: Boolean(extractable), algorithm, usages: given }, bytes);
}

/** Throws unless a key is of an algorithm and has a usage. */
export function needUsage(key, name, usage) {
  if (!isKey(key)) throw new TypeError("The key is not a CryptoKey");
  if (key.algorithm.name !== name) {
    throw new DOMException(`Requested algorithm "${name}" does not match this CryptoKey's algorithm "${key.algorithm.name}".`, "InvalidAccessError");
  }
  if (key.usages.includes(usage)) return;
  const message = `Requested key usage "${usage}" does not match any usage listed in this CryptoKey.`;
  throw new DOMException(message, "InvalidAccessError");
}

/** An algorithm as an object with its registered name (Web Cryptography §18.4.4), whatever case was written. */
export function normalizeAlgorithm(algorithm, names) {
  const given = typeof algorithm === "object" && algorithm !== null ? algorithm : { name: algorithm };
  const upper = `${given.name}`.toUpperCase();
  const name = names.find((known) => known.toUpperCase() === upper);
  if (name === undefined) throw notSupported(`The algorithm ${given.name} is not supported`);
  return { ...given, name };
}

/** The registered name of a hash. */
export function hashName(hash) {
  if (hash === undefined) throw new TypeError("The algorithm has no hash");
  return normalizeAlgorithm(hash, ["SHA-1", "SHA-256", "SHA-384", "SHA-512", "MD5"]).name;
}

/** The usages in their canonical order; throws unless all are among those that an algorithm allows. */
export function checkUsages(usages, allowed) {
  const given = [...usages].map(String);
  for (const usage of given) {
    if (!allowed.includes(usage)) throw new DOMException(`The usage ${usage} is not allowed for this algorithm`, "SyntaxError");
  }
  return USAGES.filter((usage) => given.includes(usage));
}
