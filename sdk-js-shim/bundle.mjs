#!/usr/bin/env node
// Bundles a Worker's main module and all it imports into one ES module:
//
//     bundle.mjs MAIN --out FILE.js     writes FILE.js and FILE.js.map; errors go to standard error as file:line:column
//     bundle.mjs --trace FILE.js.map    copies standard input, with positions in FILE.js turned into those of the sources
//
// Exit codes: 0 done, 1 the sources cannot be bundled, 2 wrong usage or an incomplete installation.

import { readFile } from "node:fs/promises";
import { builtinModules, SourceMap } from "node:module";
import { dirname, relative, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const USAGE = "usage: bundle.mjs MAIN --out FILE.js [--node-env WORD]\n       bundle.mjs --trace FILE.js.map";
const here = dirname(fileURLToPath(import.meta.url));

/** What fills in for modules of Node.js, best first; one that is not installed beside this file is passed over. */
const NODE_MODULES = {
  assert: ["unenv/node/assert"],
  "assert/strict": ["unenv/node/assert/strict"],
  async_hooks: ["unenv/node/async_hooks"],
  buffer: ["buffer/", "unenv/node/buffer"],
  console: ["unenv/node/console"],
  constants: ["unenv/node/constants"],
  crypto: ["unenv/node/crypto"],
  diagnostics_channel: ["unenv/node/diagnostics_channel"],
  events: ["unenv/node/events", "events/"],
  os: ["unenv/node/os"],
  path: ["unenv/node/path"],
  "path/posix": ["unenv/node/path/posix"],
  "path/win32": ["unenv/node/path/win32"],
  perf_hooks: ["unenv/node/perf_hooks"],
  process: ["unenv/node/process"],
  punycode: ["unenv/node/punycode"],
  querystring: ["unenv/node/querystring"],
  stream: ["readable-stream", "unenv/node/stream"],
  "stream/promises": ["unenv/node/stream/promises"],
  "stream/web": ["unenv/node/stream/web"],
  string_decoder: ["string_decoder/", "unenv/node/string_decoder"],
  timers: ["unenv/node/timers"],
  "timers/promises": ["unenv/node/timers/promises"],
  url: ["unenv/node/url"],
  util: ["unenv/node/util"],
  "util/types": ["unenv/node/util/types"],
};

/** Why a module of Node.js cannot be had at all. */
const NODE_MODULES_ABSENT = {
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

/** Hands the imports that esbuild cannot know to packages, or refuses them by name. */
const imports = {
  name: "isolet-imports",
  setup(build) {
    const builtins = new Set(builtinModules.filter((name) => !name.startsWith("_")));
    build.onResolve({ filter: /^(node:)?[a-z0-9_]+(\/[a-z0-9_]+)?$/ }, async (args) => {
      const name = args.path.replace(/^node:/, "");
      const isNode = args.path.startsWith("node:");
      if (args.pluginData?.seen || !(isNode || builtins.has(name))) return undefined;
      const look = { importer: args.importer, kind: args.kind, pluginData: { seen: true } };
      if (!isNode) {
        // A package that the Worker itself depends on wins: `events`, `buffer` and others are packages too.
        const own = await build.resolve(args.path, { ...look, resolveDir: args.resolveDir });
        if (own.errors.length === 0) return own;
      }
      for (const candidate of NODE_MODULES[name] ?? []) {
        const found = await build.resolve(candidate, { ...look, resolveDir: here });
        if (found.errors.length === 0) return found;
      }
      return absent(args, `node:${name}`, NODE_MODULES_ABSENT[name]);
    });
    build.onResolve({ filter: /^cloudflare:/ }, (args) =>
      absent(args, args.path, "take bindings from the second argument of `fetch`, `env`"),
    );
    build.onLoad({ filter: /\.wasm$/ }, () => ({
      errors: [{ text: "a WebAssembly module cannot be run from within a function in JavaScript" }],
    }));
    build.onLoad({ filter: /\.bin$/ }, async (args) => {
      const bytes = (await readFile(args.path)).toString("base64");
      return { contents: `export default Uint8Array.from(atob("${bytes}"), (c) => c.charCodeAt(0)).buffer;` };
    });
  },
};

/** An import that cannot be had; one that is made while the code runs fails only then. */
function absent(args, name, reason) {
  const message = { text: `\`${name}\` is not available here${reason ? `: ${reason}` : ""}` };
  if (args.kind === "dynamic-import") return { path: args.path, external: true, warnings: [message] };
  return { errors: [message] };
}

/** Bundles `main` into `out`; returns how many errors were printed. */
async function bundle(esbuild, main, out, nodeEnv) {
  const options = {
    entryPoints: [main],
    outfile: out,
    bundle: true,
    format: "esm",
    platform: "neutral",
    target: "es2023",
    charset: "utf8",
    conditions: ["workerd", "worker", "browser"],
    mainFields: ["browser", "module", "main"],
    define: { "process.env.NODE_ENV": JSON.stringify(nodeEnv) },
    loader: { ".js": "jsx", ".mjs": "jsx", ".cjs": "jsx", ".txt": "text", ".html": "text", ".sql": "text" },
    plugins: [imports],
    // Nothing is minified, so that names in stacks are those of the sources. `keepNames` would add a call to each function
    // that a request makes; without it only a name that two modules share at their top level changes.
    sourcemap: "external",
    sourcesContent: false,
    metafile: true,
    logLevel: "silent",
  };
  const done = await esbuild.build(options).catch((failure) => {
    if (!Array.isArray(failure.errors)) throw failure;
    return failure;
  });
  for (const warning of done.warnings) console.error(line(main, "warning: ", warning));
  for (const error of done.errors) console.error(line(main, "", error));
  if (done.errors.length > 0) return done.errors.length;
  return requireDefault(main, done.metafile);
}

/** A module without a default export is no Worker; returns the number of errors. */
function requireDefault(main, metafile) {
  const module = Object.values(metafile.outputs).find((output) => output.entryPoint);
  if (module?.exports.includes("default")) return 0;
  console.error(`${main}:1:1: there is no default export; add \`export default { fetch(request, env, ctx) { … } }\``);
  return 1;
}

/** A message of esbuild on a line of its own, with one more for each note. Columns count from 1. */
function line(main, kind, { text, location, notes = [] }) {
  const where = (at) => (at ? `${at.file}:${at.line}:${at.column + 1}: ` : "");
  const extra = notes.filter((note) => !/You can mark the path|to exclude it from the bundle/.test(note.text));
  const more = extra.map((note) => `\n  ${where(note.location)}${note.text.replaceAll("\n", "\n  ")}`);
  return `${where(location) || `${main}: `}${kind}${text}${more.join("")}`;
}

/** The name that the engine gives to the module. */
const MODULE = /\bworker\.js:(\d+)(?::(\d+))?/g;

/** Turns positions in the bundle into those in the sources, where the map knows them. */
function traced(stack, map, folder) {
  return stack.replace(MODULE, (whole, row, column) => {
    const entry = map.findEntry(row - 1, (column ?? 1) - 1);
    if (entry.originalSource === undefined) return whole;
    const source = relative(process.cwd(), resolve(folder, entry.originalSource));
    const at = column === undefined ? "" : `:${entry.originalColumn + 1}`;
    return `${source}:${entry.originalLine + 1}${at}`;
  });
}

async function trace(file) {
  const map = new SourceMap(JSON.parse(await readFile(file, "utf8")));
  process.stdout.write(traced(await text(process.stdin), map, dirname(resolve(file))));
  return 0;
}

async function main() {
  const { values, positionals } = parseArgs({
    options: {
      out: { type: "string", short: "o" },
      trace: { type: "string" },
      "node-env": { type: "string", default: "production" },
    },
    allowPositionals: true,
  });
  if (values.trace && positionals.length === 0) return trace(values.trace);
  if (positionals.length !== 1 || !values.out) {
    console.error(USAGE);
    return 2;
  }
  const esbuild = await import("esbuild").catch(() => null);
  if (!esbuild) {
    console.error(`the package \`esbuild\` is not installed beside ${here}; run \`npm install\``);
    return 2;
  }
  return (await bundle(esbuild, positionals[0], values.out, values["node-env"])) > 0 ? 1 : 0;
}

process.exitCode = await main().catch((error) => {
  console.error(String(error?.message ?? error));
  return 2;
});
