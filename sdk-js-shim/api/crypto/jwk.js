// What JSON Web Keys of all kinds share: base64url (RFC 7515 §2) and the members that limit a key's use (RFC 7517 §4).

import { native } from "../native.js";
import { DOMException } from "../errors/dom_exception.js";

const MEMBERS = "kty use key_ops alg ext crv x y d n e p q dp dq qi oth k pub priv".split(" ");

/** Bytes as base64url, without padding. */
export function toBase64Url(bytes) {
  return native.base64Encode(bytes).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** A JWK with each of its members, the absent ones as `undefined`, as Workers give it. */
export function toJwk(members) {
  const jwk = {};
  for (const name of MEMBERS) jwk[name] = members[name];
  return jwk;
}

/** The bytes of a member of a JWK; throws DataError when it is absent or not base64url. */
export function jwkBytes(jwk, member) {
  const text = jwk[member];
  const bytes = typeof text !== "string" || /[+/=\s]/.test(text) ? null : native.base64Decode(text.replaceAll("-", "+").replaceAll("_", "/"));
  if (bytes == null) throw new DOMException(`The JWK's ${member} is not base64url`, "DataError");
  return bytes;
}

/**
 * Throws DataError unless a JWK is of the type and may be used so: `use` is what the algorithm is for, "sig" or "enc", and
 * `usages` are those that the caller wants of the key.
 */
export function checkJwk(jwk, { kty, use, extractable, usages }) {
  if (typeof jwk !== "object" || jwk === null) throw new TypeError("importKey: the key data is not a JsonWebKey");
  const refuse = (why) => {
    throw new DOMException(why, "DataError");
  };
  if (jwk.kty !== kty) refuse(`The JWK's kty is ${jwk.kty}, not ${kty}`);
  if (jwk.ext === false && extractable) refuse("The JWK forbids extraction");
  const wanted = [...usages];
  if (wanted.length > 0 && jwk.use !== undefined && jwk.use !== use) refuse(`The JWK's use is ${jwk.use}, not ${use}`);
  if (jwk.key_ops === undefined) return;
  const missing = wanted.find((usage) => !Array.from(jwk.key_ops).includes(usage));
  if (missing !== undefined) refuse(`The JWK's key_ops lack ${missing}`);
}
