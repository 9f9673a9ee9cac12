// jose: signing, verifying, encryption, key sets and key formats with every algorithm that workerd has.

import * as jose from "jose";
import { answering, failure } from "./lib.js";

const SECRET = new TextEncoder().encode("a secret of at least sixty-four bytes for HS512, as the standard asks.");
const SIGNING = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA", "Ed25519"];
const WRAPPING = ["RSA-OAEP", "RSA-OAEP-256", "RSA-OAEP-384", "RSA-OAEP-512", "ECDH-ES", "ECDH-ES+A128KW", "ECDH-ES+A256KW"];
const SYMMETRIC = { A128KW: 16, A256KW: 32, A128GCMKW: 16, A256GCMKW: 32 };
const ENCRYPTIONS = { A128GCM: 16, A192GCM: 24, A256GCM: 32, "A128CBC-HS256": 32, "A192CBC-HS384": 48, "A256CBC-HS512": 64 };
const encode = (text) => new TextEncoder().encode(text);
const decode = (bytes) => new TextDecoder().decode(bytes);
const bytes = (length) => Uint8Array.from({ length }, (_, at) => at);
const pairs = new Map();

async function pairOf(alg) {
  if (!pairs.has(alg)) pairs.set(alg, await makePair(alg));
  return pairs.get(alg);
}

/** To make a key of RSA is much computing: one is made, and read in for each algorithm. */
async function makePair(alg) {
  if (alg === "RS256" || !/^(RS|PS)/.test(alg)) return jose.generateKeyPair(alg, { extractable: true });
  const { publicKey, privateKey } = await pairOf("RS256");
  const read = async (key) => jose.importJWK({ ...(await jose.exportJWK(key)), alg: undefined }, alg, { extractable: true });
  return { publicKey: await read(publicKey), privateKey: await read(privateKey) };
}

const signed = (alg) => async () => {
  const { publicKey, privateKey } = await pairOf(alg);
  const token = await new jose.SignJWT({ "urn:claim": true }).setProtectedHeader({ alg }).setIssuer("i").setAudience("a").setExpirationTime("2h").setIssuedAt().sign(privateKey);
  const { payload, protectedHeader } = await jose.jwtVerify(token, publicKey, { issuer: "i", audience: "a" });
  const other = `${token.slice(0, -6)}${token.slice(-6) === "AAAAAA" ? "BBBBBB" : "AAAAAA"}`;
  return [payload.iss, payload["urn:claim"], protectedHeader, await failure(() => jose.jwtVerify(other, publicKey)), await failure(() => jose.jwtVerify(token, publicKey, { audience: "b" }))];
};

const wrapped = (alg) => async () => {
  const { publicKey, privateKey } = await pairOf(alg);
  const token = await new jose.CompactEncrypt(encode("hidden")).setProtectedHeader({ alg, enc: "A256GCM" }).encrypt(publicKey);
  return decode((await jose.compactDecrypt(token, privateKey)).plaintext);
};

const formats = (alg) => async () => {
  const { publicKey, privateKey } = await pairOf(alg);
  const [spki, pkcs8] = [await jose.exportSPKI(publicKey), await jose.exportPKCS8(privateKey)];
  const [jwk, own] = [await jose.exportJWK(publicKey), await jose.exportJWK(privateKey)];
  const token = await new jose.SignJWT({}).setProtectedHeader({ alg }).sign(await jose.importPKCS8(pkcs8, alg));
  await jose.jwtVerify(token, await jose.importSPKI(spki, alg));
  await jose.jwtVerify(token, await jose.importJWK(jwk, alg));
  return [spki.split("\n")[0], pkcs8.split("\n")[0], Object.keys(jwk).sort(), Object.keys(own).sort(), (await jose.calculateJwkThumbprint(jwk)).length];
};

