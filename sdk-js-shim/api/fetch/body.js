// The body of a request or response: text, bytes, a readable of the engine, or a stream; the stream is made when asked for.

import { native } from "../native.js";
import { Blob, blobBytes } from "../file/blob.js";
import { FormData } from "../file/form_data.js";
import { serializeMultipart } from "../file/multipart.js";
import { utf8Text } from "../encoding/text.js";
import { bytesStream, endBytes } from "../streams/bytes_stream.js";
import { Codec } from "../streams/compression.js";
import { disturb, isDisturbed, isReadableStream, ReadableStream } from "../streams/streams.js";
import { URLSearchParams } from "../url/params.js";
import { concatBytes, viewBytes } from "../webidl.js";

const READ_BYTES = 65_536;
const EMPTY = new Uint8Array(0);

/** The type of a body that is text. */
export const TEXT_TYPE = "text/plain;charset=UTF-8";

// The body that a stream was made for: when the stream goes into another body untouched, that one takes the source.
const bodies = new WeakMap();

export class Body {
  /**
   * `source` is a string, a Uint8Array, the number of a readable of the engine, or null when there is only `stream`.
   * `coding` is the content coding of a readable ("gzip" or "deflate"), which is undone when it is read here.
   */
  constructor(source, stream, coding = null) {
    this.source = source;
    this.stream = stream;
    this.coding = coding;
    this.used = false;
    // Of a request that arrived: the length that its client gave, as text.
    this.length = null;
    // Of a fetched body: { error }, shared with all that read it; the error is set when the fetch is aborted.
    this.fate = null;
  }

  /** Whether the body was read, in part or whole. */
  isUsed() {
    return this.used || (this.stream !== null && isDisturbed(this.stream));
  }

  /** Whether the body cannot be read any more, or not by this reader. */
  isUnusable() {
    return this.isUsed() || (this.stream !== null && this.stream.locked);
  }

  getStream() {
    if (this.stream !== null) return this.stream;
    this.stream = this.used ? spentStream() : this.#makeStream();
    bodies.set(this.stream, this);
    return this.stream;
  }

  /** Takes the source for a transfer to the engine without a stream; null when only the stream can be read. */
  takeSource() {
    if (this.source === null) return null;
    this.use();
    return this.source;
  }

  /** Marks the body as read. */
  use() {
    this.used = true;
    if (this.stream === null) return;
    disturb(this.stream);
    if (!this.stream.locked) this.stream.getReader();
  }

  /** Splits the body in two, of which this is one. */
  clone() {
    if (typeof this.source === "string" || this.source instanceof Uint8Array) return new Body(this.source, null);
    const [one, two] = this.getStream().tee();
    this.source = null;
    this.coding = null;
    this.stream = one;
    return new Body(null, two);
  }

  /** A body that takes over what this one held; this one counts as used. */
  move() {
    const moved = new Body(this.source, this.stream, this.coding);
    moved.fate = this.fate;
    moved.length = this.length;
    if (moved.stream !== null) bodies.set(moved.stream, moved);
    this.used = true;
    this.stream = null;
    return moved;
  }

  #makeStream() {
    const { source } = this;
    if (typeof source === "string") return bytesStream(() => native.utf8Encode(source));
    if (typeof source !== "number") return bytesStream(() => source);
    const codec = this.coding === null ? null : new Codec(this.coding, false);
    return new ReadableStream(
      {
        type: "bytes",
        pull: (controller) => pullReadable(this, source, codec, controller),
        cancel() {
          native.bodyClose(source);
          codec?.free();
        },
      },
      { highWaterMark: 0 },
    );
  }
}

/**
 * Extracts a body (Fetch §5.2) from what `BodyInit` allows: the body and its content type or null.
 */
