// `node:async_hooks`: AsyncLocalStorage and AsyncResource. The engine tells nobody when a promise's reaction runs, so the places
// where one is registered are wrapped; `bundle.mjs` turns `await` into `then` in a bundle that imports this.

/** What runs now sees these stores; never changed, only replaced. */
let current = new Map();

/** Runs `callback` with `stores`. */
function within(stores, callback, that, args) {
  const before = current;
  current = stores;
  try {
    return Reflect.apply(callback, that, args);
  } finally {
    current = before;
  }
}

/** `callback` with the stores of now; what is no function stays what it is. */
function bound(callback) {
  if (typeof callback !== "function") return callback;
  const stores = current;
  return function (...args) {
    return within(stores, callback, this, args);
  };
}

/** Replaces the function `name` by one that binds its arguments at `positions`. */
function wrap(object, name, positions) {
  const { value: original, ...attributes } = Object.getOwnPropertyDescriptor(object, name);
  const wrapped = function (...args) {
    // Nobody uses a store: nothing to keep.
    if (current.size > 0) for (const at of positions) args[at] = bound(args[at]);
    return Reflect.apply(original, this, args);
  };
  Object.defineProperty(wrapped, "name", { value: name, configurable: true });
  Object.defineProperty(wrapped, "length", { value: original.length, configurable: true });
  Object.defineProperty(object, name, { ...attributes, value: wrapped });
}

wrap(Promise.prototype, "then", [0, 1]);
for (const name of ["setTimeout", "setInterval", "setImmediate", "queueMicrotask"]) wrap(globalThis, name, [0]);

export class AsyncLocalStorage {
  #default;
  #enabled = true;

  constructor({ defaultValue, name = "" } = {}) {
    this.#default = defaultValue;
    this.name = name;
  }

  static bind(callback) {
    return bound(callback);
  }

  static snapshot() {
    const stores = current;
    return (callback, ...args) => within(stores, callback, undefined, args);
  }

  getStore() {
    return this.#enabled && current.has(this) ? current.get(this) : this.#default;
  }

  run(store, callback, ...args) {
    this.#enabled = true;
    return within(new Map(current).set(this, store), callback, undefined, args);
  }

  exit(callback, ...args) {
    const stores = new Map(current);
    stores.delete(this);
    return within(stores, callback, undefined, args);
  }

  enterWith(store) {
    this.#enabled = true;
    current = new Map(current).set(this, store);
  }

  disable() {
    this.#enabled = false;
  }
}

export class AsyncResource {
  #stores = current;
  #type;

  constructor(type) {
    if (typeof type !== "string") throw new TypeError('The "type" argument must be of type string');
    this.#type = type;
  }

  static bind(callback, type = callback.name || "bound-anonymous-fn", that) {
    return new AsyncResource(type).bind(callback, that);
  }

  bind(callback, that) {
    const resource = this;
    return function (...args) {
      return resource.runInAsyncScope(callback, that ?? this, ...args);
    };
  }

  runInAsyncScope(callback, that, ...args) {
    return within(this.#stores, callback, that, args);
  }

  asyncId() {
    return 0;
  }

  triggerAsyncId() {
    return 0;
  }

  emitDestroy() {
    return this;
  }
}

/** Hooks are taken and never called. */
export function createHook() {
  const hook = { enable: () => hook, disable: () => hook };
  return hook;
}

export const executionAsyncId = () => 0;
export const triggerAsyncId = () => 0;
export const executionAsyncResource = () => ({});
export const asyncWrapProviders = Object.freeze({});

export default {
  AsyncLocalStorage, AsyncResource, createHook, executionAsyncId, triggerAsyncId, executionAsyncResource, asyncWrapProviders,
};
