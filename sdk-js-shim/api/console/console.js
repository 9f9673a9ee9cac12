// The console namespace (Console Standard): format specifiers, groups, counters, timers, tables, into the log.

import { native } from "../native.js";
import { hide, tag } from "../webidl.js";
import { inspect } from "./inspect.js";
import { showTable } from "./table.js";

const LEVEL = { trace: 0, debug: 1, info: 2, warn: 3, error: 4 };
const LABELS_MAX = 1000;
const GROUPS_MAX = 32;

const counts = new Map();
const starts = new Map();
let indent = "";

function print(level, args) {
  let text = format(args);
  if (indent !== "") text = indent + text.replaceAll("\n", `\n${indent}`);
  native.log(level, text);
}

/** Formats as the Console Standard's Formatter (§2.2) and Node.js do: strings as they are, all else inspected. */
export function format(args) {
  if (args.length === 0) return "";
  const first = args[0];
  if (typeof first !== "string") return args.map(showArgument).join(" ");
  if (args.length === 1) return first;
  let used = 1;
  const text = first.replace(/%[sdifjoOc%]/g, (specifier) => {
    if (specifier === "%%") return "%";
    if (used >= args.length) return specifier;
    return formatSpecifier(specifier, args[used++]);
  });
  return [text, ...args.slice(used).map(showArgument)].join(" ");
}

function formatSpecifier(specifier, value) {
  switch (specifier) {
    case "%s":
      return typeof value === "string" ? value : typeof value === "object" && value !== null ? inspect(value, 0) : inspectScalar(value);
    case "%d":
      return formatNumber(value, Number);
    case "%i":
      return formatNumber(value, Number.parseInt);
    case "%f":
      return typeof value === "symbol" ? "NaN" : `${Number.parseFloat(value)}`;
    case "%j":
      return formatJson(value);
    case "%c":
      return "";
    default:
      return inspect(value);
  }
}

function formatNumber(value, convert) {
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value === "symbol" || (typeof value === "object" && convert === Number)) return "NaN";
  return inspectScalar(convert(value));
}

function formatJson(value) {
  try {
    return `${JSON.stringify(value)}`;
  } catch {
    return "[Circular]";
  }
}

function inspectScalar(value) {
  return typeof value === "string" ? value : inspect(value);
}

function showArgument(value) {
  return typeof value === "string" ? value : inspect(value);
}

function labelOf(label) {
  return label === undefined ? "default" : `${label}`;
}

function elapsed(label) {
  const ms = native.monotonic() - starts.get(label);
  return `${label}: ${ms.toFixed(3)}ms`;
}

const methods = {
  log(...args) {
    print(LEVEL.info, args);
  },
  info(...args) {
    print(LEVEL.info, args);
  },
  warn(...args) {
    print(LEVEL.warn, args);
  },
  error(...args) {
    print(LEVEL.error, args);
  },
  debug(...args) {
    print(LEVEL.debug, args);
  },
  trace(...args) {
    const frames = `${new Error().stack ?? ""}`.split("\n").filter((line) => line.trimStart().startsWith("at "));
    const title = args.length === 0 ? "Trace" : `Trace: ${format(args)}`;
    print(LEVEL.trace, [[title, ...frames.slice(1)].join("\n")]);
  },
  assert(condition = false, ...args) {
    if (condition) return;
    if (typeof args[0] === "string") args[0] = `Assertion failed: ${args[0]}`;
    else args.unshift("Assertion failed");
    print(LEVEL.error, args);
  },
  clear() {},
  count(label = undefined) {
    const name = labelOf(label);
    if (counts.size >= LABELS_MAX && !counts.has(name)) return;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    print(LEVEL.info, [`${name}: ${count}`]);
  },
  countReset(label = undefined) {
    if (!counts.delete(labelOf(label))) print(LEVEL.warn, [`Count for '${labelOf(label)}' does not exist`]);
  },
  time(label = undefined) {
    const name = labelOf(label);
    if (starts.has(name)) return print(LEVEL.warn, [`Timer '${name}' already exists`]);
    if (starts.size < LABELS_MAX) starts.set(name, native.monotonic());
  },
  timeLog(label = undefined, ...args) {
    const name = labelOf(label);
    if (!starts.has(name)) return print(LEVEL.warn, [`Timer '${name}' does not exist`]);
    print(LEVEL.info, [[elapsed(name), ...args.map(showArgument)].join(" ")]);
  },
  timeEnd(label = undefined) {
    const name = labelOf(label);
    if (!starts.has(name)) return print(LEVEL.warn, [`Timer '${name}' does not exist`]);
    print(LEVEL.info, [elapsed(name)]);
    starts.delete(name);
  },
  timeStamp() {},
  profile() {},
  profileEnd() {},
  group(...args) {
    if (args.length > 0) print(LEVEL.info, args);
    if (indent.length < GROUPS_MAX * 2) indent += "  ";
  },
  groupCollapsed(...args) {
    methods.group(...args);
  },
  groupEnd() {
    indent = indent.slice(2);
  },
  table(data, columns = undefined) {
    print(LEVEL.info, [typeof data === "object" && data !== null ? showTable(data, columns) : data]);
  },
  dir(value, options = undefined) {
    print(LEVEL.info, [inspect(value, typeof options?.depth === "number" ? options.depth : undefined)]);
  },
  dirxml(...args) {
    print(LEVEL.info, args);
  },
};

/** The console object. */
export const console = {};
for (const name of Object.keys(methods)) {
  hide(console, name, methods[name]);
  Object.defineProperty(console, name, { enumerable: true });
}
tag(console, "console");