export function extractBody(init) {
  if (typeof init === "string") return { body: new Body(init, null), type: TEXT_TYPE };
  if (typeof init !== "object") return { body: new Body(`${init}`, null), type: TEXT_TYPE };
  if (isReadableStream(init)) return { body: adoptStream(init), type: null };
  const view = viewBytes(init);
  if (view !== null) return { body: new Body(view.slice(), null), type: null };
  if (init instanceof Blob) return { body: new Body(blobBytes(init), null), type: init.type === "" ? null : init.type };
  if (init instanceof URLSearchParams) {
    return { body: new Body(init.toString(), null), type: "application/x-www-form-urlencoded;charset=UTF-8" };
  }
  if (init instanceof FormData) {
    const { bytes, boundary } = serializeMultipart(init);
    return { body: new Body(bytes, null), type: `multipart/form-data; boundary=${boundary}` };
  }
  // A String object is text, although it is iterable.
  if (!(init instanceof String) && typeof (init[Symbol.asyncIterator] ?? init[Symbol.iterator]) === "function") {
    return { body: new Body(null, ReadableStream.from(init)), type: null };
  }
  return { body: new Body(`${init}`, null), type: TEXT_TYPE };
}

/** A body that was text and has been sent. */
export function spentBody() {
  const body = new Body("", null);
  body.use();
  return body;
}

/** Reads a body whole. */
export async function readBytes(body) {
  const source = body.takeSource();
  if (typeof source === "string") return native.utf8Encode(source);
  if (source instanceof Uint8Array) return source;
  const chunks = [];
  if (source === null) await eachChunk(body, (chunk) => void chunks.push(chunk));
  else await readAll(body, source, chunks);
  return chunks.length === 0 ? EMPTY : concatBytes(chunks);
}

/** Reads a body whole as text, without encoding and decoding what is text already. */
export async function readText(body) {
  if (typeof body.source !== "string") return utf8Text(await readBytes(body));
  const text = body.takeSource().toWellFormed();
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

/**
 * Calls `use` with each chunk of a body's stream; a chunk that is no Uint8Array is an error and cancels the stream.
 * With `takeText` a string is a chunk, too: Workers send it, although they do not read it.
 */
export async function eachChunk(body, use, takeText = false) {
  body.used = true;
  const reader = body.stream.getReader();
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    try {
      const bytes = takeText && typeof value === "string" ? native.utf8Encode(value) : value;
      if (!(bytes instanceof Uint8Array)) throw new TypeError("This ReadableStream did not return bytes.");
      const wait = use(bytes);
      if (wait !== undefined) await wait;
    } catch (thrown) {
      reader.cancel(thrown).catch(() => {});
      throw thrown;
    }
  }
}

/** Reads one chunk of a readable of the engine; null at its end. */
export async function readChunk(body, rid) {
  const { fate } = body;
  if (fate === null) return native.bodyRead(rid, READ_BYTES);
  if (fate.error !== undefined) throw fate.error;
  try {
    return await native.bodyRead(rid, READ_BYTES);
  } catch (thrown) {
    throw fate.error ?? new Error(`The body broke off: ${thrown.message}`, { cause: thrown });
  }
}

/** The stream of a body that was read without one: locked, disturbed and at its end. */
function spentStream() {
  const stream = bytesStream(() => EMPTY);
  stream.getReader().cancel();
  return stream;
}

function adoptStream(stream) {
  if (stream.locked || isDisturbed(stream)) {
    throw new TypeError("This ReadableStream is disturbed (has already been read from), and cannot be used as a body.");
  }
  const origin = bodies.get(stream);
  if (origin === undefined || origin.source === null || origin.stream !== stream) return new Body(null, stream);
  const body = new Body(origin.source, stream, origin.coding);
  body.fate = origin.fate;
  body.length = origin.length;
  return body;
}

async function readAll(body, rid, chunks) {
  const codec = body.coding === null ? null : new Codec(body.coding, false);
  for (;;) {
    const chunk = await readChunk(body, rid);
    if (chunk == null) break;
    chunks.push(codec === null ? chunk : codec.push(chunk));
  }
  if (codec !== null && chunks.length > 0) chunks.push(codec.finish());
}

/** One pull of a body's stream: goes on until there are bytes, since a codec may keep a chunk to itself. */
async function pullReadable(body, rid, codec, controller) {
  for (;;) {
    const chunk = await readChunk(body, rid);
    if (chunk == null) break;
    const bytes = codec === null ? chunk : codec.push(chunk);
    if (bytes.length === 0) continue;
    controller.enqueue(bytes);
    return;
  }
  const rest = codec === null ? EMPTY : codec.finish();
  if (rest.length > 0) controller.enqueue(rest);
  endBytes(controller);
}
