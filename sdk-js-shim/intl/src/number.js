// Intl.NumberFormat.

import "@formatjs/intl-numberformat/polyfill-force.js";
import entries from "data:number";
import { load } from "./load.js";

load(Intl.NumberFormat, entries);

// ECMA-402, section 20.5.1.
const { toLocaleString } = {
  toLocaleString(locales, options) {
    const text = (item) => (item === undefined || item === null ? "" : String(item.toLocaleString(locales, options)));
    return Array.from(this, text).join(",");
  },
};
for (const type of [Array, Object.getPrototypeOf(Uint8Array)]) {
  Object.defineProperty(type.prototype, "toLocaleString", { value: toLocaleString, writable: true, configurable: true });
}
