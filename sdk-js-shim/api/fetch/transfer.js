// Sends a body to the engine: from memory, from one of its readables without a stream between, or from a stream.

import { native } from "../native.js";
import { eachChunk, readChunk } from "./body.js";
import { wireValue } from "./headers.js";

// Fields of one connection (RFC 9110 §7.6.1), which neither a request nor a response passes on.
const HOP_BY_HOP = new Set([
  "connection",
  "keep-alive",
  "proxy-connection",
  "transfer-encoding",
  "te",
  "trailer",
  "upgrade",
  "http2-settings",
  "host",
]);

/** The receiver closed the body early: no error of the sender, although its stream is cancelled with it. */
const GONE = new Error("The receiver closed the body");

/** The headers as they go out: without those of a connection, with the length that is known (null: none). */
export function wireHeaders(list, length) {
  const out = [];
  for (let at = 0; at < list.length; at += 2) {
    const name = list[at];
    if (name !== "content-length" && !HOP_BY_HOP.has(name)) out.push(name, wireValue(list[at + 1]));
  }
  if (length !== null) out.push("content-length", `${length}`);
  return out;
}

/**
 * Writes a body and finishes it; resolves also when the receiver went away. Rejects with what the source threw, after it
 * has aborted the transfer. `codec` recodes the bytes on their way, or is null.
 */
export async function sendBody(body, rid, codec) {
  const source = body.takeSource();
  const write = (bytes) => writeBytes(rid, codec === null ? bytes : codec.push(bytes));
  try {
    if (typeof source === "number") await sendReadable(body, source, write);
    else if (source === null) await eachChunk(body, write, true);
    else await write(typeof source === "string" ? native.utf8Encode(source) : source);
    if (codec !== null) await writeBytes(rid, codec.finish());
  } catch (thrown) {
    native.bodyAbort(rid);
    if (thrown === GONE) return;
    throw thrown;
  }
  native.bodyFinish(rid);
}

async function sendReadable(body, source, write) {
  for (;;) {
    const chunk = await readChunk(body, source);
    if (chunk == null) return;
    try {
      const wait = write(chunk);
      if (wait !== undefined) await wait;
    } catch (thrown) {
      native.bodyClose(source);
      throw thrown;
    }
  }
}

/** Writes bytes; gives a promise only when the receiver is slower, and throws `GONE` when there is none any more. */
function writeBytes(rid, bytes) {
  if (bytes.length === 0) return undefined;
  let wait;
  try {
    wait = native.bodyWrite(rid, bytes);
  } catch {
    throw GONE;
  }
  return wait === undefined ? undefined : wait.catch(rejectGone);
}

function rejectGone() {
  throw GONE;
}
