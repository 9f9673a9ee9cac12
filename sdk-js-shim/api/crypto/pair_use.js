// What key pairs do: signatures, RSA-OAEP, and secrets of Diffie and Hellman (Web Cryptography §20–§26).

import { native } from "../native.js";
import { DOMException } from "../errors/dom_exception.js";
import { needBytes } from "../webidl.js";
import { kindOf, signingHash } from "./families.js";
import { isKey, keyBytes } from "./key.js";

const ED25519_BYTES = 64;

/** The algorithms that sign. */
export const SIGNERS = ["RSASSA-PKCS1-v1_5", "RSA-PSS", "ECDSA", "Ed25519"];

/** The algorithms by which two pairs share a secret. */
export const AGREEMENTS = ["ECDH", "X25519"];

/** Signs with a private key. */
export function signWith(algorithm, key, data) {
  const [hash, salt] = scheme(algorithm, key);
  const signature = native.sign(kindOf(key.algorithm), hash, salt, keyBytes(key), data);
  if (signature == null) throw new DOMException(`${algorithm.name} signing failed`, "OperationError");
  return signature;
}

/** Whether a signature is that of data, by a public key. */
export function verifyWith(algorithm, key, signature, data) {
  const [hash, salt] = scheme(algorithm, key);
  // Of this algorithm alone Workers say that the length cannot be that of a signature.
  if (algorithm.name === "Ed25519" && signature.length !== ED25519_BYTES) {
    throw new DOMException(`An Ed25519 signature has ${ED25519_BYTES} bytes; this one has ${signature.length}`, "OperationError");
  }
  return native.verify(kindOf(key.algorithm), hash, salt, keyBytes(key), signature, data);
}

/** Encrypts with a public key or decrypts with a private one, by RSA-OAEP. */
export function runOaep(encrypt, algorithm, key, data) {
  const { label } = algorithm;
  const bytes = label === undefined ? new Uint8Array(0) : needBytes(label, "RSA-OAEP: label");
  const output = native.rsaOaep(encrypt, key.algorithm.hash.name, keyBytes(key), bytes, data);
  if (output == null) throw new DOMException(`RSA-OAEP ${encrypt ? "encryption" : "decryption"} failed`, "OperationError");
  return output;
}

/** The first bits of the secret that a private key and `algorithm.public` share; all of them when `length` is null. */
export function agreeWith(algorithm, key, length) {
  const { name, public: other } = algorithm;
  if (!isKey(other)) throw new TypeError(`${name}: public is not a CryptoKey`);
  if (other.type !== "public" || other.algorithm.name !== name || other.algorithm.namedCurve !== key.algorithm.namedCurve) {
    throw new DOMException(`${name}: public must be a public key of the base key's algorithm`, "InvalidAccessError");
  }
  const secret = native.agree(kindOf(key.algorithm), keyBytes(key), keyBytes(other));
  if (secret == null) throw new DOMException(`${name}: the keys share no secret`, "OperationError");
  return length === null || length === undefined ? secret : firstBits(secret, Number(length));
}

/** The hash and the salt's bytes as the engine takes them. */
function scheme(algorithm, key) {
  const { name } = algorithm;
  if (name === "Ed25519") return ["", null];
  if (name === "ECDSA") return [signingHash(algorithm.hash), null];
  const hash = key.algorithm.hash.name;
  if (name !== "RSA-PSS") return [hash, null];
  const salt = Number(algorithm.saltLength);
  if (!(salt >= 0 && salt < 2 ** 31)) throw new TypeError("RSA-PSS needs a saltLength");
  return [hash, Math.trunc(salt)];
}

function firstBits(secret, bits) {
  if (!(bits >= 0 && bits <= secret.length * 8)) {
    throw new DOMException(`The secret has ${secret.length * 8} bits; ${bits} were asked for`, "OperationError");
  }
  const out = secret.slice(0, Math.ceil(bits / 8));
  if (bits % 8 !== 0) out[out.length - 1] &= 0xff << (8 - (bits % 8));
  return out;
}
