// A service binding: another function of the node, called without a socket.

import { fetchFrom } from "../fetch/fetch.js";
import { INTERNAL, illegalConstructor, needArguments } from "../webidl.js";

// What is looked up on any object, and must not be taken for the name of a method over there.
const ORDINARY = new Set(["then", "toJSON", "inspect"]);

export class Fetcher {
  #name;

  constructor(token, name) {
    if (token !== INTERNAL) illegalConstructor();
    this.#name = name;
  }

  /** Like the global `fetch`, but the function behind the binding answers, whatever host the URL names. */
  async fetch(input, init = undefined) {
    const name = this.#name;
    needArguments(arguments.length, 1, "Fetcher.fetch");
    return fetchFrom(name, input, init);
  }

  connect() {
    throw new TypeError(`env.${this.#name}.connect(): functions have no sockets; use env.${this.#name}.fetch()`);
  }

  static {
    // Any other property would be a method of the function over there.
    const methods = new Proxy({}, {
      get(target, key, receiver) {
        if (typeof key === "symbol" || key in target || ORDINARY.has(key)) return Reflect.get(target, key, receiver);
        const name = #name in receiver ? receiver.#name : "";
        return async () => {
          throw new TypeError(`env.${name}.${key}(): calls of methods (RPC) are not offered; use env.${name}.fetch()`);
        };
      },
    });
    Object.setPrototypeOf(Fetcher.prototype, methods);
  }
}

/** Makes the object of the service binding called `name`. */
export function makeService(name) {
  return new Fetcher(INTERNAL, name);
}
