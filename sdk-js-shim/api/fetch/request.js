// Request (Fetch §5.4).

import { native } from "../native.js";
import { abortedOf, onAbort } from "../events/abort_hooks.js";
import { makeSignal, signalAbort } from "../events/abort.js";
import { needArguments } from "../webidl.js";
import { Body, extractBody } from "./body.js";
import { inheritBody } from "./body_mixin.js";
import { decodeList, findHeader, getHeader, headersOver, listFrom } from "./headers.js";

// The methods that Workers know, which they take in any case; the standard would take any token but CONNECT, TRACE and TRACK.
const METHODS = new Set(
  (
    "GET HEAD POST PUT DELETE PATCH OPTIONS TRACE PURGE COPY LOCK MKCOL MOVE PROPFIND PROPPATCH SEARCH UNLOCK ACL REPORT " +
    "MKACTIVITY CHECKOUT MERGE MSEARCH NOTIFY SUBSCRIBE UNSUBSCRIBE QUERY BAN"
  ).split(" "),
);
const REDIRECTS = new Set(["follow", "manual"]);
const CACHES = new Set(["no-store", "no-cache"]);

/** What the constructor gets from code of the runtime, and then the state itself. */
export const STATE = Symbol("state");

/** The state of a request; throws for anything else. */
export let requestState;

/** Whether a value is a Request. */
export let isRequest;

/** What a request has unless it says otherwise; on the prototype, since each member of an object takes time to make. */
class State {
  static {
    Object.assign(State.prototype, {
      method: "GET",
      headers: null,
      incoming: false,
      body: null,
      redirect: "follow",
      signal: null,
      cf: undefined,
      integrity: "",
      keepalive: false,
      cache: undefined,
    });
  }
}

export class Request {
  #state;

