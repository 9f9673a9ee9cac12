// ExecutionContext: the third argument of a handler.

import { native } from "../native.js";
import { describeError } from "../errors/describe.js";
import { illegalConstructor, needArguments } from "../webidl.js";

const ERROR = 4;

// Of the invocation that runs: its context, and what `waitUntil` got, or null.
let current = null;
let pending = null;

// What few handlers ask a context for, so that making one costs nothing but an object.
const extras = new WeakMap();

/** The engine makes the objects, one for each invocation, from the prototype alone. */
export class ExecutionContext {
  constructor() {
    illegalConstructor();
  }

  /** Lets the isolate live until the promise settles; a rejection is logged. */
  waitUntil(promise) {
    needContext(this);
    needArguments(arguments.length, 1, "ExecutionContext.waitUntil");
    const settled = Promise.resolve(promise).catch(logRejection);
    if (this === current) (pending ??= []).push(settled);
  }

  /** Accepted and without effect: there is no origin server behind a function to pass the request on to. */
  passThroughOnException() {
    needContext(this);
  }

  get props() {
    return extrasOf(this).props;
  }

  /** Empty: a function has one entry, its default export, which others call by a service binding. */
  get exports() {
    return extrasOf(this).exports;
  }
}

/** Begins an invocation with its context. */
export function enter(context) {
  current = context;
  pending = null;
}

/** `waitUntil` of the invocation that runs, for code that is not handed its context. */
export function waitUntil(...promise) {
  if (current === null) throw new Error("waitUntil: the top level of a module handles no request");
  current.waitUntil(...promise);
}

/** Resolves when all that `waitUntil` got has settled, also what it got meanwhile; undefined when there is nothing. */
export function settle() {
  return pending === null ? undefined : settleAll();
}

async function settleAll() {
  while (pending.length > 0) await Promise.all(pending.splice(0));
}

function needContext(receiver) {
  if (receiver !== current && !(receiver instanceof ExecutionContext)) throw new TypeError("Illegal invocation");
}

function extrasOf(context) {
  needContext(context);
  let extra = extras.get(context);
  if (extra === undefined) extras.set(context, (extra = { props: {}, exports: {} }));
  return extra;
}

function logRejection(thrown) {
  native.log(ERROR, `waitUntil: ${describeError(thrown)}`);
}
