// caches: the Cache API of Workers over the HTTP cache that the host keeps for the function. The host knows the rules of HTTP;
// here are the checks of the API, and bodies.

import { native } from "./native.js";
import { Body, eachChunk, readChunk } from "./fetch/body.js";
import { planCoding } from "./fetch/deliver.js";
import { codingOf } from "./fetch/fetch.js";
import { decodeList, getHeader } from "./fetch/headers.js";
import { isRequest, Request, requestState } from "./fetch/request.js";
import { fetchedResponse, isResponse, responseState } from "./fetch/response.js";
import { wireHeaders } from "./fetch/transfer.js";
import { INTERNAL, illegalConstructor, needArguments } from "./webidl.js";

const NAME_LENGTH_MAX = 1024;
const EMPTY = new Uint8Array(0);
const USED = "Body has already been used. It can only be used once. Use tee() first if you need to read it twice.";

export class Cache {
  // Null for the default cache.
  #name;

  constructor(token, name) {
    if (token !== INTERNAL) illegalConstructor();
    this.#name = name;
  }

  add() {
    notImplemented("Cache", "add");
  }

  addAll() {
    notImplemented("Cache", "addAll");
  }

  async delete(request, options = undefined) {
    const name = this.#name;
    const asked = askedFor("delete", arguments.length, request, options);
    return asked !== null && native.cacheDelete(name, asked.url);
  }

  async match(request, options = undefined) {
    const name = this.#name;
    const asked = askedFor("match", arguments.length, request, options);
    if (asked === null) return undefined;
    const hit = native.cacheLookup(name, asked.url, asked.headers);
    return hit == null ? undefined : responseOf(hit);
  }

  async put(request, response) {
    const name = this.#name;
    needArguments(arguments.length, 2, "Cache.put");
    if (!isResponse(response)) throw new TypeError("Failed to execute 'put' on 'Cache': parameter 2 is not of type 'Response'.");
    const state = responseState(response);
    if (state.type === "error") throw new TypeError("Cache is unable to store an error response");
    const asked = asRequest(request);
    if (asked.method !== "GET") throw new TypeError("Cannot cache response to non-GET request.");
    if (state.status === 206) throw new TypeError("Cannot cache response to a range request (206 Partial Content).");
    if (getHeader(state.list, "vary")?.includes("*")) throw new TypeError("Cannot cache response with 'Vary: *' header.");
    // It answers a condition and says nothing without it. Workers ignore it, too.
    if (state.status === 304) return;
    if (state.body?.isUnusable()) throw new TypeError(USED);
    await store(name, asked, state);
  }

  matchAll() {
    notImplemented("Cache", "matchAll");
  }

  keys() {
    notImplemented("Cache", "keys");
  }
}

export class CacheStorage {
  constructor(token) {
    if (token !== INTERNAL) illegalConstructor();
    Object.defineProperty(this, "default", { value: new Cache(INTERNAL, null), enumerable: true });
  }

  async open(name) {
    needArguments(arguments.length, 1, "CacheStorage.open");
    const text = `${name}`;
    if (text.length > NAME_LENGTH_MAX) throw new TypeError("Cache name is too long.");
    return new Cache(INTERNAL, text);
  }

  delete() {
    notImplemented("CacheStorage", "delete");
  }

  match() {
    notImplemented("CacheStorage", "match");
  }

  has() {
    notImplemented("CacheStorage", "has");
  }

  keys() {
    notImplemented("CacheStorage", "keys");
  }
}

export const caches = new CacheStorage(INTERNAL);

function notImplemented(type, method) {
  throw new Error(`Failed to execute '${method}' on '${type}': the method is not implemented.`);
}

function asRequest(request) {
  return requestState(isRequest(request) ? request : new Request(request));
}

/** The request to find or delete, as the host takes it; null when there can be no response to its method. */
function askedFor(operation, given, request, options) {
  needArguments(given, 1, `Cache.${operation}`);
  if (options !== undefined && options !== null && typeof options !== "object" && typeof options !== "function") {
    throw new TypeError(`Failed to execute '${operation}' on 'Cache': parameter 2 is not of type 'CacheQueryOptions'.`);
  }
  const { method, url, list } = asRequest(request);
  if (method !== "GET" && !options?.ignoreMethod) return null;
  if (!isHttp(url)) throw new TypeError(`Fetch API cannot load: ${url}`);
  return { url: keyOf(url), headers: wireHeaders(list, null) };
}

function isHttp(url) {
  return /^https?:/.test(url);
}

/** A fragment is no part of what is asked for. */
function keyOf(url) {
  const hash = url.indexOf("#");
  return hash < 0 ? url : url.slice(0, hash);
}

function responseOf([status, wire, bytes, rid]) {
  const list = decodeList(wire);
  return fetchedResponse(status, list, bodyOf(status, list, bytes, rid), "", false);
}

function bodyOf(status, list, bytes, rid) {
  if (status === 204 || status === 205 || status === 304) {
    if (rid != null) native.bodyClose(rid);
    return null;
  }
  if (rid == null) return new Body(bytes, null);
  const coding = getHeader(list, "content-encoding");
  const body = new Body(rid, null, coding === null ? null : codingOf(coding));
  body.length = getHeader(list, "content-length");
  return body;
}

/** Puts a response whole, or not at all when its body fails. Its body counts as used from the call on. */
async function store(name, asked, state) {
  const { body, status, list } = state;
  const entry = isHttp(asked.url)
    ? native.cachePut(name, keyOf(asked.url), wireHeaders(asked.list, null), status, wireHeaders(list, null))
    : null;
  const coding = getHeader(list, "content-encoding");
  const codec = body === null || (coding === null && body.coding === null) ? null : planCoding(state, coding);
  const write = (bytes) => {
    const coded = codec === null ? bytes : codec.push(bytes);
    if (entry != null && coded.length > 0) native.cacheWrite(entry, coded);
  };
  try {
    const last = body === null ? EMPTY : await writeBody(body, write, codec);
    if (entry != null) native.cacheFinish(entry, last);
  } catch (thrown) {
    if (entry != null) native.cacheAbort(entry);
    throw thrown;
  }
}

/** Writes a body but for its last bytes, which it gives. What is not kept is read nevertheless, for whoever tees it. */
async function writeBody(body, write, codec) {
  const source = body.takeSource();
  if (typeof source === "number") {
    for (let chunk = await readChunk(body, source); chunk != null; chunk = await readChunk(body, source)) write(chunk);
  } else if (source === null) {
    await eachChunk(body, write, true);
  } else {
    const bytes = typeof source === "string" ? native.utf8Encode(source) : source;
    if (codec === null) return bytes;
    write(bytes);
  }
  return codec === null ? EMPTY : codec.finish();
}
