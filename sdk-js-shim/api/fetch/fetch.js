// fetch (Fetch §4): one request outward with redirects, abort, and a body that streams both ways.

import { native } from "../native.js";
import { onAbort } from "../events/abort_hooks.js";
import { Body } from "./body.js";
import { fetchData } from "./data_url.js";
import { decodeList, findHeader, getHeader, removeHeader } from "./headers.js";
import { Request, requestState } from "./request.js";
import { fetchedResponse } from "./response.js";
import { promisedLength } from "../streams/fixed.js";
import { sendBody, wireHeaders } from "./transfer.js";

const REDIRECTS_MAX = 20;
const ONE_TIME_BODY =
  "A request with a one-time-use body (it was initialized from a stream, not a buffer) encountered a redirect requiring the " +
  "body to be retransmitted.";
const HTTP = /^https?:/;
const CREDENTIALS = ["authorization", "cookie", "proxy-authorization"];

/** Closes the bodies of responses that nobody holds any more: each unread one keeps a connection from others. */
const unread = new FinalizationRegistry((rid) => native.bodyClose(rid));

export async function fetch(input, init = undefined) {
  return fetchFrom(null, input, init);
}

/** Like `fetch`, answered by the function behind the service binding called `service`; null goes outward. */
export function fetchFrom(service, input, init) {
  const request = new Request(input, init);
  const state = requestState(request);
  const { signal } = state;
  if (signal !== null && signal.aborted) throw signal.reason;
  if (state.url.startsWith("data:")) return fetchData(state.url);
  const call = {
    method: state.method,
    url: state.url,
    list: state.list.slice(),
    body: state.body,
    signal,
    service,
    fate: { error: undefined },
  };
  return follow(call, state.redirect);
}

/** "HTTP-redirect fetch" (Fetch §4.4): one hop after the other until there is a response to give. */
async function follow(call, mode) {
  for (let hops = 0; ; hops++) {
    // Text and bytes can be sent again to the next place; a stream cannot.
    const memory = call.body === null || typeof call.body.source === "number" ? null : call.body.source;
    const [status, list, rid] = await send(call);
    const target = isRedirect(status) && mode !== "manual" ? getHeader(list, "location") : null;
    if (target === null) return makeResponse(call, status, list, rid, hops > 0);
    if (rid != null) native.bodyClose(rid);
    if (hops >= REDIRECTS_MAX) throw new TypeError("Too many redirects.");
    redirect(call, status, target, memory);
  }
}

function isRedirect(status) {
  return status === 301 || status === 302 || status === 303 || status === 307 || status === 308;
}

/** Turns a call into the one to the target of a redirect. */
function redirect(call, status, target, memory) {
  const from = native.urlParse(call.url, null);
  const to = native.urlParse(target, call.url);
  if (to == null) throw new TypeError(`fetch: the response redirects to an invalid URL: ${target}`);
  if (!HTTP.test(to[0])) throw new Error(`fetch: the response redirects to another scheme: ${target}`);
  const post = call.method === "POST" && (status === 301 || status === 302);
  if (post || (status === 303 && call.method !== "GET" && call.method !== "HEAD")) {
    call.method = "GET";
    // Workers keep the headers that describe the body that is gone.
    call.body = null;
  } else if (call.body !== null) {
    if (memory === null) throw new TypeError(ONE_TIME_BODY);
    call.body = new Body(memory, null);
  }
  // Another origin must not get what was meant for the first.
  if (from[10] !== to[10]) for (const name of CREDENTIALS) removeHeader(call.list, name, 0);
  call.url = to[9] === "" ? to[0] + (from[9] ?? "") : to[0];
}

/** One exchange: sends the request and resolves to status, headers and the readable of the body. */
function send(call) {
  const { body, signal, fate } = call;
  if (!HTTP.test(call.url)) throw new TypeError(`Fetch API cannot load: ${call.url}`);
  if (body !== null && body.isUnusable()) throw new TypeError("Body has already been used. It can only be used once.");
  if (body !== null && typeof body.source === "string") body.source = native.utf8Encode(body.source);
  const hash = call.url.indexOf("#");
  const url = hash < 0 ? call.url : call.url.slice(0, hash);
  const headers = wireHeaders(call.list, uploadLength(call));
  if (call.service !== null) headers.push("isolet-service", call.service);
  const [id, rid, answer] = native.fetch(call.method, url, headers, body !== null);
  return new Promise((resolve, reject) => {
    const forget = signal === null ? null : onAbort(signal, () => {
      fate.error = signal.reason;
      native.fetchCancel(id);
      reject(signal.reason);
    });
    const fail = (thrown) => {
      forget?.();
      reject(fate.error ?? networkError(thrown));
    };
    answer.then(resolve, fail);
    if (body === null || rid == null) return;
    sendBody(body, rid, null).catch((thrown) => {
      forget?.();
      native.fetchCancel(id);
      reject(thrown);
    });
  });
}

function uploadLength({ body, list, method }) {
  if (body === null) return method === "GET" || method === "HEAD" ? null : 0;
  if (body.source instanceof Uint8Array) return body.source.length;
  if (typeof body.source === "number") return getHeader(list, "content-length");
  return promisedLength(body.stream) ?? null;
}

function makeResponse(call, status, list, rid, redirected) {
  const names = decodeList(list.map((item, at) => (at % 2 === 0 ? item.toLowerCase() : item)));
  const coding = findHeader(names, "content-encoding") < 0 ? null : codingOf(getHeader(names, "content-encoding"));
  const bodiless = call.method === "HEAD" || status === 204 || status === 205 || status === 304;
  const body = rid == null || bodiless ? null : new Body(rid, null, coding);
  if (body !== null) {
    body.fate = call.fate;
    unread.register(body, rid);
  }
  const hash = call.url.indexOf("#");
  return fetchedResponse(status, names, body, hash < 0 ? call.url : call.url.slice(0, hash), redirected);
}

export function codingOf(value) {
  const coding = value.trim().toLowerCase();
  if (coding === "x-gzip") return "gzip";
  // Workers leave `deflate` to the reader.
  return coding === "gzip" ? coding : null;
}

/** A failure of the network: an Error in Workers, where the standard has a TypeError. */
function networkError(thrown) {
  return new Error(`fetch failed: ${thrown instanceof Error ? thrown.message : thrown}`, { cause: thrown });
}
