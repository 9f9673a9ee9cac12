// Blob and File (File API): bytes in memory, shared by slices.

import { native } from "../native.js";
import { concatBytes, needArguments, toArrayBuffer, viewBytes } from "../webidl.js";
import { bytesStream } from "../streams/bytes_stream.js";

/** The bytes of a blob, not copied: they must not be changed. */
export let blobBytes;

/** A blob over bytes that nobody else changes. */
export let makeBlob;

/** A copy of a blob or file; the bytes are shared. */
export let cloneBlob;

export class Blob {
  #bytes = null;
  #type = "";

  constructor(parts = undefined, options = undefined) {
    if (parts !== undefined) {
      // The standard would take each iterable and change line ends; Workers do not.
      if (!Array.isArray(parts)) throw new TypeError("Blob constructor: the parts are not an array");
      if (options?.endings !== undefined) throw new Error("Blob constructor: the option `endings` is not supported");
      this.#bytes = concatBytes(parts.map(partBytes));
    }
    this.#bytes ??= new Uint8Array(0);
    if (options?.type !== undefined) this.#type = normalizeType(`${options.type}`);
  }

  get size() {
    return this.#bytes.length;
  }

  get type() {
    return this.#type;
  }

  slice(start = 0, end = undefined, type = "") {
    const blob = new Blob();
    blob.#bytes = this.#bytes.subarray(start, end === undefined ? this.#bytes.length : end);
    blob.#type = normalizeType(`${type}`);
    return blob;
  }

  async text() {
    // The standard drops a byte order mark; Workers keep it.
    return native.utf8Decode(this.#bytes, false, true);
  }

  async arrayBuffer() {
    return toArrayBuffer(this.#bytes.slice());
  }

  async bytes() {
    return this.#bytes.slice();
  }

  stream() {
    return bytesStream(() => this.#bytes);
  }

  static {
    blobBytes = (blob) => blob.#bytes;
    makeBlob = (bytes, type) => {
      const blob = new Blob();
      blob.#bytes = bytes;
      blob.#type = type;
      return blob;
    };
    cloneBlob = (blob) => {
      const options = { type: blob.#type, lastModified: blob.lastModified };
      const copy = blob instanceof File ? new File([], blob.name, options) : new Blob([], options);
      copy.#bytes = blob.#bytes;
      return copy;
    };
  }
}

export class File extends Blob {
  #name;
  #lastModified;

  constructor(parts, name, options = undefined) {
    needArguments(arguments.length, 2, "File constructor");
    super(parts, options);
    this.#name = `${name}`.toWellFormed();
    this.#lastModified = options?.lastModified === undefined ? native.now() : Math.trunc(Number(options.lastModified)) || 0;
  }

  get name() {
    return this.#name;
  }

  get lastModified() {
    return this.#lastModified;
  }
}

/** The bytes of one part; they are copied, unless they are a blob's, which never change. */
function partBytes(part) {
  if (part instanceof Blob) return blobBytes(part);
  const view = viewBytes(part);
  if (view !== null) return view.slice();
  return native.utf8Encode(`${part}`);
}

/** A type of printable ASCII in lower case, or none (File API §3.1). */
function normalizeType(type) {
  return /[^\x20-\x7e]/.test(type) ? "" : type.toLowerCase();
}
