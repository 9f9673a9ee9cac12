// CompressionStream and DecompressionStream (Compression Standard) over the engine's codecs.

import { native } from "../native.js";
import { needArguments, needBytes } from "../webidl.js";
import { TransformStream } from "./streams.js";

// The place of the operating system in the header of gzip, and the number of Unix (RFC 1952, section 2.3).
const GZIP_SYSTEM = 9;
const UNIX = 3;
const FORMATS = new Set(["gzip", "deflate", "deflate-raw"]);

export class CompressionStream extends TransformStream {
  constructor(format) {
    needArguments(arguments.length, 1, "CompressionStream constructor");
    super(transformer("CompressionStream", format, true));
  }
}

export class DecompressionStream extends TransformStream {
  constructor(format) {
    needArguments(arguments.length, 1, "DecompressionStream constructor");
    super(transformer("DecompressionStream", format, false));
  }
}

function transformer(name, format, compress) {
  const text = `${format}`;
  if (!FORMATS.has(text)) {
    throw new TypeError("The compression format must be either 'deflate', 'deflate-raw' or 'gzip'.");
  }
  const codec = new Codec(text, compress);
  return {
    transform(chunk, controller) {
      const output = codec.push(typeof chunk === "string" ? native.utf8Encode(chunk) : needBytes(chunk, `${name}: a chunk`));
      if (output.length > 0) controller.enqueue(output);
    },
    flush(controller) {
      const output = codec.finish();
      if (output.length > 0) controller.enqueue(output);
    },
    cancel() {
      codec.free();
    },
  };
}

/** One run of the engine's codec, made at its first chunk and freed once. */
export class Codec {
  #format;
  #compress;
  #id = null;
  #ended = false;
  #headed = false;

  constructor(format, compress) {
    this.#format = format;
    this.#compress = compress;
  }

  /** The output that is ready after more input. */
  push(bytes) {
    this.#id ??= native.codecNew(this.#format, this.#compress);
    return this.#head(this.#guard(() => native.codecPush(this.#id, bytes)));
  }

  /** The last output; throws a TypeError when the input was cut short. */
  finish() {
    this.#id ??= native.codecNew(this.#format, this.#compress);
    const output = this.#head(this.#guard(() => native.codecFinish(this.#id)));
    this.free();
    return output;
  }

  /** Names the system in the header of gzip as zlib does; the engine says that it is unknown. */
  #head(output) {
    if (!this.#headed && output.length > GZIP_SYSTEM) {
      this.#headed = true;
      if (this.#compress && this.#format === "gzip") output[GZIP_SYSTEM] = UNIX;
    }
    return output;
  }

  free() {
    if (this.#ended || this.#id === null) return;
    this.#ended = true;
    native.codecFree(this.#id);
  }

  #guard(run) {
    try {
      return run();
    } catch (thrown) {
      this.free();
      throw new TypeError(this.#compress ? "Compression failed." : "Decompression failed.", { cause: thrown });
    }
  }
}
