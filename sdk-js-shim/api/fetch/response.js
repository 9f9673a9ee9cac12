// Response (Fetch §5.5).

import { native } from "../native.js";
import { needArguments } from "../webidl.js";
import { Body, extractBody, spentBody, TEXT_TYPE } from "./body.js";
import { inheritBody } from "./body_mixin.js";
import { findHeader, headersOver, listFrom } from "./headers.js";

const NO_BODY = "Response with null body status (101, 204, 205, or 304) cannot have a body.";
const REASON = /^[^\0\r\n]*$/;

// What the constructor gets from code of the runtime: the state itself.
const SKIP = Symbol("state");

/** The state of a response; throws for anything else. */
export let responseState;

/** Whether a value is a Response. */
export let isResponse;

/** The state of a response, or null of anything else. */
export let stateOfResponse;

export class Response {
  #state;

  constructor(body = null, init = undefined) {
    if (body === SKIP) {
      this.#state = init;
      return;
    }
    if (typeof body === "string") {
      this.#state = makeTextState(body, init, TEXT_TYPE);
      return;
    }
    const state = makeState(init);
    if (body !== null && body !== undefined) setBody(state, extractBody(body));
    this.#state = state;
  }

  static error() {
    const state = makeState(undefined);
    state.type = "error";
    state.status = 0;
    state.immutable = true;
    return new Response(SKIP, state);
  }

  static redirect(url, status = 302) {
    needArguments(arguments.length, 1, "Response.redirect");
    const record = native.urlParse(`${url}`, null);
    if (record == null) throw new TypeError(`Unable to parse URL: ${url}`);
    const code = Number(status);
    if (![301, 302, 303, 307, 308].includes(code)) throw new RangeError(`${status} is not a redirect status code. It must be one of: 301, 302, 303, 307, or 308.`);
    const state = makeState(undefined);
    state.status = code;
    state.immutable = true;
    state.list.push("location", record[0]);
    return new Response(SKIP, state);
  }

  static json(data, init = undefined) {
    needArguments(arguments.length, 1, "Response.json");
    // What JSON cannot say is the text "undefined" in Workers; the standard would throw.
    const text = JSON.stringify(data) ?? "undefined";
    return new Response(SKIP, makeTextState(text, init, "application/json"));
  }

  get type() {
    return this.#state.type;
  }

  get url() {
    return this.#state.url;
  }

  get redirected() {
    return this.#state.redirected;
  }

  get status() {
    return this.#state.status;
  }

  get ok() {
    return this.#state.status >= 200 && this.#state.status <= 299;
  }

  get statusText() {
    const state = this.#state;
    return state.statusText === null ? (REASONS[state.status] ?? "") : state.statusText;
  }

  get headers() {
    const state = this.#state;
    return (state.headers ??= headersOver(state.list, state.immutable));
  }

  get cf() {
    return this.#state.cf ?? undefined;
  }

  get webSocket() {
    return this.#state && null;
  }

  clone() {
    const state = this.#state;
    if (state.body?.isUnusable()) throw new TypeError("Cannot clone a Response whose body was already used.");
    const own = { list: state.list.slice(), headers: null, body: state.body?.clone() ?? null };
    const copy = Object.assign(new State(), state, own);
    return new Response(SKIP, copy);
  }

  static {
    responseState = (response) => response.#state;
    isResponse = (value) => typeof value === "object" && value !== null && #state in value;
    stateOfResponse = (value) => {
      try {
        return #state in value ? value.#state : null;
      } catch {
        // No object.
        return null;
      }
    };
    inheritBody(Response, isResponse, responseState);
  }
}

/** The response that a fetch got; its headers are immutable. */
export function fetchedResponse(status, list, body, url, redirected) {
  const state = { status, statusText: null, list, headers: null, body, type: "default", url, redirected };
  return new Response(SKIP, Object.assign(new State(), state, { immutable: true }));
}

