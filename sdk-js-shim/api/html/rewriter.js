// HTMLRewriter: handlers by selector, and the response whose body has passed them.

import { native } from "../native.js";
import { getHeader } from "../fetch/headers.js";
import { isResponse, Response, responseState } from "../fetch/response.js";
import { needArguments } from "../webidl.js";
import { Comment, Doctype, DocumentEnd, Element, Text } from "./tokens.js";
import { transformBody } from "./transform.js";

// The handlers of an element and of the document, in the order of the engine's numbers.
const OF_ELEMENT = { element: Element, comments: Comment, text: Text };
const OF_DOCUMENT = { doctype: Doctype, comments: Comment, text: Text, end: DocumentEnd };
const NUMBERS = 4;

const MIME_TYPE = /^[\t\n\r ]*[-!#$%&'*+.^_`|~\w]+\/[-!#$%&'*+.^_`|~\w]+[\t\n\r ]*(?:;|$)/;
const CHARSET = /;[\t\n\r ]*charset=(?:"((?:[^"\\]|\\.)*)"?|([^;]*))/i;

export class HTMLRewriter {
  #selectors = [];
  #wants = [];
  // By the number of a handler, less one: { call, self, Token }.
  #handlers = [];

  on(selector, handlers) {
    needArguments(arguments.length, 2, "HTMLRewriter.on");
    const text = `${selector}`;
    native.htmlSelector(text);
    this.#add(text, handlers, OF_ELEMENT);
    return this;
  }

  onDocument(handlers) {
    needArguments(arguments.length, 1, "HTMLRewriter.onDocument");
    this.#add(null, handlers, OF_DOCUMENT);
    return this;
  }

  /** A response like this one, whose body has passed the handlers; the same one when it has no body. */
  transform(response) {
    if (!isResponse(response)) throw new TypeError("HTMLRewriter.transform: the argument is not a Response");
    const { body, list, manual } = responseState(response);
    if (body === null) return response;
    if (body.isUnusable()) throw new TypeError("HTMLRewriter.transform: the body of the Response has already been used");
    const id = native.htmlNew(charsetOf(getHeader(list, "content-type")), this.#selectors, this.#wants);
    const stream = transformBody(id, this.#handlers.slice(), body);
    const { status, statusText, headers, cf } = response;
    return new Response(stream, { status, statusText, headers, cf, encodeBody: manual ? "manual" : "automatic" });
  }

  #add(selector, handlers, kinds) {
    const found = functionsOf(handlers, kinds);
    const first = this.#selectors.length * NUMBERS;
    let wants = 0;
    for (const [at, name] of Object.keys(kinds).entries()) {
      if (found[name] === undefined) continue;
      wants |= 1 << at;
      this.#handlers[first + at] = { call: found[name], self: handlers, Token: kinds[name] };
    }
    this.#selectors.push(selector);
    this.#wants.push(wants);
  }
}

function functionsOf(handlers, kinds) {
  const found = {};
  if (handlers === null || handlers === undefined) return found;
  if (typeof handlers !== "object" && typeof handlers !== "function") throw new TypeError("HTMLRewriter: the handlers are not an object");
  for (const name of Object.keys(kinds)) {
    const value = handlers[name];
    if (value !== undefined && typeof value !== "function") throw new TypeError(`HTMLRewriter: the handler "${name}" is not a function`);
    found[name] = value;
  }
  return found;
}

/** The charset of a content type; UTF-8 when it names none or is none. */
function charsetOf(type) {
  const found = type !== null && MIME_TYPE.test(type) ? CHARSET.exec(type) : null;
  if (found === null) return "utf-8";
  const charset = found[1] === undefined ? found[2].trim() : found[1].replace(/\\(.)/g, "$1");
  return charset === "" ? "utf-8" : charset;
}
