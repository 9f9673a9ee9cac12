// Atomics for one thread, which QuickJS leaves out on this platform: each operation is atomic as nothing runs beside it.

import { hide, tag } from "../webidl.js";

const update = (combine) => (array, index, value) => {
  const at = place(array, index);
  const operand = convert(array, value);
  const before = array[at];
  array[at] = combine(before, operand);
  return before;
};

const operations = {
  load: (array, index) => array[place(array, index)],
  store(array, index, value) {
    const at = place(array, index);
    return (array[at] = convert(array, value));
  },
  add: update((a, b) => a + b),
  sub: update((a, b) => a - b),
  and: update((a, b) => a & b),
  or: update((a, b) => a | b),
  xor: update((a, b) => a ^ b),
  exchange: update((_, b) => b),
  compareExchange(array, index, expected, replacement) {
    const at = place(array, index);
    const before = array[at];
    const [wanted, next] = [convert(array, expected), convert(array, replacement)];
    // The expected value counts as an element would hold it.
    if (before === array.constructor.of(wanted)[0]) array[at] = next;
    return before;
  },
  isLockFree: (bytes) => [1, 2, 4, 8].includes(bytes),
  /** Nobody can wait, so that nobody is woken. */
  notify(array, index) {
    place(array, index);
    return 0;
  },
  wait() {
    throw new TypeError("Atomics.wait cannot be called in this context");
  },
  waitAsync() {
    throw new TypeError("Atomics.waitAsync cannot be called in this context");
  },
  pause() {},
};

/** Installs `Atomics` on the global object, unless the engine has it. */
export function installAtomics() {
  if (globalThis.Atomics !== undefined) return;
  const atomics = {};
  for (const [name, value] of Object.entries(operations)) {
    Object.defineProperty(value, "name", { value: name, configurable: true });
    hide(atomics, name, value);
  }
  tag(atomics, "Atomics");
  hide(globalThis, "Atomics", atomics);
}

function place(array, index) {
  if (!ArrayBuffer.isView(array) || array instanceof DataView || /^Float|Clamped/.test(array[Symbol.toStringTag])) {
    throw new TypeError("Atomics: the argument is not an array of integers");
  }
  const at = Math.trunc(Number(index)) || 0;
  if (at < 0 || at >= array.length) throw new RangeError("Atomics: the index is out of range");
  return at;
}

function convert(array, value) {
  if (array instanceof BigInt64Array || array instanceof BigUint64Array) return BigInt(value);
  return Math.trunc(Number(value)) || 0;
}
