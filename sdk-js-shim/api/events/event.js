// Event and the events that carry data: CustomEvent, ErrorEvent, PromiseRejectionEvent, MessageEvent, CloseEvent (DOM §2).

import { native } from "../native.js";
import { defineConstants, needArguments } from "../webidl.js";

/** The state of an event that dispatching reads and writes. */
export let stateOf;

export class Event {
  #state;

  constructor(type, init = {}) {
    needArguments(arguments.length, 1, "Event constructor");
    if (typeof init !== "object") throw new TypeError("Event constructor: the init is not an object");
    this.#state = {
      type: `${type}`,
      bubbles: Boolean(init?.bubbles),
      cancelable: Boolean(init?.cancelable),
      composed: Boolean(init?.composed),
      time: native.monotonic(),
      // Undefined before an event is dispatched, as in Workers; the standard has null.
      target: undefined,
      currentTarget: undefined,
      phase: 0,
      dispatching: false,
      stopped: false,
      stoppedNow: false,
      canceled: false,
      passive: false,
      trusted: false,
    };
  }

  get type() {
    return this.#state.type;
  }

  get target() {
    return this.#state.target;
  }

  get srcElement() {
    return this.#state.target;
  }

  get currentTarget() {
    return this.#state.currentTarget;
  }

  get eventPhase() {
    return this.#state.phase;
  }

  get bubbles() {
    return this.#state.bubbles;
  }

  get cancelable() {
    return this.#state.cancelable;
  }

  get composed() {
    return this.#state.composed;
  }

  get defaultPrevented() {
    return this.#state.canceled;
  }

  get returnValue() {
    return !this.#state.canceled;
  }

  set returnValue(value) {
    if (!value) this.preventDefault();
  }

  get cancelBubble() {
    return this.#state.stopped;
  }

  set cancelBubble(value) {
    if (value) this.#state.stopped = true;
  }

  get isTrusted() {
    return this.#state.trusted;
  }

  get timeStamp() {
    return this.#state.time;
  }

  composedPath() {
    return this.#state.dispatching ? [this.#state.currentTarget] : [];
  }

  stopPropagation() {
    this.#state.stopped = true;
  }

  stopImmediatePropagation() {
    this.#state.stopped = true;
    this.#state.stoppedNow = true;
  }

  /** In Workers also of an event that is not cancelable. */
  preventDefault() {
    if (!this.#state.passive) this.#state.canceled = true;
  }

  static {
    stateOf = (event) => event.#state;
    defineConstants(Event, { NONE: 0, CAPTURING_PHASE: 1, AT_TARGET: 2, BUBBLING_PHASE: 3 });
  }
}

export class CustomEvent extends Event {
  #detail;

  constructor(type, init = {}) {
    needArguments(arguments.length, 1, "CustomEvent constructor");
    super(type, init);
    this.#detail = init?.detail;
  }

  get detail() {
    return this.#detail;
  }
}

export class ErrorEvent extends Event {
  #init;

  constructor(type, init = {}) {
    needArguments(arguments.length, 1, "ErrorEvent constructor");
    super(type, init);
    this.#init = init ?? {};
  }

  get message() {
    return `${this.#init.message ?? ""}`;
  }

  get filename() {
    return `${this.#init.filename ?? ""}`;
  }

  get lineno() {
    return this.#init.lineno >>> 0;
  }

  get colno() {
    return this.#init.colno >>> 0;
  }

  get error() {
    return this.#init.error;
  }
}

export class PromiseRejectionEvent extends Event {
  #promise;
  #reason;

  constructor(type, init) {
    needArguments(arguments.length, 2, "PromiseRejectionEvent constructor");
    super(type, init);
    this.#promise = init.promise;
    this.#reason = init.reason;
  }

  get promise() {
    return this.#promise;
  }

  get reason() {
    return this.#reason;
  }
}

export class MessageEvent extends Event {
  #init;

  constructor(type, init = {}) {
    needArguments(arguments.length, 1, "MessageEvent constructor");
    super(type, init);
    this.#init = init ?? {};
  }

  get data() {
    return this.#init.data === undefined ? null : this.#init.data;
  }

  get origin() {
    return `${this.#init.origin ?? ""}`;
  }

  get lastEventId() {
    return `${this.#init.lastEventId ?? ""}`;
  }

  get source() {
    return this.#init.source ?? null;
  }

  get ports() {
    return Object.freeze([...(this.#init.ports ?? [])]);
  }
}

export class CloseEvent extends Event {
  #init;

  constructor(type, init = {}) {
    needArguments(arguments.length, 1, "CloseEvent constructor");
    super(type, init);
    this.#init = init ?? {};
  }

  get wasClean() {
    return Boolean(this.#init.wasClean);
  }

  get code() {
    return (this.#init.code ?? 0) & 0xffff;
  }

  get reason() {
    return `${this.#init.reason ?? ""}`;
  }
}
