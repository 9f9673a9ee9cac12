// application/x-www-form-urlencoded: parse and serialise (URL Standard §5).

import { native } from "../native.js";

/** Parses a string into a flat array of names and values. */
export function parseUrlencoded(input) {
  const list = [];
  for (const part of input.split("&")) {
    if (part === "") continue;
    const equals = part.indexOf("=");
    if (equals < 0) list.push(decode(part), "");
    else list.push(decode(part.slice(0, equals)), decode(part.slice(equals + 1)));
  }
  return list;
}

/** Serialises a flat array of names and values. */
export function serializeUrlencoded(list) {
  let text = "";
  for (let at = 0; at < list.length; at += 2) {
    text += `${at === 0 ? "" : "&"}${encode(list[at])}=${encode(list[at + 1])}`;
  }
  return text;
}

function decode(text) {
  const spaced = text.includes("+") ? text.replaceAll("+", " ") : text;
  if (!spaced.includes("%")) return spaced;
  try {
    // Right for all that is well-formed UTF-8, which is nearly everything, and done by the engine; it keeps a BOM.
    return decodeURIComponent(spaced);
  } catch {
    return decodeLossy(spaced);
  }
}

/** Percent-decodes what is no UTF-8 or has stray percent signs: bad bytes become U+FFFD. */
function decodeLossy(text) {
  const input = native.utf8Encode(text);
  const output = new Uint8Array(input.length);
  let length = 0;
  for (let i = 0; i < input.length; i++) {
    const high = input[i] === 0x25 ? hexValue(input[i + 1]) : -1;
    const low = high < 0 ? -1 : hexValue(input[i + 2]);
    if (low < 0) output[length++] = input[i];
    else {
      output[length++] = high * 16 + low;
      i += 2;
    }
  }
  return native.utf8Decode(output.subarray(0, length), false, true);
}

function hexValue(byte) {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}

/** The application/x-www-form-urlencoded percent-encode set: all but ASCII letters, digits, `*-._`; space is `+`. */
function encode(text) {
  return encodeURIComponent(text.toWellFormed()).replace(/[!'()~]|%20/g, (found) =>
    found === "%20" ? "+" : `%${found.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
