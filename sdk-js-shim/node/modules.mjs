// The modules of Node.js that a Worker may import, and those that it may not.

/** What fills in for modules of Node.js, best first; one that is not installed beside this file is passed over. */
export const NODE_MODULES = {
  assert: ["unenv/node/assert"],
  "assert/strict": ["unenv/node/assert/strict"],
  async_hooks: ["./node/async_hooks.mjs"],
  buffer: ["./node/buffer.mjs"],
  console: ["unenv/node/console"],
  constants: ["unenv/node/constants"],
  crypto: ["./node/crypto.mjs"],
  diagnostics_channel: ["unenv/node/diagnostics_channel"],
  events: ["unenv/node/events", "events/"],
  os: ["unenv/node/os"],
  path: ["unenv/node/path"],
  "path/posix": ["unenv/node/path/posix"],
  "path/win32": ["unenv/node/path/win32"],
  perf_hooks: ["unenv/node/perf_hooks"],
  process: ["./node/process.mjs"],
  punycode: ["unenv/node/punycode"],
  querystring: ["unenv/node/querystring"],
  stream: ["readable-stream", "unenv/node/stream"],
  "stream/promises": ["readable-stream/lib/stream/promises", "unenv/node/stream/promises"],
  "stream/web": ["unenv/node/stream/web"],
  string_decoder: ["string_decoder/", "unenv/node/string_decoder"],
  timers: ["unenv/node/timers"],
  "timers/promises": ["unenv/node/timers/promises"],
  tty: ["unenv/node/tty"],
  url: ["unenv/node/url"],
  util: ["./node/util.mjs"],
  "util/types": ["./node/util_types.mjs"],
};

/** Why a module of Node.js cannot be had at all. */
export const NODE_MODULES_ABSENT = {
  child_process: "functions cannot start processes",
  cluster: "functions cannot start processes",
  dgram: "functions have no sockets; use fetch",
  dns: "functions have no sockets; use fetch",
  fs: "functions have no files",
  "fs/promises": "functions have no files",
  http: "use fetch",
  http2: "use fetch",
  https: "use fetch",
  net: "functions have no sockets; use fetch",
  tls: "functions have no sockets; use fetch",
  vm: "functions cannot compile code at run time",
  worker_threads: "functions have no threads",
};