/** The reason phrases of RFC 9110, since HTTP does not carry them in all versions. */
const REASONS = {
  200: "OK",
  201: "Created",
  202: "Accepted",
  204: "No Content",
  206: "Partial Content",
  301: "Moved Permanently",
  302: "Found",
  303: "See Other",
  304: "Not Modified",
  307: "Temporary Redirect",
  308: "Permanent Redirect",
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  409: "Conflict",
  410: "Gone",
  413: "Content Too Large",
  415: "Unsupported Media Type",
  416: "Range Not Satisfiable",
  418: "I'm a teapot",
  422: "Unprocessable Content",
  429: "Too Many Requests",
  500: "Internal Server Error",
  501: "Not Implemented",
  502: "Bad Gateway",
  503: "Service Unavailable",
  504: "Gateway Timeout",
};

/** What a response has unless it says otherwise; on the prototype, since each member of an object takes time to make. */
class State {
  get body() {
    if (this.text !== null) this.body = new Body(this.text, null);
    else if (this.made === undefined) this.made = spentBody();
    return this.made;
  }

  set body(body) {
    this.made = body;
    if (this.text !== null) this.text = null;
  }

  /** Marks the text as sent. */
  spend() {
    this.text = null;
    this.made = undefined;
  }

  static {
    Object.assign(State.prototype, {
      status: 200,
      statusText: "",
      headers: null,
      // A body that is text, as long as nobody asks for more; else null, and `made` is the body: null when there is none,
      // undefined when it was the text and is spent.
      text: null,
      made: null,
      type: "default",
      url: "",
      redirected: false,
      immutable: false,
      // `encodeBody: "manual"`: the body has the coding that its headers name already.
      manual: false,
      cf: null,
      list: null,
    });
  }
}

function makeState(init) {
  const state = new State();
  if (init !== undefined && init !== null) applyInit(state, init, null);
  state.list ??= [];
  return state;
}

/** The state of a response to a text, whose type is `type` unless its headers say otherwise. */
function makeTextState(text, init, type) {
  const state = new State();
  if (init !== undefined && init !== null) applyInit(state, init, type);
  if (state.status !== 200 && hasNoBody(state.status)) {
    state.list ??= [];
    // An empty body is taken for none, as Workers do.
    if (text.length > 0) throw new TypeError(NO_BODY);
    return state;
  }
  state.list ??= ["content-type", type];
  state.text = text;
  return state;
}

/** Applies the members of ResponseInit; adds `type` to the headers when they have none, and there may be a body. */
function applyInit(state, init, type) {
  if (init.status !== undefined) state.status = checkStatus(init.status);
  if (init.statusText !== undefined) {
    state.statusText = `${init.statusText}`;
    if (!REASON.test(state.statusText)) throw new TypeError("Invalid statusText");
  }
  const { headers } = init;
  if (headers !== undefined && headers !== null) {
    const added = state.status === 200 || !hasNoBody(state.status) ? type : null;
    state.list = listFrom(headers, added);
  }
  if (init.encodeBody !== undefined) state.manual = checkEncodeBody(init.encodeBody);
  if (init.cf !== undefined) state.cf = init.cf;
}

function hasNoBody(status) {
  return status === 204 || status === 205 || status === 304;
}

function checkStatus(status) {
  const code = Math.trunc(Number(status));
  if (!(code >= 200 && code <= 599)) {
    throw new RangeError("Responses may only be constructed with status codes in the range 200 to 599, inclusive.");
  }
  return code;
}

function checkEncodeBody(mode) {
  if (mode === "manual" || mode === "automatic") return mode === "manual";
  throw new TypeError(`encodeBody: unexpected value: ${mode}`);
}

function setBody(state, { body, type }) {
  if (hasNoBody(state.status)) {
    if (body.source !== null && body.source.length === 0) return;
    throw new TypeError(NO_BODY);
  }
  state.body = body;
  if (type !== null && findHeader(state.list, "content-type") < 0) state.list.push("content-type", type);
}
