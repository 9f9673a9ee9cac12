// Intl.supportedValuesOf: lists that are made when this is bundled, since to try each value costs a formatter.

import lists from "data:values";

const { supportedValuesOf } = {
  supportedValuesOf(key) {
    const name = `${key}`;
    if (!Object.hasOwn(lists, name)) throw new RangeError(`Invalid key: ${name}`);
    return [...lists[name]];
  },
};
Object.defineProperty(Intl, "supportedValuesOf", { value: supportedValuesOf, writable: true, configurable: true });