export default answering({
  ...Object.fromEntries(["HS256", "HS384", "HS512"].map((alg) => [`sign: ${alg}`, async () => { const token = await new jose.SignJWT({ a: 1 }).setProtectedHeader({ alg }).sign(SECRET); return [token, (await jose.jwtVerify(token, SECRET)).payload]; }])),
  ...Object.fromEntries(SIGNING.map((alg) => [`sign: ${alg}`, signed(alg)])),
  ...Object.fromEntries(["RS256", "ES256", "EdDSA"].map((alg) => [`formats: ${alg}`, formats(alg)])),
  ...Object.fromEntries(WRAPPING.map((alg) => [`encrypt: ${alg}`, wrapped(alg)])),
  ...Object.fromEntries(Object.entries(SYMMETRIC).map(([alg, length]) => [`encrypt: ${alg}`, async () => decode((await jose.compactDecrypt(await new jose.CompactEncrypt(encode("x")).setProtectedHeader({ alg, enc: "A128GCM" }).encrypt(bytes(length)), bytes(length))).plaintext)])),
  ...Object.fromEntries(Object.entries(ENCRYPTIONS).map(([enc, length]) => [`encrypt: dir ${enc}`, async () => { const token = await new jose.EncryptJWT({ a: 1 }).setProtectedHeader({ alg: "dir", enc }).setIssuer("i").encrypt(bytes(length)); return [(await jose.jwtDecrypt(token, bytes(length), { issuer: "i" })).payload, await failure(() => jose.jwtDecrypt(token, bytes(length).fill(1)))]; }])),
  "encrypt: PBES2-HS256+A128KW": async () => decode((await jose.compactDecrypt(await new jose.CompactEncrypt(encode("p")).setProtectedHeader({ alg: "PBES2-HS256+A128KW", enc: "A128GCM" }).setKeyManagementParameters({ p2c: 1_000 }).encrypt(encode("password")), encode("password"), { keyManagementAlgorithms: ["PBES2-HS256+A128KW"] })).plaintext),
  "encrypt: flattened with AAD": async () => { const jwe = await new jose.FlattenedEncrypt(encode("f")).setProtectedHeader({ alg: "dir", enc: "A256GCM" }).setAdditionalAuthenticatedData(encode("aad")).encrypt(bytes(32)); const { plaintext, additionalAuthenticatedData } = await jose.flattenedDecrypt(jwe, bytes(32)); return [decode(plaintext), decode(additionalAuthenticatedData)]; },
  "encrypt: general": async () => { const one = await pairOf("ECDH-ES+A128KW"); const jwe = await new jose.GeneralEncrypt(encode("g")).setProtectedHeader({ enc: "A256GCM" }).addRecipient(one.publicKey).setUnprotectedHeader({ alg: "ECDH-ES+A128KW" }).addRecipient(bytes(16)).setUnprotectedHeader({ alg: "A128KW" }).encrypt(); return [decode((await jose.generalDecrypt(jwe, one.privateKey)).plaintext), decode((await jose.generalDecrypt(jwe, bytes(16))).plaintext)]; },
  "known: HS256 of RFC 7515": async () => { const key = jose.base64url.decode("AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow"); const { payload } = await jose.compactVerify("eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk", key); return JSON.parse(decode(payload)); },
  "known: ES256 of RFC 7515": async () => { const key = await jose.importJWK({ kty: "EC", crv: "P-256", x: "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU", y: "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0" }, "ES256"); return (await jose.compactVerify("eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q", key)).protectedHeader; },
  "known: EdDSA of RFC 8037": async () => { const key = await jose.importJWK({ kty: "OKP", crv: "Ed25519", d: "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A", x: "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo" }, "EdDSA"); return new jose.CompactSign(encode("Example of Ed25519 signing")).setProtectedHeader({ alg: "EdDSA" }).sign(key); },
  "key set": async () => { const [one, two] = [await pairOf("ES256"), await pairOf("RS256")]; const set = jose.createLocalJWKSet({ keys: [{ ...(await jose.exportJWK(one.publicKey)), kid: "1", alg: "ES256" }, { ...(await jose.exportJWK(two.publicKey)), kid: "2", alg: "RS256" }] }); const token = await new jose.SignJWT({}).setProtectedHeader({ alg: "RS256", kid: "2" }).sign(two.privateKey); const stranger = await new jose.SignJWT({}).setProtectedHeader({ alg: "RS256", kid: "9" }).sign(two.privateKey); return [(await jose.jwtVerify(token, set)).protectedHeader, await failure(() => jose.jwtVerify(stranger, set))]; },
  "embedded key": async () => { const { publicKey, privateKey } = await pairOf("ES256"); const token = await new jose.SignJWT({ e: 1 }).setProtectedHeader({ alg: "ES256", jwk: await jose.exportJWK(publicKey) }).sign(privateKey); return (await jose.jwtVerify(token, jose.EmbeddedJWK)).payload; },
  "flattened and general signatures": async () => { const { publicKey, privateKey } = await pairOf("ES256"); const flat = await new jose.FlattenedSign(encode("f")).setProtectedHeader({ alg: "ES256", b64: false, crit: ["b64"] }).sign(privateKey); const general = await new jose.GeneralSign(encode("g")).addSignature(privateKey).setProtectedHeader({ alg: "ES256" }).sign(); return [(await jose.flattenedVerify({ ...flat, payload: encode("f") }, publicKey)).protectedHeader, decode((await jose.generalVerify(general, publicKey)).payload)]; },
  "expired": async () => failure(async () => jose.jwtVerify(await new jose.SignJWT({}).setProtectedHeader({ alg: "HS256" }).setExpirationTime(1).sign(SECRET), SECRET)),
  "not yet": async () => failure(async () => jose.jwtVerify(await new jose.SignJWT({}).setProtectedHeader({ alg: "HS256" }).setNotBefore("1h").sign(SECRET), SECRET)).then((text) => text.split(":")[0]),
  "algorithm refused": async () => failure(async () => jose.jwtVerify(await new jose.SignJWT({}).setProtectedHeader({ alg: "HS256" }).sign(SECRET), SECRET, { algorithms: ["HS512"] })),
  "malformed": async () => [await failure(() => jose.jwtVerify("x", SECRET)), await failure(() => jose.compactDecrypt("a.b.c.d.e", SECRET)), await failure(() => jose.importSPKI("x", "RS256"))],
  "unsecured": () => jose.UnsecuredJWT.decode(new jose.UnsecuredJWT({ u: 1 }).encode()).payload,
  "decode only": () => [jose.decodeJwt("eyJhbGciOiJub25lIn0.eyJhIjoxfQ."), jose.decodeProtectedHeader("eyJhbGciOiJub25lIn0.eyJhIjoxfQ.")],
  "certificate": async () => failure(() => jose.importX509("x", "RS256")),
});
