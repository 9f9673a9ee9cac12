// Headers (Fetch §5.1): a list of lower-case names and values, flat, as the engine takes it.

import { addPairIteration } from "../pair_iterator.js";
import { native } from "../native.js";
import { binaryString, needArguments } from "../webidl.js";

// What Workers refuse in a name; the standard refuses also the empty one and what is beyond ASCII.
const NO_NAME = /[\0-\x20"(),/:;<=>?@[\\\]{}\x7f]/;
const BEYOND_ASCII = /[^\0-\x7f]/;
const COOKIE = "set-cookie";
// What asks for a closer look at a value: few have anything but visible ASCII.
const NOT_PLAIN = /[^!-~]/;

// The names that most headers have, as they are written: to find one costs less than to check it.
const NAMES = new Map();
for (const name of (
  "Accept Accept-Encoding Access-Control-Allow-Headers Access-Control-Allow-Methods Access-Control-Allow-Origin Age Allow " +
  "Authorization Cache-Control Content-Disposition Content-Encoding Content-Length Content-Security-Policy Content-Type Cookie " +
  "Date ETag Host If-Modified-Since If-None-Match Last-Modified Location Origin Referer Set-Cookie User-Agent Vary"
).split(" ")) {
  for (const written of [name, name.toLowerCase()]) NAMES.set(written, name.toLowerCase());
}
// The names whose values go out in one field; those of others, in a field each.
const JOINED = new Set(
  (
    "accept accept-charset accept-encoding accept-language accept-ranges age allow authorization cache-control content-disposition " +
    "content-encoding content-language content-length content-location content-range content-type cookie date etag expect expires " +
    "from host if-match if-modified-since if-none-match if-range if-unmodified-since last-modified link location max-forwards pragma " +
    "proxy-authenticate proxy-authorization range referer refresh retry-after server strict-transport-security transfer-encoding " +
    "user-agent vary via www-authenticate"
  ).split(" "),
);
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
  // Whether the values are bytes as they arrived, to be decoded when they are read.
  #wire = false;

  constructor(init = undefined) {
    if (init !== undefined) fillList(this.#list, init);
  }

  append(name, value) {
    needArguments(arguments.length, 2, "Headers.append");
    const key = checkName(name);
    const text = checkValue(value);
    this.#change();
    addHeader(this.#list, key, text);
  }

  delete(name) {
    needArguments(arguments.length, 1, "Headers.delete");
    const key = checkName(name);
    this.#change();
    removeHeader(this.#list, key, 0);
  }

  get(name) {
    needArguments(arguments.length, 1, "Headers.get");
    const value = getHeader(this.#list, checkName(name));
    return this.#wire && value !== null ? fromWire(value) : value;
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
    headersOver = (list, immutable, wire = false) => {
      const headers = new Headers();
      headers.#list = list;
      headers.#immutable = immutable;
      headers.#wire = wire;
      return headers;
    };
    headerList = (headers) => (headers.#wire ? decodeList(headers.#list) : headers.#list);
    isHeaders = (value) => typeof value === "object" && value !== null && #list in value;
    addPairIteration(Headers, "Headers", (headers) => sortAndCombine(headerList(headers)), { fixed: true });
  }
}

// Whether any value beyond ASCII was ever set: as long as there was none, sending need not look for it.
let wide = false;

/** A value as the byte string that is sent: UTF-8, as Workers have it; the standard would take Latin-1. */
export function wireValue(value) {
  return wide && BEYOND_ASCII.test(value) ? binaryString(native.utf8Encode(value)) : value;
}

/** A list whose values are text, of one that arrived. */
export function decodeList(list) {
  return list.map((item, at) => (at % 2 === 0 ? item : fromWire(item)));
}

function fromWire(value) {
  if (!BEYOND_ASCII.test(value)) return value;
  wide = true;
  return native.utf8Decode(Uint8Array.from(value, (char) => char.charCodeAt(0)), false, true);
}

/** A new list from what `HeadersInit` allows: Headers, pairs or a record. Adds `type`, if it is one and the list has none. */
export function listFrom(init, type = null) {
  const quick = native.headerList(init, type);
  if (quick !== undefined) return (quick.length & 1) === 0 ? quick : checkValues(quick);
  const list = [];
  fillList(list, init);
  if (type !== null && findHeader(list, "content-type") < 0) list.push("content-type", type);
  return list;
}

/** The engine has put `true` at the end of a list with values that are to be looked at. */
function checkValues(list) {
  list.pop();
  for (let at = 1; at < list.length; at += 2) list[at] = checkValue(list[at]);
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

/** Adds a value: with some names to the one that is there, as Workers send them. */
function addHeader(list, name, value) {
  const at = JOINED.has(name) ? findHeader(list, name) : -1;
  if (at < 0) list.push(name, value);
  else list[at + 1] += `, ${value}`;
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
  for (const key of Object.keys(init)) addHeader(list, checkName(key), checkValue(init[key]));
}

function fillFromPairs(list, pairs) {
  for (const pair of pairs) {
    if (typeof pair !== "object" || pair === null || typeof pair[Symbol.iterator] !== "function") {
      throw new TypeError(NOT_PAIRS);
    }
    const both = [...pair];
    if (both.length !== 2) throw new TypeError(NOT_PAIRS);
    addHeader(list, checkName(both[0]), checkValue(both[1]));
  }
}

function checkName(name) {
  const text = `${name}`;
  const known = NAMES.get(text);
  if (known !== undefined) return known;
  if (NO_NAME.test(text)) throw new TypeError("Invalid header name.");
  return text.toLowerCase();
}

/**
 * Normalises a value (Fetch §2.2.2): HTTP whitespace at the ends goes; NUL, CR and LF are refused.
 * Text beyond Latin-1, which the standard refuses, is taken as Workers do.
 */
function checkValue(value) {
  let text = `${value}`;
  if (!NOT_PLAIN.test(text)) return text;
  if (/^[\t\n\r ]|[\t\n\r ]$/.test(text)) text = text.replace(/^[\t\n\r ]+/, "").replace(/[\t\n\r ]+$/, "");
  if (/[^\x20-\x7e]/.test(text)) {
    if (/[\0\r\n]/.test(text)) throw new TypeError("Invalid header value.");
    wide ||= BEYOND_ASCII.test(text);
  }
  return text;
}
