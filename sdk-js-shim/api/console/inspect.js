// Shows any value as text, for the console: bounded in depth, breadth and length, safe with cycles, getters and proxies.

import { errorWithStack } from "../errors/describe.js";
import { isAnyArrayBuffer } from "../webidl.js";

const DEPTH_MAX = 4;
const ITEMS_MAX = 100;
const STRING_CHARS_MAX = 10_000;
const TEXT_CHARS_MAX = 65_536;
const LINE_CHARS_MAX = 72;
const IDENTIFIER = /^[A-Za-z_$][A-Za-z0-9_$]*$/;

/** Shows a value; `depth` is how many levels of nesting are opened. */
export function inspect(value, depth = DEPTH_MAX) {
  const run = { depth: Math.min(depth, 8), seen: [], left: TEXT_CHARS_MAX };
  try {
    return show(run, value, 0);
  } catch (thrown) {
    return `[value that cannot be shown: ${typeof thrown}]`;
  }
}

function show(run, value, level) {
  const text = typeof value === "object" && value !== null ? showObject(run, value, level) : showPrimitive(value);
  run.left -= text.length;
  return text;
}

function showPrimitive(value) {
  switch (typeof value) {
    case "string":
      return quote(value);
    case "bigint":
      return `${value}n`;
    case "symbol":
      return value.toString();
    case "function":
      return showFunction(value);
    default:
      return Object.is(value, -0) ? "-0" : `${value}`;
  }
}

function quote(text) {
  const long = text.length > STRING_CHARS_MAX;
  const shown = long ? text.slice(0, STRING_CHARS_MAX) : text;
  const mark = !shown.includes("'") ? "'" : !shown.includes('"') ? '"' : !shown.includes("`") ? "`" : "'";
  let escaped = shown.replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll("\r", "\\r").replaceAll("\t", "\\t");
  if (mark === "'") escaped = escaped.replaceAll("'", "\\'");
  return `${mark}${escaped}${mark}${long ? `... ${text.length - STRING_CHARS_MAX} more characters` : ""}`;
}

function showFunction(value) {
  const source = Function.prototype.toString.call(value);
  const kind = source.startsWith("class") ? "class" : Object.prototype.toString.call(value).slice(8, -1);
  const name = typeof value.name === "string" && value.name !== "" ? value.name : "";
  if (kind === "class") return `[class ${name === "" ? "(anonymous)" : name}]`;
  return name === "" ? `[${kind} (anonymous)]` : `[${kind}: ${name}]`;
}

function showObject(run, value, level) {
  if (run.seen.includes(value)) return "[Circular *]";
  if (value instanceof Error) return showError(run, value, level);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "Invalid Date" : value.toISOString();
  if (value instanceof RegExp) return `${value}`;
  if (value instanceof Number || value instanceof String || value instanceof Boolean) {
    return `[${value.constructor.name}: ${showPrimitive(value.valueOf())}]`;
  }
  const name = nameOf(value);
  if (level > run.depth || run.left <= 0) return Array.isArray(value) ? "[Array]" : `[${name ?? "Object: null prototype"}]`;
  run.seen.push(value);
  const text = showContents(run, value, level, name);
  run.seen.pop();
  return text;
}

function showError(run, error, level) {
  const text = errorWithStack(error);
  run.seen.push(error);
  const extra = [];
  for (const key of Object.keys(error)) {
    if (key !== "stack" && key !== "message") extra.push(`${showKey(key)}: ${show(run, error[key], level + 1)}`);
  }
  if (error.cause !== undefined) extra.push(`[cause]: ${show(run, error.cause, level + 1)}`);
  if (Array.isArray(error.errors)) extra.push(`[errors]: ${show(run, error.errors, level + 1)}`);
  run.seen.pop();
  return extra.length === 0 ? text : `${text} ${wrap(extra, "{", "}", level)}`;
}

