// The streams of the Streams Standard, and what bodies need to know of them.

import "./prepare.js";
import {
  ReadableByteStreamController,
  ReadableStream,
  ReadableStreamBYOBReader,
  ReadableStreamBYOBRequest,
  ReadableStreamDefaultController,
  TransformStream,
  WritableStreamDefaultController,
} from "web-streams-polyfill";

export {
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

/** Reads at least `minimum` bytes, which Workers offer beside the `min` of the standard. */
ReadableStreamBYOBReader.prototype.readAtLeast = function readAtLeast(minimum, view) {
  return this.read(view, { min: minimum });
};

/** A strategy that counts bytes; as in Workers its mark may be left out. */
export class ByteLengthQueuingStrategy {
  #mark;

  constructor(init) {
    this.#mark = markOf(init, "ByteLengthQueuingStrategy");
  }

  get highWaterMark() {
    return this.#mark;
  }

  get size() {
    return byteSize;
  }
}

/** A strategy that counts chunks. */
export class CountQueuingStrategy {
  #mark;

  constructor(init) {
    this.#mark = markOf(init, "CountQueuingStrategy");
  }

  get highWaterMark() {
    return this.#mark;
  }

  get size() {
    return chunkSize;
  }
}

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

/** Makes a class, whose constructor has no base, one of transforms. */
export function inheritTransform(Class) {
  Object.setPrototypeOf(Class, TransformStream);
  Object.setPrototypeOf(Class.prototype, TransformStream.prototype);
}

/** Gives an object of such a class its two sides. */
export function adoptTransform(object, readable, writable) {
  const sides = { _readable: readable, _writable: writable, _transformStreamController: undefined };
  for (const [name, value] of Object.entries(sides)) Object.defineProperty(object, name, { value, writable: true });
}

// What Workers take and the standard refuses: closing and enqueuing after the end, and empty chunks.
const { close, enqueue } = ReadableStreamDefaultController.prototype;
const { enqueue: enqueueBytes } = ReadableByteStreamController.prototype;
const desiredSize = Object.getOwnPropertyDescriptor(ReadableStreamDefaultController.prototype, "desiredSize");

lend(ReadableStreamDefaultController.prototype, {
  close() {
    if (!this._closeRequested) close.call(this);
  },
  enqueue(chunk = undefined) {
    if (!this._closeRequested) enqueue.call(this, chunk);
  },
});
lend(ReadableByteStreamController.prototype, {
  enqueue(chunk) {
    if (!ArrayBuffer.isView(chunk) || chunk.byteLength > 0) enqueueBytes.call(this, chunk);
  },
});
Object.defineProperty(ReadableStreamDefaultController.prototype, "desiredSize", {
  ...desiredSize,
  get() {
    return this._closeRequested ? 0 : desiredSize.get.call(this);
  },
});
Object.defineProperty(ReadableStreamBYOBRequest.prototype, "atLeast", {
  get() {
    return this.view === null ? null : 1;
  },
  configurable: true,
});
// An attribute that the standard has dropped.
delete WritableStreamDefaultController.prototype.abortReason;

const { pipeTo } = ReadableStream.prototype;

lend(ReadableStream.prototype, {
  pipeTo(destination, options = undefined) {
    // Without one, the package rejects with a string.
    if (destination === undefined) return Promise.reject(new TypeError("ReadableStream.pipeTo: the destination is missing"));
    return pipeTo.call(this, destination, options);
  },
});

function byteSize(chunk) {
  return chunk?.byteLength;
}

function chunkSize() {
  return 1;
}

function markOf(init, name) {
  if (typeof init !== "object" || init === null) throw new TypeError(`${name} constructor: the argument is not an object`);
  return init.highWaterMark === undefined ? undefined : Number(init.highWaterMark);
}

function lend(prototype, methods) {
  for (const [name, value] of Object.entries(methods)) Object.defineProperty(prototype, name, { value, writable: true, configurable: true });
}
