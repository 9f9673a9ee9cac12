// ExecutionContext: the third argument of a handler.

import { native } from "../native.js";
import { describeError } from "../errors/describe.js";
import { INTERNAL, illegalConstructor, needArguments } from "../webidl.js";

const ERROR = 4;

/** Resolves when all that `waitUntil` got has settled, also what it got meanwhile; undefined when there is nothing. */
export let settle;

export class ExecutionContext {
  #pending = null;
  #props = null;
  #exports = null;

  constructor(token) {
    if (token !== INTERNAL) illegalConstructor();
  }

  /** Lets the isolate live until the promise settles; a rejection is logged. */
  waitUntil(promise) {
    needArguments(arguments.length, 1, "ExecutionContext.waitUntil");
    (this.#pending ??= []).push(Promise.resolve(promise).catch(logRejection));
  }

  /** Accepted and without effect: there is no origin server behind a function to pass the request on to. */
  passThroughOnException() {
    void this.#pending;
  }

  get props() {
    return (this.#props ??= {});
  }

  /** Empty: a function has one entry, its default export, which others call by a service binding. */
  get exports() {
    return (this.#exports ??= {});
  }

  static {
    settle = (context) => (context.#pending === null ? undefined : settleAll(context));
    const settleAll = async (context) => {
      while (context.#pending.length > 0) await Promise.all(context.#pending.splice(0));
    };
  }
}

function logRejection(thrown) {
  native.log(ERROR, `waitUntil: ${describeError(thrown)}`);
}
