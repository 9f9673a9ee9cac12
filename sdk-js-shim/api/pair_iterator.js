// Iterators over name-value pairs (Web IDL §3.7.9), shared by Headers, URLSearchParams and FormData.

import { hide, tag } from "./webidl.js";

const iteratorPrototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));

// Of an iterator: which pairs it goes over, and where it is. `kind` is a key of PICK.
const state = new WeakMap();
const PICK = {
  Entry: (pairs, at) => [pairs[at], pairs[at + 1]],
  Key: (pairs, at) => pairs[at],
  Value: (pairs, at) => pairs[at + 1],
};
const PROTOTYPES = { Entry: makePrototype("Entry"), Key: makePrototype("Key"), Value: makePrototype("Value") };

/**
 * Adds `entries`, `keys`, `values`, `forEach` and `[Symbol.iterator]` to a class.
 * `pairsOf(object)` gives its pairs now, as a flat array of names and values; it throws for a foreign receiver. An iteration
 * asks anew at each step, or with `fixed` only once, at its start.
 */
export function addPairIteration(Class, name, pairsOf, { fixed = false } = {}) {
  const pairsFor = (target) => {
    const pairs = pairsOf(target);
    return fixed ? () => pairs : () => pairsOf(target);
  };
  const iterate = (target, kind) => {
    const iterator = Object.create(PROTOTYPES[kind]);
    state.set(iterator, { pairsNow: pairsFor(target), kind, at: 0 });
    return iterator;
  };
  const methods = {
    entries() {
      return iterate(this, "Entry");
    },
    keys() {
      return iterate(this, "Key");
    },
    values() {
      return iterate(this, "Value");
    },
    forEach(callback, thisArg = undefined) {
      const pairsNow = pairsFor(this);
      if (typeof callback !== "function") throw new TypeError(`${name}.forEach: the callback is not a function`);
      for (let at = 0, pairs = pairsNow(); at < pairs.length; at += 2, pairs = pairsNow()) {
        callback.call(thisArg, pairs[at + 1], pairs[at], this);
      }
    },
  };
  for (const key of Object.keys(methods)) hide(Class.prototype, key, methods[key]);
  // A function of its own, as in Workers; Web IDL would have that of `entries`.
  hide(Class.prototype, Symbol.iterator, function entries() {
    return iterate(this, "Entry");
  });
}

function makePrototype(kind) {
  const prototype = Object.create(iteratorPrototype, {
    next: { value: nextPair, writable: true, configurable: true, enumerable: true },
  });
  tag(prototype, `${kind}Iterator`);
  return prototype;
}

function nextPair() {
  const iteration = state.get(this);
  if (iteration === undefined) throw new TypeError("Illegal invocation");
  const { pairsNow, kind, at } = iteration;
  const pairs = pairsNow();
  if (at >= pairs.length) return { value: undefined, done: true };
  iteration.at = at + 2;
  return { value: PICK[kind](pairs, at), done: false };
}
