// Private and public keys: generate, import and export as SPKI, PKCS #8, JWK and raw bytes (Web Cryptography §20–§26).

import { native } from "../native.js";
import { DOMException, notSupported } from "../errors/dom_exception.js";
import { concatBytes, needBytes, toArrayBuffer } from "../webidl.js";
import { checkJwkAlgorithm, describe, familyOf, jwkAlgorithms, kindOf } from "./families.js";
import { checkJwk, jwkBytes, toBase64Url, toJwk } from "./jwk.js";
import { checkUsages, keyBytes, makeKey } from "./key.js";

const RSA_MEMBERS = ["n", "e", "d", "p", "q", "dp", "dq", "qi"];
const RSA_BITS_MIN = 1024;
const RSA_BITS_MAX = 4096;
const NOTHING = new Uint8Array(0);

/** Generates a CryptoKeyPair. */
export function generatePair(algorithm, extractable, usages) {
  const wanted = describe(algorithm);
  const family = familyOf(wanted.name);
  const given = checkUsages(usages, [...family.private, ...family.public]);
  const [bits, exponent] = family.kty === "RSA" ? rsaParameters(algorithm) : [0, NOTHING];
  const of = (type) => given.filter((usage) => family[type].includes(usage));
  if (of("private").length === 0) throw new DOMException("Usages cannot be empty when creating a key.", "SyntaxError");
  const kind = kindOf(wanted);
  const der = need(native.keyGenerate(kind, bits, exponent), "The key could not be generated", "OperationError");
  return {
    publicKey: keyOf("public", wanted, native.keyPublic(kind, der), true, of("public")),
    privateKey: keyOf("private", wanted, der, extractable, of("private")),
  };
}

/** Imports a private or public key. */
export function importPair(format, data, algorithm, extractable, usages) {
  const wanted = describe(algorithm);
  if (format === "jwk") return importJwk(data, wanted, extractable, usages);
  const bytes = needBytes(data, "importKey: the key data");
  const type = format === "pkcs8" ? "private" : "public";
  checkUsages(usages, familyOf(wanted.name)[type]);
  return keyOf(type, wanted, read(format, kindOf(wanted), bytes), extractable, usages);
}

/** Exports a private or public key. */
export function exportPair(format, key) {
  const { algorithm, type } = key;
  if (!key.extractable) throw new DOMException(`Attempt to export non-extractable ${algorithm.name} key.`, "InvalidAccessError");
  if (format === "jwk") return exportJwk(key);
  const raw = format === "raw" && kindOf(algorithm) !== "RSA";
  if (!raw && format !== "spki" && format !== "pkcs8") {
    throw new DOMException(`The format ${format} is not supported for ${algorithm.name}`, "InvalidAccessError");
  }
  const exported = format === "pkcs8" ? "private" : "public";
  if (type !== exported) throw new DOMException(`The format ${format} is for ${exported} keys; this one is ${type}.`, "InvalidAccessError");
  return toArrayBuffer(raw ? native.keyParts(kindOf(algorithm), false, keyBytes(key))[0] : keyBytes(key).slice());
}

function read(format, kind, bytes) {
  if (format === "spki") return native.keyRead(kind, false, bytes);
  if (format === "pkcs8") return native.keyRead(kind, true, bytes);
  if (format === "raw" && kind !== "RSA") return native.keyMake(kind, false, [bytes]);
  throw noFormat(format, kind);
}

function importJwk(jwk, algorithm, extractable, usages) {
  const { kty, use, ...allowed } = familyOf(algorithm.name);
  checkJwk(jwk, { kty, use, extractable, usages });
  const type = jwk.d === undefined ? "public" : "private";
  checkUsages(usages, allowed[type]);
  const kind = kindOf(algorithm);
  if (kind !== "RSA" && jwk.crv !== kind) throw new DOMException(`The JWK's crv is ${jwk.crv}, not ${kind}`, "DataError");
  checkJwkAlgorithm(jwk, algorithm);
  return keyOf(type, algorithm, native.keyMake(kind, type === "private", jwkParts(kty, type, jwk)), extractable, usages);
}

/** The numbers of a JWK in the order of the engine. */
function jwkParts(kty, type, jwk) {
  const of = (member) => jwkBytes(jwk, member);
  if (kty === "RSA") {
    if (jwk.oth !== undefined) throw notSupported("RSA keys of more than two primes are not supported");
    const primes = jwk.p === undefined && jwk.q === undefined ? 3 : 5;
    return RSA_MEMBERS.slice(0, type === "private" ? primes : 2).map(of);
  }
  const point = kty === "EC" ? concatBytes([Uint8Array.of(4), of("x"), of("y")]) : of("x");
  return type === "private" ? [point, of("d")] : [point];
}

function exportJwk(key) {
  const { algorithm, type } = key;
  const kind = kindOf(algorithm);
  const { kty } = familyOf(algorithm.name);
  const parts = native.keyParts(kind, type === "private", keyBytes(key));
  const alg = jwkAlgorithms(algorithm)?.[0] ?? null;
  const jwk = { key_ops: [...key.usages], ext: true, kty, ...(alg !== null && { alg }) };
  if (kty === "RSA") {
    parts.forEach((part, at) => (jwk[RSA_MEMBERS[at]] = toBase64Url(part)));
    return toJwk(jwk);
  }
  const [point, secret] = parts;
  const half = (point.length - 1) / 2;
  const coordinates = kty === "EC" ? { x: point.subarray(1, 1 + half), y: point.subarray(1 + half) } : { x: point };
  for (const [member, bytes] of Object.entries(coordinates)) jwk[member] = toBase64Url(bytes);
  jwk.crv = kind;
  if (secret !== undefined) jwk.d = toBase64Url(secret);
  return toJwk(jwk);
}

/** A CryptoKey of DER that the engine made, or of null when it could not. */
function keyOf(type, algorithm, der, extractable, usages) {
  need(der, `The data is not a ${type} ${algorithm.name} key`, "DataError");
  const allowed = familyOf(algorithm.name)[type];
  const full = kindOf(algorithm) === "RSA" ? { ...algorithm, ...rsaMembers(type, der) } : algorithm;
  return makeKey(type, full, der, extractable, usages, allowed);
}

function rsaMembers(type, der) {
  const [n, e] = native.keyParts("RSA", type === "private", der);
  return { modulusLength: n.length * 8 - (Math.clz32(n[0]) - 24), publicExponent: e };
}

function rsaParameters({ modulusLength, publicExponent }) {
  const bits = Number(modulusLength);
  if (!(bits >= RSA_BITS_MIN && bits <= RSA_BITS_MAX) || bits % 8 !== 0) {
    const message = `The modulus length must be a multiple of 8 from ${RSA_BITS_MIN} to ${RSA_BITS_MAX} (requested ${modulusLength}).`;
    throw new DOMException(message, "OperationError");
  }
  if (!(publicExponent instanceof Uint8Array)) throw new TypeError("The publicExponent is not a Uint8Array");
  const exponent = publicExponent.reduce((number, byte) => number * 256 + byte, 0);
  if (exponent !== 3 && exponent !== 65_537) throw new DOMException("The publicExponent must be 3 or 65537.", "OperationError");
  return [bits, publicExponent];
}

function need(value, message, name) {
  if (value == null) throw new DOMException(message, name);
  return value;
}

function noFormat(format, name) {
  return notSupported(`The format ${format} is not supported for ${name}`);
}