function showContents(run, value, level, name) {
  if (Array.isArray(value)) {
    const prefix = name === "Array" ? "" : `${name}(${value.length}) `;
    return prefix + wrap([...showItems(run, value, level), ...showProperties(run, value, level, true)], "[", "]", level);
  }
  if (value instanceof Map) return `Map(${value.size}) ${wrap(showEntries(run, value, level), "{", "}", level)}`;
  if (value instanceof Set) return `Set(${value.size}) ${wrap(showItems(run, [...value], level), "{", "}", level)}`;
  if (ArrayBuffer.isView(value) && !(value instanceof DataView)) {
    return `${name}(${value.length}) ${wrap(showItems(run, value, level), "[", "]", level)}`;
  }
  if (isAnyArrayBuffer(value)) return `${name} { byteLength: ${value.byteLength} }`;
  if (value instanceof Promise) return "Promise { <unknown> }";
  const prefix = name === "Object" ? "" : `${name ?? "[Object: null prototype]"} `;
  return prefix + wrap(showProperties(run, value, level, false), "{", "}", level);
}

function showItems(run, items, level) {
  const shown = [];
  for (let i = 0; i < items.length && i < ITEMS_MAX && run.left > 0; i++) {
    shown.push(i in items ? show(run, items[i], level + 1) : "<empty item>");
  }
  if (items.length > shown.length) shown.push(`... ${items.length - shown.length} more items`);
  return shown;
}

function showEntries(run, map, level) {
  const shown = [];
  for (const [key, value] of map) {
    if (shown.length >= ITEMS_MAX || run.left <= 0) {
      shown.push(`... ${map.size - shown.length} more items`);
      break;
    }
    shown.push(`${show(run, key, level + 1)} => ${show(run, value, level + 1)}`);
  }
  return shown;
}

function showProperties(run, value, level, skipIndexes) {
  const shown = [];
  const keys = Reflect.ownKeys(value);
  for (const key of keys) {
    if (skipIndexes && typeof key === "string" && /^\d+$/.test(key)) continue;
    const property = Object.getOwnPropertyDescriptor(value, key);
    if (property === undefined || !property.enumerable) continue;
    if (shown.length >= ITEMS_MAX || run.left <= 0) {
      shown.push("...");
      break;
    }
    shown.push(`${showKey(key)}: ${showProperty(run, property, level)}`);
  }
  if (!skipIndexes && shown.length === 0) return showAccessors(run, value, level);
  return shown;
}

function showProperty(run, property, level) {
  if (property.get !== undefined) return property.set === undefined ? "[Getter]" : "[Getter/Setter]";
  if (property.set !== undefined) return "[Setter]";
  return show(run, property.value, level + 1);
}

/** Objects of the platform keep their state behind accessors of the prototype; the simple ones are shown. */
function showAccessors(run, value, level) {
  const prototype = Object.getPrototypeOf(value);
  if (prototype === null || !Object.hasOwn(prototype, Symbol.toStringTag)) return [];
  const shown = [];
  for (const [key, { get }] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
    if (get === undefined || key === "body" || key === "signal") continue;
    try {
      shown.push(`${key}: ${show(run, get.call(value), level + 1)}`);
    } catch {
      // An accessor that throws has nothing to show.
    }
  }
  if (typeof value.entries === "function" && "append" in value) {
    for (const [key, item] of value.entries()) shown.push(`${showKey(key)}: ${show(run, item, level + 1)}`);
  }
  return shown;
}

function showKey(key) {
  if (typeof key === "symbol") return `[${key.toString()}]`;
  return IDENTIFIER.test(key) ? key : quote(key);
}

function nameOf(value) {
  for (let object = value; object !== null; object = Object.getPrototypeOf(object)) {
    const constructor = Object.getOwnPropertyDescriptor(object, "constructor")?.value;
    if (typeof constructor === "function" && constructor.name !== "") return constructor.name;
  }
  return null;
}

function wrap(parts, open, close, level) {
  if (parts.length === 0) return open + close;
  const length = parts.reduce((sum, part) => sum + part.length + 2, 0);
  if (length + level * 2 <= LINE_CHARS_MAX && !parts.some((part) => part.includes("\n"))) {
    return `${open} ${parts.join(", ")} ${close}`;
  }
  const indent = "  ".repeat(level + 1);
  return `${open}\n${indent}${parts.join(`,\n${indent}`)}\n${"  ".repeat(level)}${close}`;
}
