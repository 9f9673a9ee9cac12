// IdentityTransformStream and FixedLengthStream: transforms of bytes that leave them as they are.

import { native } from "../native.js";
import { INTERNAL, viewBytes } from "../webidl.js";
import { adoptTransform, inheritTransform, ReadableStream, WritableStream } from "./streams.js";

const NOT_BYTES =
  "This TransformStream is being used as a byte stream, but received an object of " +
  "non-ArrayBuffer/ArrayBufferView/string type on its writable side.";

// The length that a stream promised, by its readable side: a body of it has a content-length.
const promised = new WeakMap();

/** The promised length of a stream, or undefined. */
export function promisedLength(stream) {
  return promised.get(stream);
}

export class IdentityTransformStream {
  constructor(token, length) {
    const known = token === INTERNAL ? length : null;
    const [readable, writable] = makePair(known);
    if (known !== null) promised.set(readable, known);
    adoptTransform(this, readable, writable);
  }

  static {
    inheritTransform(IdentityTransformStream);
  }
}

export class FixedLengthStream extends IdentityTransformStream {
  constructor(expectedLength) {
    const length = Math.trunc(Number(expectedLength));
    if (!(length >= 0 && length <= Number.MAX_SAFE_INTEGER)) {
      throw new TypeError("FixedLengthStream requires a non-negative integer expected length.");
    }
    super(INTERNAL, length);
  }
}

/** A byte stream and the writable side that feeds it: a write settles when its bytes were taken (no queue between). */
function makePair(length) {
  let left = length;
  let source;
  let sink;
  let taken = null;
  const readable = new ReadableStream({
    type: "bytes",
    start(controller) {
      source = controller;
    },
    pull() {
      taken?.();
      taken = null;
    },
    cancel(reason) {
      sink.error(reason);
      taken?.();
    },
    // With a mark of one byte the stream pulls as soon as its reader has taken all, which settles the write.
  }, { highWaterMark: 1 });
  const writable = new WritableStream({
    start(controller) {
      sink = controller;
    },
    write(chunk) {
      const bytes = bytesOf(chunk);
      if (bytes.length === 0) return undefined;
      if (left !== null && bytes.length > left) {
        return fail(source, sink, new TypeError("Attempt to write too many bytes through a FixedLengthStream."));
      }
      if (left !== null) left -= bytes.length;
      const written = new Promise((resolve) => {
        taken = resolve;
      });
      source.enqueue(bytes.slice());
      return written;
    },
    close() {
      if (left !== null && left > 0) {
        return fail(source, sink, new TypeError("FixedLengthStream did not see all expected bytes before close()."));
      }
      source.close();
      source.byobRequest?.respond(0);
      return undefined;
    },
    abort(reason) {
      source.error(reason);
    },
  });
  return [readable, writable];
}

function bytesOf(chunk) {
  if (typeof chunk === "string") return native.utf8Encode(chunk);
  const bytes = viewBytes(chunk);
  if (bytes === null) throw new TypeError(NOT_BYTES);
  return bytes;
}

/** Fails both sides for what comes next; as in Workers the write or close itself does not reject. */
function fail(source, sink, error) {
  source.error(error);
  sink.error(error);
  return undefined;
}
