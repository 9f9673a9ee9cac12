// The module Worker: takes the user's module, gives each request to its `fetch`, and sends what it answers.

import { native } from "../native.js";
import { BINDINGS, makeBindings } from "../bindings/index.js";
import { describeError } from "../errors/describe.js";
import { beginInvocation } from "../fetch/fetch.js";
import { deliver } from "../fetch/deliver.js";
import { incomingRequest } from "../fetch/request.js";
import { isResponse } from "../fetch/response.js";
import { ExecutionContext, settle } from "./context.js";
import { handlersOf } from "./entrypoint.js";
import { INTERNAL } from "../webidl.js";

const ERROR = 4;

let worker = null;
let env = null;
/** The context of the request that is handled: an isolate handles one at a time. */
let current = null;

/** Takes the namespace of the user's module; throws a TypeError when it has no handler. */
export function register(namespace) {
  const handler = handlersOf(namespace?.default);
  if (handler === undefined) {
    throw new TypeError("The module has no default export. Write: export default { fetch(request, env, ctx) { … } }");
  }
  if (handler === null || (typeof handler !== "object" && typeof handler !== "function")) {
    const kind = handler === null ? "null" : `a ${typeof handler}`;
    throw new TypeError(`The default export is ${kind}, not an object with a fetch method`);
  }
  if (typeof handler.fetch !== "function") {
    throw new TypeError("The default export has no fetch method. Write: export default { fetch(request, env, ctx) { … } }");
  }
  worker = handler;
}

/** The `env` of requests; null at the top level of the user's module. */
export function environment() {
  return env;
}

/** `waitUntil` of the request that is handled. */
export function waitUntil(...promise) {
  if (current === null) throw new Error("waitUntil: the top level of a module handles no request");
  current.waitUntil(...promise);
}

/**
 * Handles one request: gives undefined when the response was sent whole and nothing is left to do. Else a promise, which
 * resolves after that and what `waitUntil` got; it rejects as soon as the handler failed, which is logged here.
 */
export function handle(method, url, headers, rid) {
  const rest = begin(method, url, headers, rid);
  // The engine looks at it in the end: its rejection is not one that nobody handled.
  if (rest !== undefined) rest.catch(() => {});
  return rest;
}

function begin(method, url, headers, rid) {
  const context = (current = new ExecutionContext(INTERNAL));
  beginInvocation();
  try {
    env ??= makeEnv();
    const result = worker.fetch(incomingRequest(method, url, headers, rid), env, context);
    if (!isResponse(result)) return answerLater(result, method, context);
    const sent = deliver(result, method);
    return sent === undefined ? settle(context) : finish(sent, context);
  } catch (thrown) {
    return fail(thrown);
  }
}

async function answerLater(result, method, context) {
  try {
    const response = await result;
    if (!isResponse(response)) throw new TypeError(wrongResult(response));
    const sent = deliver(response, method);
    if (sent !== undefined) await sent;
  } catch (thrown) {
    return fail(thrown);
  }
  return settle(context);
}

async function finish(sent, context) {
  try {
    await sent;
  } catch (thrown) {
    return fail(thrown);
  }
  return settle(context);
}

function fail(thrown) {
  native.log(ERROR, describeError(thrown));
  return Promise.reject(thrown);
}

/** The variables, secrets and bindings of the function; made at the first request, since the image is built without them. */
function makeEnv() {
  const made = {};
  const vars = native.vars();
  for (let at = 0; at < vars.length; at += 2) {
    if (vars[at] === BINDINGS) for (const [name, object] of makeBindings(vars[at + 1])) define(made, name, object);
    else define(made, vars[at], vars[at + 1]);
  }
  return made;
}

function define(target, name, value) {
  Object.defineProperty(target, name, { value, writable: true, enumerable: true, configurable: true });
}

function wrongResult(value) {
  if (value === undefined) return "The fetch handler returned nothing: it must return a Response. Is a `return` missing?";
  const kind = value === null ? "null" : typeof value === "object" ? Object.prototype.toString.call(value) : typeof value;
  return `The fetch handler returned ${kind}: it must return a Response or a promise of one`;
}
