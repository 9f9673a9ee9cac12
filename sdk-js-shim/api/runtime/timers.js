// Timers (HTML §8.6), setImmediate, queueMicrotask and scheduler.wait.

import { native } from "../native.js";
import { reportException } from "../events/target.js";
import { abortedOf, onAbort } from "../events/abort_hooks.js";
import { needArguments, needScope } from "../webidl.js";

const DELAY_MS_MAX = 2 ** 31 - 1;

// From the number that the caller holds to the engine's id; an interval gets a new engine id at each turn.
const running = new Map();
let lastHandle = 0;

function start(name, count, callback, delay, args, repeat) {
  needArguments(count, 1, name);
  if (typeof callback !== "function") throw new TypeError(`${name}: the callback is not a function`);
  const ms = delayOf(delay);
  const handle = ++lastHandle;
  const turn = () => {
    if (repeat) running.set(handle, native.timerStart(ms, turn));
    else running.delete(handle);
    try {
      callback.apply(globalThis, args);
    } catch (thrown) {
      reportException(thrown);
    }
  };
  const begin = () => running.set(handle, native.timerStart(ms, turn));
  begin();
  return { handle, begin };
}

/** What the functions give, as in Node.js: it converts to the number that the timer can be cleared by as well. */
export class Timeout {
  #handle;
  #begin;

  constructor({ handle, begin }) {
    this.#handle = handle;
    this.#begin = begin;
  }

  /** Starts the delay anew. */
  refresh() {
    clearTimeout(this.#handle);
    this.#begin();
    return this;
  }

  unref() {
    return this;
  }

  ref() {
    return this;
  }

  hasRef() {
    return true;
  }

  close() {
    clearTimeout(this.#handle);
    return this;
  }

  [Symbol.toPrimitive]() {
    return this.#handle;
  }
}

export class Immediate {
  #handle;

  constructor({ handle }) {
    this.#handle = handle;
  }

  unref() {
    return this;
  }

  ref() {
    return this;
  }

  hasRef() {
    return true;
  }

  [Symbol.toPrimitive]() {
    return this.#handle;
  }
}

/** A delay as the platform converts it: without one a millisecond, negative ones are 0. A BigInt is refused. */
function delayOf(delay) {
  if (delay === undefined) return 1;
  if (typeof delay === "bigint") throw new TypeError("A delay is not a BigInt");
  const ms = Math.trunc(Number(delay));
  if (!(ms > 0)) return 0;
  return Math.min(ms, DELAY_MS_MAX);
}

export function setTimeout(callback, delay, ...args) {
  return new Timeout(start("setTimeout", arguments.length, callback, delay, args, false));
}

export function setInterval(callback, delay, ...args) {
  return new Timeout(start("setInterval", arguments.length, callback, delay, args, true));
}

export function setImmediate(callback, ...args) {
  return new Immediate(start("setImmediate", arguments.length, callback, 0, args, false));
}

export function clearTimeout(handle = undefined) {
  const id = running.get(Number(handle));
  if (id === undefined) return;
  running.delete(Number(handle));
  native.timerCancel(id);
}

export function clearInterval(handle = undefined) {
  clearTimeout(handle);
}

export function clearImmediate(handle = undefined) {
  clearTimeout(handle);
}

export function queueMicrotask(callback) {
  needScope(this);
  if (typeof callback !== "function") throw new TypeError("queueMicrotask: the callback is not a function");
  Promise.resolve().then(() => {
    try {
      callback();
    } catch (thrown) {
      reportException(thrown);
    }
  });
}

export class Scheduler {
  /** Resolves after `delay` milliseconds, or rejects with the reason of `options.signal`. */
  async wait(delay, options = undefined) {
    needArguments(arguments.length, 1, "Scheduler.wait");
    const signal = options?.signal;
    if (signal !== undefined && abortedOf(signal)) throw signal.reason;
    return new Promise((resolve, reject) => {
      const id = native.timerStart(delayOf(delay), () => {
        forget?.();
        resolve();
      });
      const forget =
        signal === undefined
          ? null
          : onAbort(signal, () => {
              native.timerCancel(id);
              reject(signal.reason);
            });
    });
  }
}

export const scheduler = new Scheduler();
