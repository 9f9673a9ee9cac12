// caches: the Cache API without a store. A lookup always misses and a put is dropped after its checks, which the API permits:
// an entry may be evicted at any time. A store within one isolate would give answers that depend on which isolate is asked.

import { INTERNAL, illegalConstructor, needArguments } from "./webidl.js";
import { isRequest, Request } from "./fetch/request.js";
import { isResponse } from "./fetch/response.js";

export class Cache {
  constructor(token) {
    if (token !== INTERNAL) illegalConstructor();
  }

  async match(request, options = undefined) {
    needArguments(arguments.length, 1, "Cache.match");
    void options;
    asRequest(request);
    return undefined;
  }

  async put(request, response) {
    needArguments(arguments.length, 2, "Cache.put");
    if (asRequest(request).method !== "GET") throw new TypeError("Cannot cache response to non-GET request.");
    if (!isResponse(response)) throw new TypeError("Cache.put: the second argument is not a Response");
    if (response.status === 206) throw new TypeError("Cannot cache response to a range request (206 Partial Content).");
    if (response.headers.get("vary")?.includes("*")) throw new TypeError("Cannot cache response with 'Vary: *' header.");
    if (response.bodyUsed) throw new TypeError("Cache.put: the body of the response has already been used");
    await response.body?.cancel();
  }

  async delete(request, options = undefined) {
    needArguments(arguments.length, 1, "Cache.delete");
    void options;
    asRequest(request);
    return false;
  }
}

export class CacheStorage {
  #default = new Cache(INTERNAL);

  constructor(token) {
    if (token !== INTERNAL) illegalConstructor();
  }

  get default() {
    return this.#default;
  }

  async open(name) {
    needArguments(arguments.length, 1, "CacheStorage.open");
    void `${name}`;
    return new Cache(INTERNAL);
  }
}

export const caches = new CacheStorage(INTERNAL);

function asRequest(request) {
  return isRequest(request) ? request : new Request(request);
}
