// AES encryption and decryption: checks of the parameters (Web Cryptography §27–§30), the rest is the engine's.

import { native } from "../native.js";
import { DOMException } from "../errors/dom_exception.js";
import { needBytes } from "../webidl.js";
import { runGcm } from "./gcm.js";
import { keyBytes } from "./key.js";

const GCM_IV_BYTES = 12;
const GCM_TAG_BITS_MAX = 128;
const GCM_TAG_BITS = [32, 64, 96, 104, 112, 120, 128];

/** Encrypts or decrypts; throws OperationError when authentication or padding fails. */
export function runCipher(encrypt, algorithm, key, data) {
  const { name } = algorithm;
  const { iv, extra } = name === "AES-GCM" ? gcm(algorithm) : name === "AES-CBC" ? cbc(algorithm) : ctr(algorithm);
  // The engine knows the usual form of AES-GCM only.
  const unusual = name === "AES-GCM" && (iv.length !== GCM_IV_BYTES || extra.tagBits !== GCM_TAG_BITS_MAX);
  const output = unusual ? runGcm(encrypt, keyBytes(key), iv, data, extra) : native.aes(name, encrypt, keyBytes(key), iv, data, extra);
  if (output == null) throw new DOMException(`${name} ${encrypt ? "encryption" : "decryption"} failed`, "OperationError");
  return output;
}

function gcm({ iv, additionalData, tagLength = 128 }) {
  const tagBits = Number(tagLength);
  if (!GCM_TAG_BITS.includes(tagBits)) throw new DOMException(`Invalid AES-GCM tag length ${tagLength}.`, "OperationError");
  const aad = additionalData === undefined ? new Uint8Array(0) : needBytes(additionalData, "AES-GCM: additionalData");
  const bytes = needBytes(iv, "AES-GCM: iv");
  if (bytes.length === 0) throw new DOMException("AES-GCM IV must not be empty.", "OperationError");
  return { iv: bytes, extra: { aad, tagBits } };
}

function cbc({ iv }) {
  const bytes = needBytes(iv, "AES-CBC: iv");
  if (bytes.length !== 16) throw new DOMException(`AES-CBC IV must be 16 bytes long (provided ${bytes.length} bytes).`, "OperationError");
  return { iv: bytes, extra: {} };
}

function ctr({ counter, length }) {
  const bytes = needBytes(counter, "AES-CTR: counter");
  const counterBits = Number(length);
  if (bytes.length !== 16) throw new DOMException("AES-CTR counter must be 16 bytes long.", "OperationError");
  if (!(counterBits >= 1 && counterBits <= 128)) throw new DOMException("AES-CTR length must be 1 to 128.", "OperationError");
  return { iv: bytes, extra: { counterBits } };
}
