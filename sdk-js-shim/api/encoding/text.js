// TextEncoder and TextDecoder (Encoding Standard §7) over the engine's codecs.

import { native } from "../native.js";
import { needArguments, needBytes } from "../webidl.js";

const EMPTY = new Uint8Array(0);

export class TextEncoder {
  // A brand: methods of another object must not work.
  #brand = true;

  get encoding() {
    return this.#brand && "utf-8";
  }

  encode(input = "") {
    return this.#brand && native.utf8Encode(`${input}`);
  }

  encodeInto(source, destination) {
    needArguments(arguments.length, 2, "TextEncoder.encodeInto");
    if (!(this.#brand && destination instanceof Uint8Array)) {
      throw new TypeError("TextEncoder.encodeInto: the destination is not a Uint8Array");
    }
    const [read, written] = native.utf8EncodeInto(`${source}`, destination);
    return { read, written };
  }
}

export class TextDecoder {
  #name;
  #fatal;
  #ignoreBom;
  // The engine's decoder, which exists only between calls that stream.
  #decoder = null;

  constructor(label = "utf-8", options = undefined) {
    const name = label === "utf-8" ? "utf-8" : native.encodingName(`${label}`);
    if (name == null || name === "replacement") throw new RangeError(`"${label}" is not a valid encoding.`);
    this.#name = name;
    this.#fatal = Boolean(options?.fatal);
    this.#ignoreBom = Boolean(options?.ignoreBOM);
  }

  get encoding() {
    return this.#name;
  }

  get fatal() {
    return this.#fatal;
  }

  get ignoreBOM() {
    return this.#ignoreBom;
  }

  decode(input = undefined, options = undefined) {
    const bytes = input === undefined ? EMPTY : needBytes(input, "TextDecoder.decode: the input");
    const more = options !== undefined && Boolean(options?.stream);
    if (!more && this.#decoder === null && this.#name === "utf-8") {
      return this.#fatal ? decodeFatal(bytes, this.#ignoreBom) : native.utf8Decode(bytes, false, this.#ignoreBom);
    }
    this.#decoder ??= native.decoderNew(this.#name, this.#fatal, this.#ignoreBom);
    const decoder = this.#decoder;
    try {
      if (more) return native.decoderDecode(decoder, bytes, false);
    } catch (thrown) {
      this.#free();
      throw thrown;
    }
    try {
      return native.decoderDecode(decoder, bytes, true);
    } finally {
      this.#free();
    }
  }

  #free() {
    native.decoderFree(this.#decoder);
    this.#decoder = null;
  }
}

function decodeFatal(bytes, ignoreBom) {
  try {
    return native.utf8Decode(bytes, true, ignoreBom);
  } catch (thrown) {
    throw new TypeError("Failed to decode input.", { cause: thrown });
  }
}

/** Decodes as Fetch's "UTF-8 decode": lossy, without a byte order mark. */
export function utf8Text(bytes) {
  return bytes.length === 0 ? "" : native.utf8Decode(bytes, false, false);
}
