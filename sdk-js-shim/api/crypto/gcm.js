// AES-GCM with any initialisation vector and tag length (NIST SP 800-38D), over the engine's AES-CTR.

import { native } from "../native.js";
import { concatBytes } from "../webidl.js";

const BLOCK_BYTES = 16;
const IV_BYTES = 12;
// The polynomial of GHASH, x^128 + x^7 + x^2 + x + 1, with the bits in the order of the standard.
const POLYNOMIAL = 0xe1n << 120n;
const ZEROS = new Uint8Array(BLOCK_BYTES);

/** Encrypts or decrypts; null when the tag is not that of the data. */
export function runGcm(encrypt, key, iv, data, { aad, tagBits }) {
  const tagBytes = tagBits / 8;
  const hashKey = toNumber(ctr(key, ZEROS, ZEROS));
  const start = iv.length === IV_BYTES ? concatBytes([iv, Uint8Array.of(0, 0, 0, 1)]) : hash(hashKey, new Uint8Array(0), iv);
  const tagOf = (text) => ctr(key, start, hash(hashKey, aad, text)).subarray(0, tagBytes);
  if (encrypt) {
    const text = ctr(key, next(start), data);
    return concatBytes([text, tagOf(text)]);
  }
  if (data.length < tagBytes) return null;
  const text = data.subarray(0, data.length - tagBytes);
  const [given, right] = [data.subarray(text.length), tagOf(text)];
  let difference = 0;
  for (let at = 0; at < tagBytes; at++) difference |= given[at] ^ right[at];
  return difference === 0 ? ctr(key, next(start), text) : null;
}

/** GHASH (section 6.4) of the data, its padding and the two lengths. */
function hash(hashKey, aad, data) {
  let sum = 0n;
  for (const part of [aad, data, lengths(aad, data)]) {
    for (let at = 0; at < part.length; at += BLOCK_BYTES) sum = multiply(sum ^ toNumber(part.subarray(at, at + BLOCK_BYTES)), hashKey);
  }
  return toBytes(sum);
}

function lengths(aad, data) {
  return toBytes((BigInt(aad.length * 8) << 64n) | BigInt(data.length * 8));
}

/** The product in the field of GHASH (section 6.3). */
function multiply(one, other) {
  let product = 0n;
  let factor = other;
  for (let bit = 127n; bit >= 0n; bit--) {
    if ((one >> bit) & 1n) product ^= factor;
    factor = factor & 1n ? (factor >> 1n) ^ POLYNOMIAL : factor >> 1n;
  }
  return product;
}

/** The counter after this one: its last 32 bits count. */
function next(counter) {
  const bytes = counter.slice();
  const view = new DataView(bytes.buffer);
  view.setUint32(IV_BYTES, view.getUint32(IV_BYTES) + 1);
  return bytes;
}

function ctr(key, counter, data) {
  return native.aes("AES-CTR", true, key, counter, data, { counterBits: 32 });
}

/** A block as a number; a short one is padded with zeros at its end. */
function toNumber(block) {
  let number = 0n;
  for (let at = 0; at < BLOCK_BYTES; at++) number = (number << 8n) | BigInt(block[at] ?? 0);
  return number;
}

function toBytes(number) {
  return Uint8Array.from({ length: BLOCK_BYTES }, (_, at) => Number((number >> BigInt(8 * (BLOCK_BYTES - 1 - at))) & 0xffn));
}
