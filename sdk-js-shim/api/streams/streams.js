// The streams of the Streams Standard, and what bodies need to know of them.

import "./prepare.js";
import { ReadableStream } from "web-streams-polyfill";

export {
  ByteLengthQueuingStrategy,
  CountQueuingStrategy,
  ReadableByteStreamController,
  ReadableStream,
  ReadableStreamBYOBReader,
  ReadableStreamBYOBRequest,
  ReadableStreamDefaultController,
  ReadableStreamDefaultReader,
  TransformStream,
  TransformStreamDefaultController,
  WritableStream,
  WritableStreamDefaultController,
  WritableStreamDefaultWriter,
} from "web-streams-polyfill";

/** Whether a stream was read from or cancelled. */
export function isDisturbed(stream) {
  return stream._disturbed;
}

/** Whether a value is a stream of this realm. */
export function isReadableStream(value) {
  return value instanceof ReadableStream;
}

/** Marks a stream as read from, when its source was read without it. */
export function disturb(stream) {
  stream._disturbed = true;
}
