// The object that all other parts add to.

const Intl = {};
Object.defineProperty(Intl, Symbol.toStringTag, { value: "Intl", configurable: true });
Object.defineProperty(globalThis, "Intl", { value: Intl, writable: true, configurable: true });