  constructor(input, init = undefined) {
    if (input === STATE) {
      this.#state = init;
      return;
    }
    // To ask for `arguments` would make them for each request that arrives.
    if (input === undefined && init === undefined) needArguments(0, 1, "Request constructor");
    if (init !== undefined && init !== null && typeof init !== "object") throw new TypeError("Request constructor: the init is not an object");
    if (init !== undefined && init !== null && isRequest(init)) init = initOf(init.#state);
    this.#state = isRequest(input) ? fromRequest(input.#state, init ?? {}) : fromUrl(input, init ?? {});
  }

  get method() {
    return this.#state.method;
  }

  get url() {
    return this.#state.url;
  }

  get headers() {
    const state = this.#state;
    return (state.headers ??= headersOver(state.list, state.incoming, state.incoming));
  }

  get redirect() {
    return this.#state.redirect;
  }

  get signal() {
    return (this.#state.signal ??= makeSignal());
  }

  /** What a content network knows about the client: nothing, an empty object on the request that arrived. */
  get cf() {
    return cfOf(this.#state);
  }

  get integrity() {
    return this.#state.integrity;
  }

  get keepalive() {
    return this.#state.keepalive;
  }

  get cache() {
    return this.#state.cache;
  }

  get fetcher() {
    return this.#state && null;
  }

  clone() {
    const state = this.#state;
    if (state.body?.isUnusable()) throw new TypeError("Cannot clone a Request whose body was already used.");
    const copy = copyState(state);
    copy.body = state.body?.clone() ?? null;
    return new Request(STATE, copy);
  }

  static {
    requestState = (request) => request.#state;
    isRequest = (value) => typeof value === "object" && value !== null && #state in value;
    inheritBody(Request, isRequest, requestState);
  }
}

function cfOf(state) {
  return state.incoming ? (state.cf ??= {}) : state.cf;
}

/**
 * The state of the request that arrived; its headers are immutable. The engine makes the object from the prototype alone, and
 * each member is asked of the engine when it is first read: it costs time, and many handlers read but one or two.
 */
export class Incoming {
  get method() {
    return (this.ownMethod ??= native.incomingMethod());
  }

  get url() {
    return (this.ownUrl ??= native.incomingUrl());
  }

  get list() {
    return (this.ownList ??= incomingList(this));
  }

  get body() {
    if (this.ownBody === undefined) this.ownBody = incomingBody(this);
    return this.ownBody;
  }

  static {
    Object.assign(Incoming.prototype, {
      ownMethod: null,
      ownUrl: null,
      ownList: null,
      ownBody: undefined,
      headers: null,
      incoming: true,
      redirect: "manual",
      signal: null,
      cf: undefined,
      integrity: "",
      keepalive: false,
      cache: undefined,
    });
  }
}

/** Reads what has not been read yet: the invocation ends, and somebody holds its request still. Of a body nothing is left. */
export function keepIncoming(incoming) {
  void incoming.list;
  if (incoming.ownBody === undefined) incoming.ownBody = isBodiless(incoming) ? null : new Body(0, null);
}

function incomingList(incoming) {
  const list = native.incomingHeaders();
  // The host arrives as part of the URL; Workers read it as a header, too.
  if (findHeader(list, "host") < 0) list.push("host", authorityOf(incoming.url));
  return list;
}

/** The body that arrives; the length that the client gave goes on with it when it is passed on as it is. */
function incomingBody(incoming) {
  // A message without a length has no body (RFC 9112, section 6.3); HTTP/2 needs none, so only these methods lack one.
  const rid = isBodiless(incoming) ? undefined : native.incomingBody();
  if (rid == null) return null;
  const body = new Body(rid, null);
  body.length = getHeader(incoming.list, "content-length");
  return body;
}

function isBodiless({ method }) {
  return method === "GET" || method === "HEAD";
}

function authorityOf(url) {
  const start = url.indexOf("//") + 2;
  const end = url.indexOf("/", start);
  return end < 0 ? url.slice(start) : url.slice(start, end);
}

function fromUrl(input, init) {
  const record = native.urlParse(`${input}`, null);
  if (record == null) throw new TypeError(`Invalid URL: ${input}`);
  const state = new State();
  state.url = record[0];
  state.list = [];
  return applyInit(state, init, null);
}

function fromRequest(from, init) {
  return applyInit(copyState(from), init, from);
}

/** A copy of a state without its body. */
function copyState(from) {
  const { method, url, redirect, integrity, keepalive, cache } = from;
  const state = Object.assign(new State(), { method, url, redirect, integrity, keepalive, cache });
  state.list = textList(from);
  state.cf = cfOf(from);
  state.signal = followSignal(from.signal);
  return state;
}

/** Applies the members of RequestInit in the order of the standard's constructor steps. */
function applyInit(state, init, from) {
  if (init.method !== undefined) state.method = normalizeMethod(init.method);
  if (init.redirect !== undefined) state.redirect = checkRedirect(init.redirect);
  if (init.cache !== undefined) state.cache = checkCache(init.cache);
  if (init.integrity !== undefined) state.integrity = `${init.integrity}`;
  if (init.keepalive !== undefined) state.keepalive = Boolean(init.keepalive);
  if (init.cf !== undefined) state.cf = init.cf;
  if (init.signal !== undefined) state.signal = init.signal === null ? null : (abortedOf(init.signal), followSignal(init.signal));
  if (init.headers !== undefined) state.list = listFrom(init.headers);
  return applyBody(state, init.body ?? null, from);
}

function applyBody(state, init, from) {
  const inherited = from === null ? null : from.body;
  const bodiless = isBodiless(state);
  if (init !== null) {
    if (bodiless) throw new TypeError(`Request with a GET or HEAD method cannot have a body.`);
    const { body, type } = extractBody(init);
    state.body = body;
    if (type !== null && findHeader(state.list, "content-type") < 0) state.list.push("content-type", type);
    return state;
  }
  if (inherited === null) return state;
  if (inherited.isUnusable()) {
    throw new TypeError("Cannot reconstruct a Request with a used body.");
  }
  if (bodiless && from.method !== state.method) throw new TypeError("Request with a GET or HEAD method cannot have a body.");
  state.body = inherited.move();
  return state;
}

/** A copy of a request's headers; those that arrived are bytes and become text. */
function textList({ list, incoming }) {
  return incoming ? decodeList(list) : list.slice();
}

function initOf(state) {
  const { method, redirect, cache, integrity, keepalive } = state;
  const init = { method, redirect, cache, integrity, keepalive, headers: headersOver(textList(state), false) };
  const cf = cfOf(state);
  if (cf !== undefined) init.cf = cf;
  if (state.signal !== null) init.signal = state.signal;
  if (state.body !== null) init.body = state.body.getStream();
  return init;
}

function normalizeMethod(method) {
  const upper = `${method}`.toUpperCase();
  if (!METHODS.has(upper)) throw new TypeError(`Invalid HTTP method string: ${method}`);
  return upper;
}

function checkRedirect(redirect) {
  const text = `${redirect}`;
  if (REDIRECTS.has(text)) return text;
  throw new TypeError(`Invalid redirect value, must be one of "follow" or "manual" (received ${text})`);
}

function checkCache(cache) {
  const text = `${cache}`;
  if (!CACHES.has(text)) throw new TypeError(`Unsupported cache mode: ${text}`);
  return text;
}

/** A signal that aborts when another does; null stays null, so that no signal is made that nobody asks for. */
function followSignal(source) {
  if (source === null) return null;
  const signal = makeSignal();
  if (source.aborted) signalAbort(signal, source.reason);
  else onAbort(source, () => signalAbort(signal, source.reason));
  return signal;
}
