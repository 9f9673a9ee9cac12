// `process`, `Buffer` and `global` of Node.js, as far as Workers have them without asking: what libraries look for and call.

import { Buffer } from "buffer/";
import { native } from "../native.js";
import { console } from "../console/console.js";
import { installValues, tag } from "../webidl.js";

// The version whose names Workers follow.
const NODE_VERSION = "22.19.0";
const NANOSECONDS = 1_000_000;

let env = null;

const output = (write) => ({
  write(text) {
    write(`${text}`.replace(/\n$/, ""));
    return true;
  },
});

const process = {
  title: "workerd",
  platform: "linux",
  arch: "x64",
  version: `v${NODE_VERSION}`,
  versions: { node: NODE_VERSION },
  release: { name: "node" },
  features: {},
  config: {},
  argv: [],
  argv0: "",
  execArgv: [],
  execPath: "",
  pid: 1,
  ppid: 0,
  exitCode: undefined,
  stdout: output((text) => console.log(text)),
  stderr: output((text) => console.error(text)),
  /** The variables and secrets of the function; read at the first use, since the image is built without them. */
  get env() {
    return (env ??= readEnv());
  },
  set env(value) {
    env = value;
  },
  cwd: () => "/bundle",
  uptime: () => native.monotonic() / 1000,
  nextTick(callback, ...args) {
    if (typeof callback !== "function") throw new TypeError("process.nextTick: the callback is not a function");
    queueMicrotask(() => callback(...args));
  },
  hrtime: Object.assign(
    (since = [0, 0]) => {
      const now = nanoseconds() - (BigInt(since[0]) * 1_000_000_000n + BigInt(since[1]));
      return [Number(now / 1_000_000_000n), Number(now % 1_000_000_000n)];
    },
    { bigint: nanoseconds },
  ),
  memoryUsage: () => ({ rss: 0, heapTotal: 0, heapUsed: 0, external: 0, arrayBuffers: 0 }),
  emitWarning: (warning) => console.warn(warning instanceof Error ? `${warning}` : `Warning: ${warning}`),
  exit() {
    throw new Error("process.exit() is not available: an isolate ends with its requests");
  },
};
// Nothing is ever emitted.
for (const name of ["on", "once", "off", "addListener", "removeListener", "removeAllListeners", "prependListener"]) {
  process[name] = function () {
    return this;
  };
}
process.emit = () => false;
process.listeners = () => [];
process.listenerCount = () => 0;

/** Puts the names of Node.js on the global object. */
export function installNode() {
  addBase64Url();
  tag(process, "process");
  installValues({ process, global: globalThis });
  // The bundler may have called it otherwise; its functions keep their lengths.
  Object.defineProperty(Buffer, "name", { value: "Buffer", configurable: true });
  Object.defineProperty(globalThis, "Buffer", { value: Buffer, writable: true, configurable: true, enumerable: true });
}

/** The one encoding that the package lacks: it reads it as base64, but does not know the name. */
function addBase64Url() {
  const { from, isEncoding, byteLength } = Buffer;
  const { toString, write } = Buffer.prototype;
  const isUrl = (encoding) => typeof encoding === "string" && encoding.toLowerCase() === "base64url";
  const known = (encoding) => (isUrl(encoding) ? "base64" : encoding);
  Buffer.from = (value, encoding, length) => from(value, known(encoding), length);
  Buffer.isEncoding = (encoding) => isUrl(encoding) || isEncoding(encoding);
  Buffer.byteLength = (value, encoding) => byteLength(value, known(encoding));
  // The encoding is the last of its arguments.
  Buffer.prototype.write = function (text, ...rest) {
    return write.call(this, text, ...rest.map(known));
  };
  Buffer.prototype.toString = function (encoding, ...range) {
    if (!isUrl(encoding)) return toString.call(this, encoding, ...range);
    return toString.call(this, "base64", ...range).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
  };
}

function nanoseconds() {
  return BigInt(Math.round(native.monotonic() * NANOSECONDS));
}

function readEnv() {
  const vars = native.vars();
  const made = {};
  for (let at = 0; at < vars.length; at += 2) made[vars[at]] = vars[at + 1];
  return made;
}
