// EventTarget (DOM §2.7), event handler attributes, and the reporting of exceptions that listeners throw.

import { native } from "../native.js";
import { describeError } from "../errors/describe.js";
import { needArguments } from "../webidl.js";
import { DOMException } from "../errors/dom_exception.js";
import { Event, stateOf } from "./event.js";
import { abortedOf, onAbort } from "./abort_hooks.js";

const AT_TARGET = 2;

/** Dispatches an event that the runtime made: `isTrusted` is true. */
export let dispatchTrusted;

/** Whether a target has a listener of a type. */
export let hasListener;

export class EventTarget {
  // Made at the first listener: most targets, such as the signal of a request, never have one.
  #listeners = null;

  addEventListener(type, callback, options = undefined) {
    needArguments(arguments.length, 2, "EventTarget.addEventListener");
    if (callback === null || callback === undefined) return;
    if (typeof callback !== "function" && typeof callback !== "object") {
      throw new TypeError("EventTarget.addEventListener: the listener is neither a function nor an object");
    }
    const listener = makeListener(`${type}`, callback, options);
    if (listener.signal !== undefined && abortedOf(listener.signal)) return;
    this.#listeners ??= [];
    if (this.#find(listener.type, callback, listener.capture) >= 0) return;
    this.#listeners.push(listener);
    if (listener.signal !== undefined) {
      onAbort(listener.signal, () => this.removeEventListener(listener.type, callback, listener.capture));
    }
  }

  removeEventListener(type, callback, options = undefined) {
    needArguments(arguments.length, 2, "EventTarget.removeEventListener");
    if (this.#listeners === null) return;
    const at = this.#find(`${type}`, callback, captureOf(options));
    if (at < 0) return;
    this.#listeners[at].removed = true;
    this.#listeners.splice(at, 1);
  }

  dispatchEvent(event) {
    needArguments(arguments.length, 1, "EventTarget.dispatchEvent");
    if (!(event instanceof Event)) throw new TypeError("EventTarget.dispatchEvent: the argument is not an Event");
    const state = stateOf(event);
    if (state.dispatching) throw new DOMException("The event is already being dispatched", "InvalidStateError");
    state.trusted = false;
    return this.#dispatch(event, state);
  }

  #find(type, callback, capture) {
    return this.#listeners.findIndex((l) => l.type === type && l.callback === callback && l.capture === capture);
  }

  #dispatch(event, state) {
    state.dispatching = true;
    state.target = this;
    state.currentTarget = this;
    state.phase = AT_TARGET;
    if (this.#listeners !== null) {
      // Listeners for the capturing phase run first at the target, too (DOM §2.9).
      const now = this.#listeners.filter((listener) => listener.type === state.type);
      for (const listener of now) if (listener.capture) this.#invoke(listener, event, state);
      if (!state.stopped) for (const listener of now) if (!listener.capture) this.#invoke(listener, event, state);
    }
    Object.assign(state, { phase: 0, dispatching: false, stopped: false, stoppedNow: false });
    return !state.canceled;
  }

  #invoke(listener, event, state) {
    if (listener.removed || state.stoppedNow) return;
    if (listener.once) this.removeEventListener(listener.type, listener.callback, listener.capture);
    const { callback } = listener;
    state.passive = listener.passive;
    try {
      if (typeof callback === "function") callback.call(this, event);
      else callback.handleEvent(event);
    } catch (thrown) {
      reportException(thrown);
    }
    state.passive = false;
  }

  static {
    dispatchTrusted = (target, event) => {
      const state = stateOf(event);
      state.trusted = true;
      return target.#dispatch(event, state);
    };
    hasListener = (target, type) => target.#listeners !== null && target.#listeners.some((l) => l.type === type);
  }
}

/** Defines an event handler attribute such as `onabort` (HTML §8.1.8.1). */
export function addHandlerAttribute(Class, type) {
  const handlers = new WeakMap();
  Object.defineProperty(Class.prototype, `on${type}`, {
    get() {
      return handlers.get(this)?.value ?? null;
    },
    set(value) {
      const handler = handlers.get(this);
      const next = typeof value === "function" || (typeof value === "object" && value !== null) ? value : null;
      if (handler !== undefined) {
        handler.value = next;
        return;
      }
      if (next === null) return;
      const made = { value: next };
      handlers.set(this, made);
      this.addEventListener(type, (event) => {
        if (typeof made.value === "function" && made.value.call(this, event) === false) event.preventDefault();
      });
    },
    enumerable: true,
    configurable: true,
  });
}

/** How an exception that nothing caught is reported; the global scope sends `error` first. */
let reporter = (thrown) => native.log(4, describeError(thrown));

/** Reports an exception that nothing caught. */
export function reportException(thrown) {
  reporter(thrown);
}

/** Replaces the way in which exceptions are reported. */
export function setReporter(report) {
  reporter = report;
}

function makeListener(type, callback, options) {
  const given = typeof options === "object" && options !== null ? options : {};
  if (given.signal === null) throw new TypeError("EventTarget.addEventListener: the signal is not an AbortSignal");
  return {
    type,
    callback,
    capture: captureOf(options),
    once: Boolean(given.once),
    passive: Boolean(given.passive),
    signal: given.signal,
    removed: false,
  };
}

function captureOf(options) {
  return typeof options === "object" && options !== null ? Boolean(options.capture) : Boolean(options);
}
