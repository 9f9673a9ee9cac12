// Headers (Fetch §5.1): a list of lower-case names and values, flat, as the engine takes it.

import { addPairIteration } from "../pair_iterator.js";
import { native } from "../native.js";
import { binaryString, needArguments } from "../webidl.js";

const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
const COOKIE = "set-cookie";
const NOT_PAIRS =
  "To initialize a Headers object from a sequence, each inner sequence must have exactly two elements.";

/** Headers over a list that stays the one of its owner. */
export let headersOver;

/** The list of a Headers object. */
export let headerList;

/** Whether a value is a Headers object. */
export let isHeaders;

export class Headers {
  #list = [];
  #immutable = false;

  constructor(init = undefined) {
    if (init !== undefined) fillList(this.#list, init);
  }

  append(name, value) {
    needArguments(arguments.length, 2, "Headers.append");
    const key = checkName(name);
    const text = checkValue(value);
    this.#change();
    this.#list.push(key, text);
  }

  delete(name) {
    needArguments(arguments.length, 1, "Headers.delete");
    const key = checkName(name);
    this.#change();
    removeHeader(this.#list, key, 0);
  }

  get(name) {
    needArguments(arguments.length, 1, "Headers.get");
    return getHeader(this.#list, checkName(name));
  }

  getSetCookie() {
    return valuesOf(this.#list, COOKIE);
  }

  /** All values of a name; Workers offer it for `Set-Cookie` only. */
  getAll(name) {
    needArguments(arguments.length, 1, "Headers.getAll");
    if (checkName(name) !== COOKIE) throw new TypeError('getAll() can only be used with the header name "Set-Cookie".');
    return this.getSetCookie();
  }

  has(name) {
    needArguments(arguments.length, 1, "Headers.has");
    return findHeader(this.#list, checkName(name)) >= 0;
  }

  set(name, value) {
    needArguments(arguments.length, 2, "Headers.set");
    const key = checkName(name);
    const text = checkValue(value);
    this.#change();
    setHeader(this.#list, key, text);
  }

  #change() {
    if (this.#immutable) throw new TypeError("Can't modify immutable headers.");
  }

  static {
    headersOver = (list, immutable) => {
      const headers = new Headers();
      headers.#list = list;
      headers.#immutable = immutable;
      return headers;
    };
    headerList = (headers) => headers.#list;
    isHeaders = (value) => typeof value === "object" && value !== null && #list in value;
    addPairIteration(Headers, "Headers", (headers) => sortAndCombine(headers.#list));
  }
}

// Whether any value beyond Latin-1 was ever set: as long as there was none, sending need not look for it.
let wide = false;

/** A value as the byte string that is sent. */
export function wireValue(value) {
  return wide && /[^\0-\xff]/.test(value) ? binaryString(native.utf8Encode(value)) : value;
}

/** A new list from what `HeadersInit` allows: Headers, pairs or a record. */
export function listFrom(init) {
  const list = [];
  if (init !== undefined) fillList(list, init);
  return list;
}

/** The combined value of a header, or null; `name` is in lower case. */
export function getHeader(list, name) {
  let value = null;
  for (let at = 0; at < list.length; at += 2) {
    if (list[at] === name) value = value === null ? list[at + 1] : `${value}, ${list[at + 1]}`;
  }
  return value;
}

/** The place of a header's first value, or -1. */
export function findHeader(list, name) {
  for (let at = 0; at < list.length; at += 2) if (list[at] === name) return at;
  return -1;
}

/** Replaces all values of a header by one. */
export function setHeader(list, name, value) {
  const at = findHeader(list, name);
  if (at < 0) {
    list.push(name, value);
    return;
  }
  list[at + 1] = value;
  removeHeader(list, name, at + 2);
}

/** Removes all values of a header from a place on, in the list itself: a Headers object may share it. */
export function removeHeader(list, name, from) {
  for (let at = list.length - 2; at >= from; at -= 2) if (list[at] === name) list.splice(at, 2);
}

function valuesOf(list, name) {
  const values = [];
  for (let at = 0; at < list.length; at += 2) if (list[at] === name) values.push(list[at + 1]);
  return values;
}

/** "Sort and combine" (Fetch §2.2.2): names in order, values joined, save those of Set-Cookie. */
function sortAndCombine(list) {
  const names = [...new Set(list.filter((_, at) => at % 2 === 0))].sort();
  const pairs = [];
  for (const name of names) {
    if (name === COOKIE) for (const value of valuesOf(list, COOKIE)) pairs.push(COOKIE, value);
    else pairs.push(name, getHeader(list, name));
  }
  return pairs;
}

function fillList(list, init) {
  if (isHeaders(init)) {
    list.push(...headerList(init));
    return;
  }
  if (typeof init !== "object" || init === null) {
    throw new TypeError("Headers constructor: the argument is neither a Headers object, a sequence of pairs nor a record");
  }
  if (init[Symbol.iterator] !== undefined && init[Symbol.iterator] !== null) {
    fillFromPairs(list, init);
    return;
  }
  for (const key of Reflect.ownKeys(init)) {
    if (!Object.getOwnPropertyDescriptor(init, key)?.enumerable) continue;
    if (typeof key === "symbol") throw new TypeError("Headers constructor: a key is a symbol");
    list.push(checkName(key), checkValue(init[key]));
  }
}

function fillFromPairs(list, pairs) {
  for (const pair of pairs) {
    if (typeof pair !== "object" || pair === null || typeof pair[Symbol.iterator] !== "function") {
      throw new TypeError(NOT_PAIRS);
    }
    const both = [...pair];
    if (both.length !== 2) throw new TypeError(NOT_PAIRS);
    list.push(checkName(both[0]), checkValue(both[1]));
  }
}

function checkName(name) {
  const text = `${name}`;
  if (!TOKEN.test(text)) throw new TypeError("Invalid header name.");
  return text.toLowerCase();
}

/**
 * Normalises a value (Fetch §2.2.2): HTTP whitespace at the ends goes; NUL, CR and LF are refused.
 * Text beyond Latin-1, which the standard refuses, is taken as Workers do: it is sent as UTF-8.
 */
function checkValue(value) {
  let text = `${value}`;
  if (/^[\t\n\r ]|[\t\n\r ]$/.test(text)) text = text.replace(/^[\t\n\r ]+/, "").replace(/[\t\n\r ]+$/, "");
  if (/[^\x20-\x7e]/.test(text)) {
    if (/[\0\r\n]/.test(text)) throw new TypeError("Invalid header value.");
    wide ||= /[^\0-\xff]/.test(text);
  }
  return text;
}
