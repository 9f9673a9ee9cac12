// Runs a body through the engine's rewriter: chunk by chunk, with the handlers between its two passes.

import { native } from "../native.js";
import { endBytes } from "../streams/bytes_stream.js";
import { ReadableStream } from "../streams/streams.js";
import { INTERNAL, viewBytes } from "../webidl.js";
import { EndTag, endToken, pendingContent } from "./tokens.js";

// A longer chunk is taken in parts: the tokens of a part are all in memory before the first handler runs.
const CHUNK_BYTES_MAX = 1 << 20;
// Turns of the job queue that an async handler may take, if it waits for nothing, before the output so far is given.
const TURNS_MAX = 8;

/** The stream of what comes out; it reads `body` no further than its own reader wants, but for the first chunk. */
export function transformBody(id, handlers, body) {
  const input = readerOf(body);
  const transform = new Transform(id, handlers, input);
  return new ReadableStream(
    {
      type: "bytes",
      pull: (controller) => transform.pull(controller),
      cancel(reason) {
        transform.close();
        return input.cancel(reason);
      },
    },
    { highWaterMark: 1 },
  );
}

class Transform {
  #id;
  #handlers;
  #input;
  // Handlers of end tags, by the number of the element.
  #endTags = new Map();
  // What is left of a chunk that was too long.
  #rest = null;
  #isClosed = false;

  constructor(id, handlers, input) {
    this.#id = id;
    this.#handlers = handlers;
    this.#input = input;
  }

  /** Goes on until there is output. */
  async pull(controller) {
    try {
      for (let hasOutput = false; !hasOutput && !this.#isClosed; ) hasOutput = await this.#step(controller);
    } catch (thrown) {
      if (this.#isClosed) return;
      this.#giveRest(controller);
      this.close();
      controller.error(thrown);
      this.#input.cancel(thrown).catch(() => {});
    }
  }

  close() {
    this.#isClosed = true;
    native.htmlFree(this.#id);
  }

  /** Takes in one chunk; gives whether there was output, or the end. */
  async #step(controller) {
    const chunk = await this.#read();
    if (this.#isClosed) return true;
    if (chunk === null) native.htmlFinish(this.#id);
    else native.htmlPush(this.#id, chunk);
    let hasOutput = false;
    for (let number = native.htmlNext(this.#id); number !== 0; number = native.htmlNext(this.#id)) {
      const wait = this.#call(number);
      if (wait === undefined) continue;
      // What came before need not wait long.
      if (!(await settlesSoon(wait))) hasOutput = this.#flush(controller) || hasOutput;
      await wait;
      if (this.#isClosed) return true;
    }
    hasOutput = this.#flush(controller) || hasOutput;
    if (chunk !== null) return hasOutput;
    this.close();
    endBytes(controller);
    return true;
  }

  async #read() {
    const chunk = this.#rest ?? (await this.#input.read());
    this.#rest = null;
    if (chunk === null || chunk.length <= CHUNK_BYTES_MAX) return chunk;
    this.#rest = chunk.subarray(CHUNK_BYTES_MAX);
    return chunk.subarray(0, CHUNK_BYTES_MAX);
  }

  /** Calls a handler; gives a promise when the document must wait for it. */
  #call(number) {
    const { call, self, Token } = number > 0 ? this.#handlers[number - 1] : this.#takeEndTag(-number);
    const token = new Token(INTERNAL, this.#id, this.#endTags);
    let result;
    try {
      result = Reflect.apply(call, self, [token]);
      if (!isThenable(result) && pendingContent(token) === null) {
        endToken(token);
        return undefined;
      }
    } catch (thrown) {
      endToken(token);
      throw thrown;
    }
    return this.#settle(token, result);
  }

  async #settle(token, result) {
    try {
      await result;
      for (const [index, bytes] of pendingContent(token) ?? []) {
        const content = await bytes;
        if (this.#isClosed) return;
        native.htmlFill(this.#id, index, content);
      }
    } finally {
      endToken(token);
    }
  }

  #takeEndTag(element) {
    const call = this.#endTags.get(element);
    this.#endTags.delete(element);
    return { call, self: undefined, Token: EndTag };
  }

  #flush(controller) {
    const [output, fault] = native.htmlFlush(this.#id);
    // The stream takes the buffer: the view has no length any more.
    const hasOutput = output.length > 0;
    if (hasOutput) controller.enqueue(output);
    if (fault != null) throw new TypeError(`Parser error: ${fault}`);
    return hasOutput;
  }

  /** Gives what came before the token whose handler failed. */
  #giveRest(controller) {
    try {
      this.#flush(controller);
    } catch {
      // The failure of the parser was told already, or came after that of the handler.
    }
  }
}

async function settlesSoon(promise) {
  let isSettled = false;
  const settle = () => {
    isSettled = true;
  };
  promise.then(settle, settle);
  for (let turn = 0; turn < TURNS_MAX && !isSettled; turn++) await null;
  return isSettled;
}

function isThenable(value) {
  return typeof value === "object" && value !== null && typeof value.then === "function";
}

/** Reads a body chunk by chunk, null at its end. What is in memory is one chunk. */
function readerOf(body) {
  if (typeof body.source === "string" || body.source instanceof Uint8Array) {
    let source = body.takeSource();
    if (typeof source === "string") source = native.utf8Encode(source);
    const read = async () => {
      const chunk = source;
      source = null;
      return chunk;
    };
    return { read, cancel: async () => {} };
  }
  const reader = body.getStream().getReader();
  body.used = true;
  return { read: () => readChunk(reader), cancel: (reason) => reader.cancel(reason) };
}

async function readChunk(reader) {
  const { value, done } = await reader.read();
  if (done) return null;
  const bytes = typeof value === "string" ? native.utf8Encode(value) : viewBytes(value);
  if (bytes === null) throw new TypeError("This ReadableStream did not return bytes.");
  return bytes;
}
