// Byte streams over bytes in memory.

import { ReadableStream } from "./streams.js";

const CHUNK_BYTES = 65_536;

/** A byte stream over the bytes that `load` gives at the first pull; they are copied, since readers may change them. */
export function bytesStream(load) {
  let bytes = null;
  let at = 0;
  return new ReadableStream(
    {
      type: "bytes",
      pull(controller) {
        bytes ??= load();
        if (at < bytes.length) controller.enqueue(bytes.slice(at, at + CHUNK_BYTES));
        at += CHUNK_BYTES;
        if (at >= bytes.length) endBytes(controller);
      },
    },
    { highWaterMark: 0 },
  );
}

/** Closes a byte stream, also when a reader that brought its own buffer waits (Streams §4.7.4). */
export function endBytes(controller) {
  controller.close();
  controller.byobRequest?.respond(0);
}
