// Crypto: random values, UUIDs, and DigestStream of Workers.

import { native } from "../native.js";
import { DOMException } from "../errors/dom_exception.js";
import { INTERNAL, illegalConstructor, needArguments, needBytes, toArrayBuffer, viewBytes } from "../webidl.js";
import { WritableStream } from "../streams/streams.js";
import { hashName } from "./key.js";
import { subtle } from "./subtle.js";

const RANDOM_BYTES_MAX = 65_536;
const NOT_INTEGERS = "ArrayBufferView argument to getRandomValues() must be an integer-typed view.";

export class Crypto {
  // A brand: methods of another object must not work.
  #brand = true;

  constructor(token) {
    if (token !== INTERNAL) illegalConstructor();
  }

  get subtle() {
    return subtle;
  }

  getRandomValues(array) {
    needArguments(arguments.length, 1, "Crypto.getRandomValues");
    void this.#brand;
    if (typeof array !== "object" || !ArrayBuffer.isView(array)) throw new TypeError("Crypto.getRandomValues: the argument is not a view");
    if (!ArrayBuffer.isView(array) || array instanceof DataView || isFloat(array)) {
      throw new DOMException(NOT_INTEGERS, "TypeMismatchError");
    }
    if (array.byteLength > RANDOM_BYTES_MAX) {
      const message = `getRandomValues() only accepts buffers of size <= 64K but provided ${array.byteLength} bytes.`;
      throw new DOMException(message, "QuotaExceededError");
    }
    if (array.byteLength > 0) native.random(viewBytes(array));
    return array;
  }

  /** A version 4 UUID (RFC 9562 §5.4). */
  randomUUID() {
    void this.#brand;
    const bytes = new Uint8Array(16);
    native.random(bytes);
    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    let text = "";
    for (let i = 0; i < 16; i++) {
      if (i === 4 || i === 6 || i === 8 || i === 10) text += "-";
      text += (bytes[i] + 256).toString(16).slice(1);
    }
    return text;
  }
}

/** A WritableStream that digests what is written to it; an extension of Workers. */
export class DigestStream extends WritableStream {
  #digest;
  #bytesWritten = 0;

  constructor(algorithm) {
    const name = hashName(algorithm);
    let resolve;
    let reject;
    const promise = new Promise((fulfil, refuse) => {
      resolve = fulfil;
      reject = refuse;
    });
    promise.catch(() => {});
    let id = null;
    super({
      write: (chunk) => {
        const bytes = typeof chunk === "string" ? native.utf8Encode(chunk) : needBytes(chunk, "DigestStream: a chunk");
        id ??= native.digestNew(name);
        native.digestUpdate(id, bytes);
        this.#bytesWritten += bytes.length;
      },
      close() {
        resolve(toArrayBuffer(native.digestFinish(id ?? native.digestNew(name))));
      },
      abort: reject,
    });
    this.#digest = promise;
  }

  get digest() {
    return this.#digest;
  }

  get bytesWritten() {
    return BigInt(this.#bytesWritten);
  }
}

export const crypto = new Crypto(INTERNAL);
Object.defineProperty(Crypto.prototype, "DigestStream", { value: DigestStream, writable: true, configurable: true });

function isFloat(array) {
  return Object.prototype.toString.call(array).startsWith("[object Float");
}
