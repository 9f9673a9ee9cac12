// multipart/form-data both ways (RFC 7578, HTML §4.10.21.8).

import { native } from "../native.js";
import { utf8Text } from "../encoding/text.js";
import { concatBytes } from "../webidl.js";
import { blobBytes, File } from "./blob.js";
import { FormData } from "./form_data.js";

const CR = 13;
const LF = 10;
const DASH = 45;
const NO_BOUNDARY =
  "No boundary string in Content-Type header. The multipart/form-data MIME type requires a boundary parameter, e.g. " +
  "'Content-Type: multipart/form-data; boundary=\"abcd\"'. See RFC 7578, section 4.";
const PARTS_MAX = 10_000;
const PART_HEADERS_BYTES_MAX = 16_384;

/** Serialises a form: its bytes and the boundary, which is random. */
export function serializeMultipart(form) {
  const random = randomBytes();
  const boundary = `----IsoletFormBoundary${[...random].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
  const chunks = [];
  for (const [name, value] of form) {
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${escapeName(name)}"`;
    if (typeof value === "string") chunks.push(native.utf8Encode(`${head}\r\n\r\n${value}`));
    else {
      const type = value.type === "" ? "application/octet-stream" : value.type;
      const file = `; filename="${escapeName(value.name)}"\r\nContent-Type: ${type}\r\n\r\n`;
      chunks.push(native.utf8Encode(head + file), blobBytes(value));
    }
    chunks.push(native.utf8Encode("\r\n"));
  }
  chunks.push(native.utf8Encode(`--${boundary}--`));
  return { bytes: concatBytes(chunks), boundary };
}

/** Parses a form; throws a TypeError when it is not well-formed. */
export function parseMultipart(bytes, contentType) {
  const boundary = boundaryOf(contentType);
  if (boundary === null) throw new TypeError(NO_BOUNDARY);
  const mark = native.utf8Encode(`--${boundary}`);
  const form = new FormData();
  let at = findBytes(bytes, mark, 0);
  if (at < 0) throw new TypeError("No initial boundary string (or you have a truncated message).");
  for (let parts = 0; ; parts++) {
    at += mark.length;
    if (bytes[at] === DASH && bytes[at + 1] === DASH) return form;
    while (bytes[at] === 32 || bytes[at] === 9) at++;
    const end = lineEnd(bytes, at);
    if (end !== at) throw malformed("a boundary does not end its line");
    if (parts >= PARTS_MAX) throw malformed("it has too many parts");
    at = readPart(bytes, afterLine(bytes, end), mark, form);
  }
}

/** Reads one part from its headers on; gives the place of the boundary that ends it. */
function readPart(bytes, start, mark, form) {
  const { name, filename, type, next } = readPartHeaders(bytes, start);
  const end = findBoundary(bytes, mark, next);
  const content = bytes.subarray(next, Math.max(next, end));
  // A file without a name is text, as Workers take it.
  if (filename === null || filename === "") form.append(name, utf8Text(content));
  else form.append(name, new File([content], filename, { type: type ?? "" }));
  return afterLine(bytes, end);
}

/** The place where a line ends, in CR LF or, as Workers take it, LF alone; -1 when it does not. */
function lineEnd(bytes, from) {
  const end = bytes.indexOf(LF, from);
  return end > from && bytes[end - 1] === CR ? end - 1 : end;
}

/** The place after the end of a line. */
function afterLine(bytes, end) {
  return bytes[end] === CR ? end + 2 : end + 1;
}

function readPartHeaders(bytes, start) {
  let name = null;
  let filename = null;
  let type = null;
  let at = start;
  for (;;) {
    const end = lineEnd(bytes, at);
    if (end < 0 || end - start > PART_HEADERS_BYTES_MAX) throw malformed("a part has no end of headers");
    const line = native.utf8Decode(bytes.subarray(at, end), false, true);
    at = afterLine(bytes, end);
    if (line === "") break;
    const colon = line.indexOf(":");
    if (colon < 0) throw malformed("a header of a part has no colon");
    const key = line.slice(0, colon).trim().toLowerCase();
    const value = line.slice(colon + 1).trim();
    if (key === "content-type") type = value;
    if (key !== "content-disposition") continue;
    if (!/^form-data(?:;|$)/i.test(value)) throw malformed("a part is not form-data");
    name = dispositionParameter(value, "name");
    filename = dispositionParameter(value, "filename");
  }
  if (name === null) throw malformed("a part has no name");
  return { name, filename, type, next: at };
}

/** A parameter of Content-Disposition: quoted, or a token. `%22` stays as it is, as in Workers. */
function dispositionParameter(value, name) {
  const found = new RegExp(`;\\s*${name}=(?:"((?:[^"\\\\]|\\\\.)*)"|([^;\\s]*))`, "i").exec(value);
  if (found === null) return null;
  if (found[1] === undefined) return found[2];
  return found[1].replace(/\\(["\\])/g, "$1");
}

function boundaryOf(contentType) {
  const found = /;\s*boundary=(?:"([^"]*)"|([^;\s]*))/i.exec(contentType);
  const boundary = found === null ? "" : (found[1] ?? found[2]);
  return boundary === "" || boundary.length > 200 ? null : boundary;
}

/** The place of the line end before the next boundary. */
function findBoundary(bytes, mark, from) {
  // An empty part may have its boundary directly after the headers' last line end.
  for (let at = findBytes(bytes, mark, Math.max(from - 2, 0)); at >= 0; at = findBytes(bytes, mark, at + 1)) {
    if (bytes[at - 1] === LF) return bytes[at - 2] === CR ? at - 2 : at - 1;
  }
  throw malformed("the last boundary is missing");
}

function findBytes(bytes, wanted, from) {
  const last = bytes.length - wanted.length;
  for (let at = bytes.indexOf(wanted[0], from); at >= 0 && at <= last; at = bytes.indexOf(wanted[0], at + 1)) {
    let length = 1;
    while (length < wanted.length && bytes[at + length] === wanted[length]) length++;
    if (length === wanted.length) return at;
  }
  return -1;
}

function randomBytes() {
  const bytes = new Uint8Array(16);
  native.random(bytes);
  return bytes;
}

function escapeName(name) {
  return name.replaceAll("\r", "%0D").replaceAll("\n", "%0A").replaceAll('"', "%22");
}

function malformed(why) {
  return new TypeError(`The multipart/form-data body is malformed: ${why}`);
}
