// What the global scope is: its classes, and the events that the runtime alone makes.

import { Event } from "../events/event.js";
import { EventTarget } from "../events/target.js";
import { describeClass, illegalConstructor, installClasses, installValues, tag } from "../webidl.js";

class WorkerGlobalScope extends EventTarget {
  constructor() {
    illegalConstructor();
  }
}

class ServiceWorkerGlobalScope extends WorkerGlobalScope {}

// Handlers get a request, not an event: these are there to be asked for with `instanceof`.
class ExtendableEvent extends Event {
  constructor() {
    illegalConstructor();
  }
}

class FetchEvent extends ExtendableEvent {}

class ScheduledEvent extends ExtendableEvent {}

class Cloudflare {
  constructor() {
    illegalConstructor();
  }
}

/** Makes the global object one of a Worker. */
export function installScope() {
  installClasses({ WorkerGlobalScope, ServiceWorkerGlobalScope, ExtendableEvent, FetchEvent, ScheduledEvent });
  Object.setPrototypeOf(globalThis, ServiceWorkerGlobalScope.prototype);
  tag(globalThis, "ServiceWorkerGlobalScope");
  describeClass("Cloudflare", Cloudflare);
  const flags = Object.create(Cloudflare.prototype, { compatibilityFlags: { value: Object.freeze({}), enumerable: true } });
  installValues({ Cloudflare: flags });
  Object.defineProperty(globalThis, "origin", { value: "null", writable: false, configurable: true, enumerable: true });
}
