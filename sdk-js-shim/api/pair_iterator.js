// Iterators over name-value pairs (Web IDL §3.7.9), shared by Headers, URLSearchParams and FormData.

import { hide, tag } from "./webidl.js";

const iteratorPrototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));

/**
 * Adds `entries`, `keys`, `values`, `forEach` and `[Symbol.iterator]` to a class.
 * `pairsOf(object)` gives its pairs now, as a flat array of names and values; it throws for a foreign receiver.
 */
export function addPairIteration(Class, name, pairsOf) {
  const state = new WeakMap();
  const prototype = Object.create(iteratorPrototype, {
    next: { value: nextPair, writable: true, configurable: true, enumerable: true },
  });
  tag(prototype, `${name} Iterator`);

  function nextPair() {
    const iteration = state.get(this);
    if (iteration === undefined) throw new TypeError("Illegal invocation");
    const pairs = pairsOf(iteration.target);
    const at = iteration.at;
    if (at >= pairs.length) return { value: undefined, done: true };
    iteration.at = at + 2;
    const { kind } = iteration;
    const value = kind === 0 ? [pairs[at], pairs[at + 1]] : kind === 1 ? pairs[at] : pairs[at + 1];
    return { value, done: false };
  }

  function iterate(target, kind) {
    pairsOf(target);
    const iterator = Object.create(prototype);
    state.set(iterator, { target, kind, at: 0 });
    return iterator;
  }

  const methods = {
    entries() {
      return iterate(this, 0);
    },
    keys() {
      return iterate(this, 1);
    },
    values() {
      return iterate(this, 2);
    },
    forEach(callback, thisArg = undefined) {
      pairsOf(this);
      if (typeof callback !== "function") throw new TypeError(`${name}.forEach: the callback is not a function`);
      for (let at = 0; at < pairsOf(this).length; at += 2) {
        const pairs = pairsOf(this);
        callback.call(thisArg, pairs[at + 1], pairs[at], this);
      }
    },
  };
  for (const key of Object.keys(methods)) hide(Class.prototype, key, methods[key]);
  hide(Class.prototype, Symbol.iterator, methods.entries);
}
