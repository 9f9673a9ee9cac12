// What handlers of an HTMLRewriter get: views of one token, which end with their handler.

import { native } from "../native.js";
import { extractBody, readBytes } from "../fetch/body.js";
import { isResponse, responseState } from "../fetch/response.js";
import { isReadableStream } from "../streams/streams.js";
import { describeClass, hide, illegalConstructor, INTERNAL, needArguments } from "../webidl.js";

const DEAD =
  "This content token is no longer valid. Content tokens are only valid during the execution of the relevant content handler.";
const MODIFIED =
  "The attributes of this element have been modified during iteration. You must create a new iterator after modifying attributes.";

/** Ends a token: whoever kept it can use it no more. */
export let endToken;

/** The content that a token waits for, since it came as a stream: `[index, promise of bytes]` pairs, or null. */
export let pendingContent;

// What a token is of: { id, endTags, pending, changes }; null once its handler has ended.
let live;

class Token {
  #state;

  constructor(token, id, endTags) {
    if (token !== INTERNAL) illegalConstructor();
    this.#state = { id, endTags, pending: null, changes: 0 };
  }

  static {
    live = (token) => {
      if (token.#state === null) throw new TypeError(DEAD);
      return token.#state;
    };
    pendingContent = (token) => token.#state.pending;
    endToken = (token) => {
      token.#state = null;
    };
  }
}

/** A token with a place in the document. */
class Placed extends Token {
  before(content, options = undefined) {
    return insert(this, "before", arguments.length, content, options);
  }

  after(content, options = undefined) {
    return insert(this, "after", arguments.length, content, options);
  }

  remove() {
    return edit(this, "remove");
  }
}

/** A token with content, of which handlers are told whether it still stands. */
class Content extends Placed {
  get removed() {
    return read(this, "removed");
  }

  replace(content, options = undefined) {
    return insert(this, "replace", arguments.length, content, options);
  }
}

export class Element extends Content {
  get tagName() {
    return read(this, "name");
  }

  set tagName(name) {
    edit(this, "name", `${name}`);
  }

  get attributes() {
    return new AttributesIterator(INTERNAL, this);
  }

  get namespaceURI() {
    return read(this, "namespace");
  }

  getAttribute(name) {
    needArguments(arguments.length, 1, "Element.getAttribute");
    return native.htmlRead(live(this).id, "attribute", `${name}`) ?? null;
  }

  hasAttribute(name) {
    needArguments(arguments.length, 1, "Element.hasAttribute");
    return native.htmlRead(live(this).id, "hasAttribute", `${name}`);
  }

  setAttribute(name, value) {
    needArguments(arguments.length, 2, "Element.setAttribute");
    live(this).changes++;
    return edit(this, "setAttribute", `${name}`, `${value}`);
  }

  removeAttribute(name) {
    needArguments(arguments.length, 1, "Element.removeAttribute");
    live(this).changes++;
    return edit(this, "removeAttribute", `${name}`);
  }

  prepend(content, options = undefined) {
    return insert(this, "prepend", arguments.length, content, options);
  }

  append(content, options = undefined) {
    return insert(this, "append", arguments.length, content, options);
  }

  removeAndKeepContent() {
    return edit(this, "removeAndKeepContent");
  }

  setInnerContent(content, options = undefined) {
    return insert(this, "setInnerContent", arguments.length, content, options);
  }

  /** Calls `handler` at the end tag; of several handlers of one element the last. */
  onEndTag(handler) {
    if (typeof handler !== "function") throw new TypeError("Element.onEndTag: the handler is not a function");
    const { id, endTags } = live(this);
    endTags.set(native.htmlEdit(id, "onEndTag", null, null), handler);
  }
}

export class EndTag extends Placed {
  get name() {
    return read(this, "name");
  }

  set name(name) {
    edit(this, "name", `${name}`);
  }
}

export class Comment extends Content {
  get text() {
    return read(this, "text");
  }

  set text(text) {
    edit(this, "text", `${text}`);
  }
}

export class Text extends Content {
  get text() {
    return read(this, "text");
  }

  get lastInTextNode() {
    return read(this, "last");
  }
}

export class Doctype extends Token {
  get name() {
    return read(this, "name") ?? null;
  }

  get publicId() {
    return read(this, "publicId") ?? null;
  }

  get systemId() {
    return read(this, "systemId") ?? null;
  }
}

export class DocumentEnd extends Token {
  append(content, options = undefined) {
    return insert(this, "append", arguments.length, content, options);
  }
}

class AttributesIterator {
  #element;
  #changes;
  #flat;
  #at = 0;

  constructor(token, element) {
    if (token !== INTERNAL) illegalConstructor();
    const { id, changes } = live(element);
    this.#element = element;
    this.#changes = changes;
    this.#flat = native.htmlRead(id, "attributes", null);
  }

  next() {
    if (live(this.#element).changes !== this.#changes) throw new Error(MODIFIED);
    if (this.#at >= this.#flat.length) return { done: true, value: undefined };
    this.#at += 2;
    return { done: false, value: [this.#flat[this.#at - 2], this.#flat[this.#at - 1]] };
  }

  [Symbol.iterator]() {
    return this;
  }
}

/** Gives the classes what Web IDL asks for; none of them is a global. */
export function describeTokens() {
  for (const [name, value] of Object.entries({ Placed, Content, Element, EndTag, Comment, Text, Doctype, DocumentEnd, AttributesIterator })) {
    describeClass(name, value);
  }
  const iteratorPrototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
  Object.setPrototypeOf(AttributesIterator.prototype, iteratorPrototype);
  hide(AttributesIterator.prototype, Symbol.iterator, AttributesIterator.prototype[Symbol.iterator]);
}

function read(token, field) {
  return native.htmlRead(live(token).id, field, null);
}

function edit(token, action, one = null, two = null) {
  native.htmlEdit(live(token).id, action, one, two);
  return token;
}

function insert(token, place, given, content, options) {
  needArguments(given, 1, `${token.constructor.name}.${place}`);
  const state = live(token);
  const html = isHtml(options);
  const body = bodyOf(content);
  if (body === undefined) {
    native.htmlInsert(state.id, place, `${content}`, html);
    return token;
  }
  const index = native.htmlInsert(state.id, place, null, html);
  if (body === null) return token;
  const bytes = readBytes(body);
  // Whoever waits for the bytes hears of the failure.
  bytes.catch(() => {});
  (state.pending ??= []).push([index, bytes]);
  return token;
}

/** The body of content that is a stream or a response; undefined for what is taken as text. */
function bodyOf(content) {
  if (typeof content !== "object" || content === null) return undefined;
  if (isReadableStream(content)) return extractBody(content).body;
  if (!isResponse(content)) return undefined;
  const { body } = responseState(content);
  if (body?.isUnusable()) throw new TypeError("The body of the Response has already been used");
  return body;
}

function isHtml(options) {
  if (options === undefined || options === null) return false;
  if (typeof options !== "object" && typeof options !== "function") throw new TypeError("The content options are not an object");
  return Boolean(options.html);
}
