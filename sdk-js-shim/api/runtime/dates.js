// Dates as text: QuickJS leaves out the name of the time zone, which is UTC always.

import { hide } from "../webidl.js";

const ZONE = " (Coordinated Universal Time)";

/** Adds the name of the zone where the other engines have it. */
export function nameZone() {
  const { toString, toTimeString } = Date.prototype;
  const named = (text) => (text.endsWith("GMT+0000") ? text + ZONE : text);
  const methods = {
    toString() {
      return named(toString.call(this));
    },
    toTimeString() {
      return named(toTimeString.call(this));
    },
  };
  for (const [name, method] of Object.entries(methods)) hide(Date.prototype, name, method);
}
