// `node:util`: what unenv has, and what is better done here.

import { inspect as show } from "../api/console/inspect.js";
import base from "unenv/node/util";
import * as types from "./util_types.mjs";

/** As the console shows values; of the options, `depth` is heeded. */
export function inspect(value, options) {
  const depth = options?.depth === null ? Infinity : options?.depth;
  return depth === undefined ? show(value) : show(value, depth);
}
inspect.custom = Symbol.for("nodejs.util.inspect.custom");

/** `%s`, `%d`, `%i`, `%f`, `%j`, `%o`, `%O`, `%c` and `%%`; what is left over follows. */
export function format(first, ...rest) {
  if (typeof first !== "string") return [first, ...rest].map(shown).join(" ");
  let at = 0;
  const text = first.replace(/%[sdifjoOc%]/g, (mark) => {
    if (mark === "%%") return "%";
    return at < rest.length ? filled(mark, rest[at++]) : mark;
  });
  return [text, ...rest.slice(at).map(shown)].join(" ");
}

function shown(value) {
  return typeof value === "string" ? value : inspect(value);
}

function filled(mark, value) {
  switch (mark) {
    case "%s":
      return typeof value === "object" && value !== null ? inspect(value, { depth: 0 }) : String(value);
    case "%d":
      return typeof value === "object" ? "NaN" : String(Number(value));
    case "%i":
      return String(parseInt(value, 10));
    case "%f":
      return String(parseFloat(value));
    case "%j":
      return JSON.stringify(value) ?? "undefined";
    case "%c":
      return "";
    default:
      return inspect(value);
  }
}

export const formatWithOptions = (_, ...args) => format(...args);

/** A function that calls back, of one that gives a promise. */
export function callbackify(original) {
  return function (...args) {
    const done = args.pop();
    Reflect.apply(original, this, args).then(
      (value) => queueMicrotask(() => done(null, value)),
      (reason) => queueMicrotask(() => done(reason ?? new Error("The promise was rejected without a reason"))),
    );
  };
}

export const stripVTControlCharacters = (text) => String(text).replace(/\u001b\[[0-9;?]*[A-Za-z]/g, "");
export const styleText = (_, text) => String(text);
export const toUSVString = (text) => String(text).toWellFormed();
export const _extend = (target, source) => Object.assign(target, source);

export { types };
export * from "unenv/node/util";
export default { ...base, inspect, format, formatWithOptions, callbackify, stripVTControlCharacters, styleText, toUSVString, _extend, types };
