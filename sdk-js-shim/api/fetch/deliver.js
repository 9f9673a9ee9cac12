// Answers the request with a response: status, headers, body, and the content coding that its headers ask for.

import { native } from "../native.js";
import { Codec } from "../streams/compression.js";
import { promisedLength } from "../streams/fixed.js";
import { getHeader } from "./headers.js";
import { sendBody, wireHeaders } from "./transfer.js";

/**
 * Sends a response, given by its state, whole: gives a promise only when that takes time. Throws when it cannot be sent; the
 * promise rejects when the body fails on its way. `incoming` is the state of the request.
 */
export function deliver(state, incoming) {
  if (state.text !== null) {
    // The shortest way, of nearly all responses. The engine says no when the headers ask for a coding.
    const rest = native.answerText(state.status, state.list, state.text);
    if (rest !== false) {
      state.spend();
      return rest === undefined ? undefined : finishAfter(rest[0], rest[1]);
    }
  }
  const { method } = incoming;
  const { status, list, body } = state;
  if (state.type === "error") throw new TypeError("The handler returned Response.error(), which cannot be sent");
  if (body === null) {
    native.bodyFinish(native.respond(status, wireHeaders(list, emptyLength(status, list, method))));
    return undefined;
  }
  if (body.isUnusable()) {
    throw new TypeError(
      "Body has already been used. It can only be used once. Use tee() first if you need to read it twice.",
    );
  }
  const coding = getHeader(list, "content-encoding");
  const recode = coding === null && body.coding === null ? null : planCoding(state, coding);
  const length = recode === null ? knownLength(body, list) : null;
  const { source } = body;
  if (typeof source === "string" || source instanceof Uint8Array) {
    return sendFromMemory(state, length, recode, method);
  }
  const rid = native.respond(status, wireHeaders(list, length));
  if (method === "HEAD") {
    native.bodyFinish(rid);
    dropBody(body);
    return undefined;
  }
  return sendBody(body, rid, recode);
}

/** From memory otherwise: a text is encoded once, which also gives its length. */
function sendFromMemory(state, length, recode, method) {
  const { body, list, status } = state;
  if (typeof body.source === "string") body.source = native.utf8Encode(body.source);
  const bytes = body.source;
  const rid = native.respond(status, wireHeaders(list, recode === null ? bytes.length : length));
  if (recode !== null && method !== "HEAD") return sendBody(body, rid, recode);
  body.use();
  if (method === "HEAD" || bytes.length === 0) {
    native.bodyFinish(rid);
    return undefined;
  }
  let wait;
  try {
    wait = native.bodyWrite(rid, bytes);
  } catch {
    // The client went away.
    native.bodyAbort(rid);
    return undefined;
  }
  if (wait === undefined) {
    native.bodyFinish(rid);
    return undefined;
  }
  return finishAfter(rid, wait);
}

/** Finishes a body once it is written; a client that went away meanwhile is no error. */
function finishAfter(rid, written) {
  return written.then(
    () => native.bodyFinish(rid),
    () => native.bodyAbort(rid),
  );
}

/**
 * How the bytes must change so that they have the coding that the headers name: null when they have it. A `content-encoding`
 * on a body of plain bytes asks for compression here, unless the response says `encodeBody: "manual"`.
 */
export function planCoding(state, coding) {
  const { body } = state;
  const wanted = coding === null ? null : coding.trim().toLowerCase();
  if (body.coding === wanted || (state.manual && body.coding === null)) {
    body.coding = null;
    return null;
  }
  const decode = body.coding === null ? null : new Codec(body.coding, false);
  const encode = wanted === "gzip" && !state.manual ? new Codec("gzip", true) : null;
  body.coding = null;
  if (decode === null) return encode;
  return encode === null ? decode : chain(decode, encode);
}

function chain(first, second) {
  return {
    push: (bytes) => second.push(first.push(bytes)),
    finish() {
      const rest = second.push(first.finish());
      const end = second.finish();
      const all = new Uint8Array(rest.length + end.length);
      all.set(rest);
      all.set(end, rest.length);
      return all;
    },
  };
}

/** The length of a streamed body: what a FixedLengthStream promised, or what came with a readable that passes as it is. */
function knownLength(body, list) {
  if (typeof body.source === "number") return body.fate === null ? body.length : getHeader(list, "content-length");
  return body.stream === null ? null : (promisedLength(body.stream) ?? null);
}

/** The length of no body: none where HTTP forbids it, that of the answer to GET where a HEAD handler gave it. */
function emptyLength(status, list, method) {
  if (method === "HEAD" || status === 304) return getHeader(list, "content-length");
  return status === 204 || status < 200 ? null : 0;
}

function dropBody(body) {
  if (typeof body.source === "number") native.bodyClose(body.takeSource());
  else body.stream.cancel().catch(() => {});
}
