// MessageChannel and MessagePort (HTML §9.4), within one isolate.

import { cloneWithTransfer } from "../runtime/clone.js";
import { INTERNAL, illegalConstructor, needArguments } from "../webidl.js";
import { dispatchTrusted, EventTarget } from "./target.js";
import { Event, MessageEvent } from "./event.js";

const QUEUE_MAX = 10_000;

let entangle;

export class MessagePort extends EventTarget {
  #other = null;
  #queue = [];
  #started = false;
  #closed = false;
  #scheduled = false;
  #onmessage = null;

  constructor(token) {
    if (token !== INTERNAL) illegalConstructor();
    super();
  }

  postMessage(message, options = undefined) {
    needArguments(arguments.length, 1, "MessagePort.postMessage");
    const transfer = Array.isArray(options) ? options : (options?.transfer ?? []);
    const data = cloneWithTransfer(message, transfer);
    const other = this.#other;
    if (other === null || other.#closed) return;
    if (other.#queue.length >= QUEUE_MAX) throw new RangeError("MessagePort.postMessage: too many messages are waiting");
    const ports = [...transfer].filter((object) => object instanceof MessagePort);
    other.#queue.push({ data, ports });
    other.#schedule();
  }

  start() {
    this.#started = true;
    this.#schedule();
  }

  close() {
    if (this.#closed) return;
    this.#closed = true;
    const other = this.#other;
    this.#other = null;
    if (other === null || other.#closed) return;
    Promise.resolve().then(() => {
      if (other.#closed) return;
      other.#deliver();
      other.#closed = true;
      dispatchTrusted(other, new Event("close"));
    });
  }

  get onmessage() {
    return this.#onmessage?.value ?? null;
  }

  set onmessage(value) {
    if (this.#onmessage === null) {
      const handler = { value };
      this.#onmessage = handler;
      this.addEventListener("message", (event) => {
        if (typeof handler.value === "function") handler.value.call(this, event);
      });
    }
    this.#onmessage.value = typeof value === "function" ? value : null;
    this.start();
  }

  #schedule() {
    if (!this.#started || this.#scheduled || this.#queue.length === 0) return;
    this.#scheduled = true;
    Promise.resolve().then(() => this.#deliver());
  }

  #deliver() {
    this.#scheduled = false;
    while (this.#started && !this.#closed && this.#queue.length > 0) {
      dispatchTrusted(this, new MessageEvent("message", this.#queue.shift()));
    }
  }

  static {
    entangle = (one, two) => {
      one.#other = two;
      two.#other = one;
    };
  }
}

export class MessageChannel {
  #port1 = new MessagePort(INTERNAL);
  #port2 = new MessagePort(INTERNAL);

  constructor() {
    entangle(this.#port1, this.#port2);
  }

  get port1() {
    return this.#port1;
  }

  get port2() {
    return this.#port2;
  }
}
