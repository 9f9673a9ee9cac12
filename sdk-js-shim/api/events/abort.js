// AbortController and AbortSignal with abort, timeout and any (DOM §3).

import { native } from "../native.js";
import { DOMException } from "../errors/dom_exception.js";
import { INTERNAL, illegalConstructor, needArguments } from "../webidl.js";
import { addHandlerAttribute, dispatchTrusted, EventTarget } from "./target.js";
import { Event } from "./event.js";
import { setAbortHooks } from "./abort_hooks.js";

/** Makes a signal. */
export function makeSignal() {
  return new AbortSignal(INTERNAL);
}

/** Aborts a signal and those that follow it. */
export let signalAbort;

export class AbortSignal extends EventTarget {
  #aborted = false;
  #reason = undefined;
  #algorithms = null;
  #dependents = null;
  #sources = null;

  constructor(token) {
    if (token !== INTERNAL) illegalConstructor();
    super();
  }

  get aborted() {
    return this.#aborted;
  }

  get reason() {
    return this.#reason;
  }

  throwIfAborted() {
    if (this.#aborted) throw this.#reason;
  }

  static abort(reason = undefined) {
    const signal = makeSignal();
    signal.#aborted = true;
    signal.#reason = reason === undefined ? abortError() : reason;
    return signal;
  }

  static timeout(milliseconds) {
    needArguments(arguments.length, 1, "AbortSignal.timeout");
    // What is no delay counts as none, as in Workers; the standard would throw.
    const ms = Math.min(Math.max(Number(milliseconds), 0) || 0, Number.MAX_SAFE_INTEGER);
    const signal = makeSignal();
    native.timerStart(Math.trunc(ms), () => {
      signal.#abort(new DOMException("The operation was aborted due to timeout", "TimeoutError"));
    });
    return signal;
  }

  static any(signals) {
    needArguments(arguments.length, 1, "AbortSignal.any");
    const given = [...signals];
    for (const source of given) {
      if (typeof source !== "object" || source === null || !(#aborted in source)) {
        throw new TypeError("AbortSignal.any: an element is not an AbortSignal");
      }
    }
    const result = makeSignal();
    const aborted = given.find((source) => source.#aborted);
    if (aborted !== undefined) {
      result.#aborted = true;
      result.#reason = aborted.#reason;
      return result;
    }
    result.#sources = new Set();
    for (const source of given) {
      // A dependent signal is never a source itself: its own sources are (DOM §3.2.1).
      for (const root of source.#sources ?? [source]) {
        if (root.#aborted) continue;
        result.#sources.add(root);
        (root.#dependents ??= new Set()).add(result);
      }
    }
    return result;
  }

  #abort(reason) {
    if (this.#aborted) return;
    const why = reason === undefined ? abortError() : reason;
    this.#aborted = true;
    this.#reason = why;
    const dependents = [];
    for (const dependent of this.#dependents ?? []) {
      if (dependent.#aborted) continue;
      dependent.#aborted = true;
      dependent.#reason = why;
      dependents.push(dependent);
    }
    this.#run();
    for (const dependent of dependents) dependent.#run();
  }

  #run() {
    const algorithms = this.#algorithms;
    this.#algorithms = null;
    if (algorithms !== null) for (const algorithm of algorithms) algorithm();
    dispatchTrusted(this, new Event("abort"));
  }

  static {
    signalAbort = (signal, reason) => signal.#abort(reason);
    setAbortHooks(
      (signal) => {
        if (typeof signal !== "object" || signal === null || !(#aborted in signal)) {
          throw new TypeError("The signal is not an AbortSignal");
        }
        return signal.#aborted;
      },
      (signal, algorithm) => {
        if (signal.#aborted) return () => {};
        (signal.#algorithms ??= new Set()).add(algorithm);
        return () => signal.#algorithms?.delete(algorithm);
      },
    );
    addHandlerAttribute(AbortSignal, "abort");
  }
}

export class AbortController {
  #signal = null;

  get signal() {
    return (this.#signal ??= makeSignal());
  }

  abort(reason = undefined) {
    signalAbort(this.signal, reason);
  }
}

function abortError() {
  return new DOMException("The operation was aborted", "AbortError");
}
