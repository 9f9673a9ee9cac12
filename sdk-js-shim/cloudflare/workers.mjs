// `cloudflare:workers`: the environment and the context of the request that is handled, for code that is handed neither, and the
// classes that Workers extend.

const { WorkerEntrypoint, waitUntil, environment } = globalThis[Symbol.for("isolet.engine")];

function current() {
  const env = environment();
  if (env === null) {
    throw new Error("`env` of cloudflare:workers is not there at the top level of a module, which runs once, at build: read it in a handler");
  }
  return env;
}

/** What each of these does to `env` is done to that of the request. */
const FORWARDED = ["get", "set", "has", "deleteProperty", "ownKeys", "getOwnPropertyDescriptor", "defineProperty"];

export const env = new Proxy({}, Object.fromEntries(FORWARDED.map((name) => [name, (_, ...args) => Reflect[name](current(), ...args)])));

/** Marks what is passed by reference in calls between Workers, of which there are none here. */
export class RpcTarget {}

/** A class that may be extended and asked for, and of which there is no object. */
function absent(name, what) {
  const classes = {
    [name]: class {
      constructor() {
        throw new TypeError(`${new.target.name}: there are no ${what} here`);
      }
    },
  };
  return classes[name];
}

export const DurableObject = absent("DurableObject", "Durable Objects");
export const WorkflowEntrypoint = absent("WorkflowEntrypoint", "Workflows");
export const RpcPromise = absent("RpcPromise", "calls of methods (RPC)");
export const RpcProperty = absent("RpcProperty", "calls of methods (RPC)");
export const RpcStub = absent("RpcStub", "calls of methods (RPC)");
export const ServiceStub = absent("ServiceStub", "calls of methods (RPC)");

export { waitUntil, WorkerEntrypoint };
