// URLSearchParams (URL Standard §6.2).

import { addPairIteration } from "../pair_iterator.js";
import { needArguments, toUSVString } from "../webidl.js";
import { parseUrlencoded, serializeUrlencoded } from "./urlencoded.js";

/** Makes the params of a URL: `update` gets the new query, without `?`, at each change. */
export let linkedParams;

/** Replaces the list of a URL's params after its query changed. */
export let relist;

export class URLSearchParams {
  #list = [];
  #update = null;

  constructor(init = "") {
    if ((typeof init === "object" && init !== null) || typeof init === "function") this.#list = listOf(init);
    else this.#list = parseQuery(toUSVString(init));
  }

  get size() {
    return this.#list.length / 2;
  }

  append(name, value) {
    needArguments(arguments.length, 2, "URLSearchParams.append");
    this.#list.push(toUSVString(name), toUSVString(value));
    this.#changed();
  }

  delete(name, value = undefined) {
    needArguments(arguments.length, 1, "URLSearchParams.delete");
    const key = toUSVString(name);
    const wanted = value === undefined ? undefined : toUSVString(value);
    this.#keep((n, v) => n !== key || (wanted !== undefined && v !== wanted));
    this.#changed();
  }

  get(name) {
    needArguments(arguments.length, 1, "URLSearchParams.get");
    const at = this.#find(toUSVString(name), 0);
    return at < 0 ? null : this.#list[at + 1];
  }

  getAll(name) {
    needArguments(arguments.length, 1, "URLSearchParams.getAll");
    const key = toUSVString(name);
    const values = [];
    for (let at = this.#find(key, 0); at >= 0; at = this.#find(key, at + 2)) values.push(this.#list[at + 1]);
    return values;
  }

  has(name, value = undefined) {
    needArguments(arguments.length, 1, "URLSearchParams.has");
    const key = toUSVString(name);
    const wanted = value === undefined ? undefined : toUSVString(value);
    for (let at = this.#find(key, 0); at >= 0; at = this.#find(key, at + 2)) {
      if (wanted === undefined || this.#list[at + 1] === wanted) return true;
    }
    return false;
  }

  set(name, value) {
    needArguments(arguments.length, 2, "URLSearchParams.set");
    const key = toUSVString(name);
    const text = toUSVString(value);
    const first = this.#find(key, 0);
    if (first < 0) this.#list.push(key, text);
    else {
      this.#list[first + 1] = text;
      let at = -2;
      this.#keep((n) => {
        at += 2;
        return n !== key || at === first;
      });
    }
    this.#changed();
  }

  sort() {
    const pairs = [];
    for (let at = 0; at < this.#list.length; at += 2) pairs.push([this.#list[at], this.#list[at + 1]]);
    // By UTF-16 code units and stable, which is how `<` compares strings.
    pairs.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    this.#list = pairs.flat();
    this.#changed();
  }

  toString() {
    return serializeUrlencoded(this.#list);
  }

  #find(name, from) {
    for (let at = from; at < this.#list.length; at += 2) if (this.#list[at] === name) return at;
    return -1;
  }

  #keep(wanted) {
    const kept = [];
    for (let at = 0; at < this.#list.length; at += 2) {
      if (wanted(this.#list[at], this.#list[at + 1])) kept.push(this.#list[at], this.#list[at + 1]);
    }
    this.#list = kept;
  }

  #changed() {
    if (this.#update !== null) this.#update(serializeUrlencoded(this.#list));
  }

  static {
    linkedParams = (query, update) => {
      const params = new URLSearchParams(query);
      params.#update = update;
      return params;
    };
    relist = (params, query) => {
      params.#list = parseQuery(query);
    };
    addPairIteration(URLSearchParams, "URLSearchParams", (params) => params.#list);
  }
}

function parseQuery(query) {
  return parseUrlencoded(query.startsWith("?") ? query.slice(1) : query);
}

/** A sequence of pairs or a record, as the constructor takes them. */
function listOf(init) {
  const list = [];
  const iterate = init[Symbol.iterator];
  if (iterate === undefined || iterate === null) {
    for (const key of Object.keys(init)) list.push(toUSVString(key), toUSVString(init[key]));
    return list;
  }
  if (typeof iterate !== "function") throw new TypeError("URLSearchParams constructor: the argument is not iterable");
  for (const pair of { [Symbol.iterator]: () => iterate.call(init) }) {
    if (typeof pair !== "object" || pair === null || typeof pair[Symbol.iterator] !== "function") {
      throw new TypeError("Invalid URL search params sequence.");
    }
    const both = [...pair];
    if (both.length !== 2) throw new TypeError("Invalid URL search params sequence.");
    list.push(toUSVString(both[0]), toUSVString(both[1]));
  }
  return list;
}
