// CompressionStream and DecompressionStream (Compression Standard) over the engine's codecs.

import { native } from "../native.js";
import { needArguments, needBytes } from "../webidl.js";
import { TransformStream } from "./streams.js";

const FORMATS = new Set(["gzip", "deflate", "deflate-raw"]);

export class CompressionStream {
  #transform;

  constructor(format) {
    needArguments(arguments.length, 1, "CompressionStream constructor");
    this.#transform = makeTransform("CompressionStream", format, true);
  }

  get readable() {
    return this.#transform.readable;
  }

  get writable() {
    return this.#transform.writable;
  }
}

export class DecompressionStream {
  #transform;

  constructor(format) {
    needArguments(arguments.length, 1, "DecompressionStream constructor");
    this.#transform = makeTransform("DecompressionStream", format, false);
  }

  get readable() {
    return this.#transform.readable;
  }

  get writable() {
    return this.#transform.writable;
  }
}

function makeTransform(name, format, compress) {
  const text = `${format}`;
  if (!FORMATS.has(text)) {
    throw new TypeError("The compression format must be either 'deflate', 'deflate-raw' or 'gzip'.");
  }
  const codec = new Codec(text, compress);
  return new TransformStream({
    transform(chunk, controller) {
      const output = codec.push(needBytes(chunk, `${name}: a chunk`));
      if (output.length > 0) controller.enqueue(output);
    },
    flush(controller) {
      const output = codec.finish();
      if (output.length > 0) controller.enqueue(output);
    },
    cancel() {
      codec.free();
    },
  });
}

/** One run of the engine's codec, made at its first chunk and freed once. */
export class Codec {
  #format;
  #compress;
  #id = null;
  #ended = false;

  constructor(format, compress) {
    this.#format = format;
    this.#compress = compress;
  }

  /** The output that is ready after more input. */
  push(bytes) {
    this.#id ??= native.codecNew(this.#format, this.#compress);
    return this.#guard(() => native.codecPush(this.#id, bytes));
  }

  /** The last output; throws a TypeError when the input was cut short. */
  finish() {
    this.#id ??= native.codecNew(this.#format, this.#compress);
    const output = this.#guard(() => native.codecFinish(this.#id));
    this.free();
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
