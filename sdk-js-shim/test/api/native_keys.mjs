// The engine's key pairs as Node.js has them; see asymmetric/mod.rs of the engine for what each function gives.

import * as nodeCrypto from "node:crypto";

const HASHES = { "SHA-1": "sha1", "SHA-256": "sha256", "SHA-384": "sha384", "SHA-512": "sha512" };
const RSA_MEMBERS = ["n", "e", "d", "p", "q", "dp", "dq", "qi"];
const { constants } = nodeCrypto;

/** `own` makes an array of the realm; `host` views one of the realm; `list` makes an array of arrays. */
export function makeNativeKeys({ own, host, list, needHost }) {
  const orNull = (make) => {
    try {
      return make();
    } catch {
      return null;
    }
  };
  const open = (isPrivate, der) =>
    isPrivate
      ? nodeCrypto.createPrivateKey({ key: host(der), format: "der", type: "pkcs8" })
      : nodeCrypto.createPublicKey({ key: host(der), format: "der", type: "spki" });
  const close = (key) => key.export({ format: "der", type: key.type === "private" ? "pkcs8" : "spki" });
  const options = (kind, key, salt) => {
    if (salt !== null) return { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: salt };
    return kind === "RSA" ? { key, padding: constants.RSA_PKCS1_PADDING } : { key, dsaEncoding: "ieee-p1363" };
  };

  return {
    keyGenerate(kind, bits, exponent) {
      needHost();
      const { privateKey } = generate(kind, bits, Number(`0x${host(exponent).toString("hex") || 0}`));
      return own(close(privateKey));
    },
    keyRead: (kind, isPrivate, der) =>
      orNull(() => {
        const key = open(isPrivate, der);
        return kindOf(key) === kind ? own(close(key)) : null;
      }),
    keyPublic: (_, der) => orNull(() => own(close(nodeCrypto.createPublicKey(open(true, der))))),
    keyParts: (kind, isPrivate, der) => orNull(() => list(partsOf(kind, open(isPrivate, der).export({ format: "jwk" })).map(own))),
    keyMake: (kind, isPrivate, parts) =>
      orNull(() => {
        const key = jwkOf(kind, isPrivate, [...parts].map(host));
        return own(close(isPrivate ? nodeCrypto.createPrivateKey({ key, format: "jwk" }) : nodeCrypto.createPublicKey({ key, format: "jwk" })));
      }),
    sign: (kind, hash, salt, key, bytes) =>
      orNull(() => own(nodeCrypto.sign(HASHES[hash], host(bytes), options(kind, open(true, key), salt)))),
    verify: (kind, hash, salt, key, signature, bytes) =>
      orNull(() => nodeCrypto.verify(HASHES[hash], host(bytes), options(kind, open(false, key), salt), host(signature))) ?? false,
    rsaOaep: (encrypt, hash, key, label, bytes) =>
      orNull(() => {
        const how = { key: open(!encrypt, key), padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: HASHES[hash], oaepLabel: host(label) };
        return own(encrypt ? nodeCrypto.publicEncrypt(how, host(bytes)) : nodeCrypto.privateDecrypt(how, host(bytes)));
      }),
    agree: (_, privateKey, publicKey) =>
      orNull(() => own(nodeCrypto.diffieHellman({ privateKey: open(true, privateKey), publicKey: open(false, publicKey) }))),
    aesKw: (wrap, key, bytes) => orNull(() => own(aesKw(wrap, host(key), host(bytes)))),
  };
}

function generate(kind, modulusLength, publicExponent) {
  if (kind === "RSA") return nodeCrypto.generateKeyPairSync("rsa", { modulusLength, publicExponent });
  if (kind.startsWith("P-")) return nodeCrypto.generateKeyPairSync("ec", { namedCurve: kind });
  return nodeCrypto.generateKeyPairSync(kind.toLowerCase());
}

function kindOf(key) {
  const { kty, crv } = key.export({ format: "jwk" });
  return kty === "RSA" ? kty : crv;
}

function partsOf(kind, jwk) {
  const of = (member) => Buffer.from(jwk[member], "base64url");
  if (kind === "RSA") return RSA_MEMBERS.filter((member) => member in jwk).map(of);
  const point = kind.startsWith("P-") ? Buffer.concat([Buffer.of(4), of("x"), of("y")]) : of("x");
  return "d" in jwk ? [point, of("d")] : [point];
}

function jwkOf(kind, isPrivate, parts) {
  const text = (bytes) => bytes.toString("base64url");
  if (kind === "RSA") {
    return { kty: "RSA", ...Object.fromEntries(parts.map((part, at) => [RSA_MEMBERS[at], text(part)])), ...(isPrivate && crt(parts)) };
  }
  const [point, secret] = parts;
  const half = (point.length - 1) / 2;
  const coordinates = { x: text(point.subarray(1, 1 + half)), y: text(point.subarray(1 + half)) };
  const named = kind.startsWith("P-") ? { kty: "EC", ...coordinates } : { kty: "OKP", x: text(point) };
  return { ...named, crv: kind, ...(isPrivate && { d: text(secret) }) };
}

/** dp, dq and qi of n, e, d, p, q. */
function crt(parts) {
  const [, , d, p, q] = parts.map((part) => BigInt(`0x${part.toString("hex")}`));
  const text = (number) => Buffer.from(number.toString(16).padStart(parts[3].length * 2, "0"), "hex").toString("base64url");
  return { dp: text(d % (p - 1n)), dq: text(d % (q - 1n)), qi: text(inverse(q % p, p)) };
}

function inverse(a, modulus) {
  let [r, next, s, t] = [modulus, a, 0n, 1n];
  while (next !== 0n) [r, next, s, t] = [next, r % next, t, s - (r / next) * t];
  return ((s % modulus) + modulus) % modulus;
}

function aesKw(wrap, key, bytes) {
  const name = `id-aes${key.length * 8}-wrap`;
  const iv = Buffer.alloc(8, 0xa6);
  const cipher = wrap ? nodeCrypto.createCipheriv(name, key, iv) : nodeCrypto.createDecipheriv(name, key, iv);
  return Buffer.concat([cipher.update(bytes), cipher.final()]);
}
