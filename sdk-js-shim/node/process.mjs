// `node:process`: what unenv has, with the function's vars and secrets as `env`.

import base from "unenv/node/process";

/** Node.js's variable that programs ask for most; the bundler writes its value here. */
const NODE_ENV = process.env.NODE_ENV;

let vars;

/** The vars, which are there once a request is; the top level of a module sees none. */
function all() {
  if (vars !== undefined) return vars;
  const pairs = globalThis[Symbol.for("isolet.engine")].vars();
  const made = { NODE_ENV };
  for (let at = 0; at < pairs.length; at += 2) made[pairs[at]] = pairs[at + 1];
  // Changes are kept, once the vars are what they will be.
  if (pairs.length > 0) vars = made;
  return made;
}

export const env = new Proxy({}, {
  get: (_, name) => all()[name],
  has: (_, name) => name in all(),
  ownKeys: () => Reflect.ownKeys(all()),
  getOwnPropertyDescriptor: (_, name) => Reflect.getOwnPropertyDescriptor(all(), name),
  set: (_, name, value) => Reflect.set((vars ??= all()), name, String(value)),
  deleteProperty: (_, name) => Reflect.deleteProperty((vars ??= all()), name),
});

const own = Object.create(base, {
  env: { value: env, enumerable: true, configurable: true, writable: true },
  platform: { value: "linux", enumerable: true },
  nextTick: { value: (callback, ...args) => queueMicrotask(() => callback(...args)), enumerable: true, configurable: true, writable: true },
});

export default own;
export * from "unenv/node/process";
export const { nextTick, platform } = own;
