// The algorithms of key pairs: what their keys are, how they may be used, and what JWKs call them.

import { DOMException, notSupported } from "../errors/dom_exception.js";
import { hashName } from "./key.js";

const SIGN = { use: "sig", private: ["sign"], public: ["verify"] };
const ENCRYPT = { use: "enc", private: ["decrypt", "unwrapKey"], public: ["encrypt", "wrapKey"] };
const DERIVE = { use: "enc", private: ["deriveKey", "deriveBits"], public: [] };
const CURVES = ["P-256", "P-384", "P-521"];
const ECDSA_JWK = { "P-256": "ES256", "P-384": "ES384", "P-521": "ES512" };

const FAMILIES = {
  "RSASSA-PKCS1-v1_5": { kty: "RSA", jwk: "RS", ...SIGN },
  "RSA-PSS": { kty: "RSA", jwk: "PS", ...SIGN },
  "RSA-OAEP": { kty: "RSA", ...ENCRYPT },
  ECDSA: { kty: "EC", ...SIGN },
  ECDH: { kty: "EC", ...DERIVE },
  Ed25519: { kty: "OKP", ...SIGN },
  X25519: { kty: "OKP", ...DERIVE },
};

/** The algorithms with private and public keys. */
export const PAIR_NAMES = Object.keys(FAMILIES);

/** What is common to all keys of an algorithm: `kty` and `use` of JWKs, usages of private and public keys. */
export function familyOf(name) {
  return FAMILIES[name];
}

/** What the engine calls the keys of an algorithm. */
export function kindOf(algorithm) {
  const { kty } = FAMILIES[algorithm.name];
  return kty === "RSA" ? "RSA" : kty === "EC" ? algorithm.namedCurve : algorithm.name;
}

/** The members of a key's algorithm that its importer or generator gives. */
export function describe(algorithm) {
  const { name, namedCurve } = algorithm;
  const { kty } = FAMILIES[name];
  if (kty === "RSA") return { name, hash: { name: signingHash(algorithm.hash) } };
  if (kty === "OKP") return { name };
  if (namedCurve === undefined) throw new TypeError(`${name} needs a namedCurve`);
  if (!CURVES.includes(`${namedCurve}`)) throw notSupported(`The curve ${namedCurve} is not supported`);
  return { name, namedCurve: `${namedCurve}` };
}

/** The name of a hash that signatures can be made of. */
export function signingHash(hash) {
  const name = hashName(hash);
  if (name === "MD5") throw notSupported("MD5 is not supported for signatures and encryption");
  return name;
}

/** The `alg` that a JWK of a key may have; the first is the one it is exported with, unless null. */
export function jwkAlgorithms(algorithm) {
  const { name, hash, namedCurve } = algorithm;
  if (name === "RSA-OAEP") return [hash.name === "SHA-1" ? "RSA-OAEP" : `RSA-OAEP-${hash.name.slice(4)}`];
  if (hash !== undefined) return [`${FAMILIES[name].jwk}${hash.name.slice(4)}`];
  if (name === "Ed25519") return ["EdDSA", "Ed25519"];
  return name === "ECDSA" ? [null, ECDSA_JWK[namedCurve]] : null;
}

/** Throws DataError unless a JWK's `alg` is one of those of a key. */
export function checkJwkAlgorithm(jwk, algorithm) {
  const allowed = jwkAlgorithms(algorithm);
  if (jwk.alg === undefined || allowed === null || allowed.includes(jwk.alg)) return;
  throw new DOMException(`The JWK's alg is ${jwk.alg}, not ${allowed.findLast(Boolean)}`, "DataError");
}
