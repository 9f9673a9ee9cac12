#!/usr/bin/env node
// Bundles a Worker's main module and all it imports into one ES module:
//
//     bundle.mjs MAIN --out FOLDER/FILE.js
//
// writes FILE.js and FILE.js.map. The last line of FILE.js tells the engine the positions in the sources, whose names are relative
// to the folder that FOLDER is in. Errors go to standard error as file:line:column.
//
// Exit codes: 0 done, 1 the sources cannot be bundled, 2 wrong usage or an incomplete installation.

import { mkdir, readFile, writeFile } from "node:fs/promises";
import { builtinModules } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { intlFor } from "./intl.mjs";
import { NODE_MODULES, NODE_MODULES_ABSENT } from "./node/modules.mjs";
import { positionsLine } from "./positions.mjs";

const USAGE = "usage: bundle.mjs MAIN --out FOLDER/FILE.js [--node-env WORD]";
const here = dirname(fileURLToPath(import.meta.url));

/** Makes esbuild write `then` where the sources have `await`. */
const THEN_FOR_AWAIT = { "async-await": false, "async-generator": false, "for-await": false };

/** A function that is there for its prototype alone, which esbuild must not rewrite. */
const GENERATOR = "async function* () {}";

/** Why a module of Workers cannot be had. */
const CLOUDFLARE_MODULES_ABSENT = {
  "cloudflare:email": "functions get no mail",
  "cloudflare:sockets": "functions have no sockets; use fetch",
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
      if (!isNode && !isOfThisFolder(args.importer, name)) {
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
    build.onResolve({ filter: /^cloudflare:/ }, (args) => {
      if (args.path === "cloudflare:workers") return { path: join(here, "cloudflare", "workers.mjs") };
      return absent(args, args.path, CLOUDFLARE_MODULES_ABSENT[args.path]);
    });
    build.onLoad({ filter: /unenv\/.*\/events\.mjs$/ }, async (args) => ({
      contents: (await readFile(args.path, "utf8")).replaceAll(GENERATOR, `Function("return ${GENERATOR}")()`),
    }));
    build.onLoad({ filter: /\.wasm$/ }, () => ({
      errors: [{ text: "a WebAssembly module cannot be run from within a function in JavaScript" }],
    }));
    build.onLoad({ filter: /\.bin$/ }, async (args) => {
      const bytes = (await readFile(args.path)).toString("base64");
      return { contents: `export default Uint8Array.from(atob("${bytes}"), (c) => c.charCodeAt(0)).buffer;` };
    });
  },
};

/** Whether a package of ours asks for a module that is made here: there must be one `Buffer`, not one more of a package. */
function isOfThisFolder(importer, name) {
  return importer.startsWith(join(here, "node_modules")) && NODE_MODULES[name]?.[0].startsWith("./");
}

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
    // The second is asked by readable-stream, which runs where there is no `process`.
    define: { "process.env.NODE_ENV": JSON.stringify(nodeEnv), "process.env.READABLE_STREAM": "undefined" },
    loader: { ".js": "jsx", ".mjs": "jsx", ".cjs": "jsx", ".txt": "text", ".html": "text", ".sql": "text" },
    plugins: [imports],
    // Nothing is minified, so that names in stacks are those of the sources. `keepNames` would add a call to each function
    // that a request makes; without it only a name that two modules share at their top level changes.
    sourcemap: "external",
    sourcesContent: false,
    metafile: true,
    write: false,
    logLevel: "silent",
  };
  const build = (more) =>
    esbuild.build({ ...options, ...more }).catch((failure) => {
      if (!Array.isArray(failure.errors)) throw failure;
      return failure;
    });
  let done = await build();
  if (done.errors.length === 0 && usesAsyncHooks(done.metafile)) done = await build({ supported: THEN_FOR_AWAIT });
  for (const warning of done.warnings) console.error(line(main, "warning: ", warning));
  for (const error of done.errors) console.error(line(main, "", error));
  if (done.errors.length > 0) return done.errors.length;
  const errors = requireDefault(main, done.metafile);
  if (errors === 0) await write(done.outputFiles, out);
  return errors;
}

/** Whether stores must be kept across `await`, which the engine does without a word. */
function usesAsyncHooks(metafile) {
  return Object.keys(metafile.inputs).some((file) => resolve(file) === resolve(here, "node/async_hooks.mjs"));
}

/** Writes the bundle, with what of Intl it needs in front and the positions in its sources behind. */
async function write(files, out) {
  const [map, module] = ["map", "js"].map((kind) => files.find(({ path }) => path.endsWith(kind)).text);
  const intl = await intlFor(module);
  const moved = JSON.parse(map);
  moved.mappings = ";".repeat(intl.split("\n").length - 1) + moved.mappings;
  const [bundle, folder] = [intl + module, dirname(resolve(out))];
  await mkdir(folder, { recursive: true });
  await writeFile(out, bundle + positionsLine(bundle, moved, folder, dirname(folder)));
  await writeFile(`${out}.map`, JSON.stringify(moved));
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

async function main() {
  const { values, positionals } = parseArgs({
    options: {
      out: { type: "string", short: "o" },
      "node-env": { type: "string", default: "production" },
    },
    allowPositionals: true,
  });
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
