// The module Worker: takes the user's module, gives each request to its `fetch`, and sends what it answers.

import { native } from "../native.js";
import { BINDINGS, makeBindings } from "../bindings/index.js";
import { describeError } from "../errors/describe.js";
import { deliver } from "../fetch/deliver.js";
import { Incoming, Request, STATE } from "../fetch/request.js";
import { Response, stateOfResponse } from "../fetch/response.js";
import { enter, ExecutionContext, settle } from "./context.js";
import { handlersOf } from "./entrypoint.js";

const ERROR = 4;

let worker = null;
let env = null;

// Objects as requests need them, made at build: the engine keeps the shapes that they have, which cost time to make.
let shapes = null;

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
  const request = new Request(STATE, Object.create(Incoming.prototype));
  shapes = [request, Object.create(ExecutionContext.prototype), new Response("", { headers: { "content-type": "" } })];
}

/** The `env` of requests; null at the top level of the user's module. */
export function environment() {
  return env;
}

/**
 * Handles one request, of which `incoming` is the state, an empty object as yet: gives undefined when the response was sent
 * whole and nothing is left to do. Else a promise, which resolves after that and what `waitUntil` got; it rejects as soon as
 * the handler failed, which is logged here.
 */
export function handle(incoming, context) {
  const rest = begin(incoming, context);
  // The engine looks at it in the end: its rejection is not one that nobody handled.
  if (rest !== undefined) rest.catch(() => {});
  return rest;
}

function begin(incoming, context) {
  try {
    enter(context);
    const result = worker.fetch(new Request(STATE, incoming), (env ??= makeEnv()), context);
    const state = stateOfResponse(result);
    if (state === null) return answerLater(result, incoming);
    const sent = deliver(state, incoming);
    return sent === undefined ? settle() : finish(sent);
  } catch (thrown) {
    return fail(thrown);
  }
}

async function answerLater(result, incoming) {
  try {
    const response = await result;
    const state = stateOfResponse(response);
    if (state === null) throw new TypeError(wrongResult(response));
    const sent = deliver(state, incoming);
    if (sent !== undefined) await sent;
  } catch (thrown) {
    return fail(thrown);
  }
  return settle();
}

async function finish(sent) {
  try {
    await sent;
  } catch (thrown) {
    return fail(thrown);
  }
  return settle();
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
