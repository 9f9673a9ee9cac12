// Bundles FormatJS, the data of some locales and what stands in src/ into dist/: one classic script for each part of Intl.
//
//     build.mjs [--check]      --check compares with what is there; exit code 1 when it differs
//
// A locale's data is megabytes of objects once it is parsed. So it stays text until it is asked for, a line at a time
// (src/lines.js), and what FormatJS does with it when it is loaded is put off as well (patches.mjs).

import { build } from "esbuild";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import vm from "node:vm";
import { LOCALES, localeData, pluralRules, zones } from "./data.mjs";
import { patched } from "./patches.mjs";

const here = dirname(fileURLToPath(import.meta.url));

/** The parts, in the order in which they must run. */
export const PARTS = ["base", "collate", "plural", "number", "date", "values", "relative", "list", "duration", "names", "segment"];

/** The values that `Intl.supportedValuesOf` is asked for. */
const VALUES = ["calendar", "collation", "currency", "numberingSystem", "timeZone", "unit"];

/** The texts of the parts that are made. */
const made = {};

/** Our matcher in place of FormatJS's, our data, and FormatJS with its costly places changed. */
const plugin = {
  name: "isolet-intl",
  setup(build) {
    build.onResolve({ filter: /^@formatjs\/intl-localematcher$/ }, ({ importer }) =>
      importer.endsWith("matcher.js") ? undefined : { path: join(here, "src/matcher.js") },
    );
    build.onResolve({ filter: /^data:/ }, ({ path }) => ({ path, namespace: "data" }));
    build.onLoad({ filter: /.*/, namespace: "data" }, async ({ path }) => {
      const part = path.slice("data:".length);
      // The rules of plurals are code.
      if (part === "plural") return { contents: pluralRules(), resolveDir: here };
      return { contents: await dataOf(part), loader: "json" };
    });
    build.onLoad({ filter: /@formatjs\/.*\/polyfill-force\.js$/ }, async ({ path }) => ({
      contents: patched(path, await readFile(path, "utf8")),
    }));
  },
};

async function dataOf(part) {
  if (part === "zones") return zones();
  if (part === "values") return supportedValues();
  return localeData(part, part === "date" ? await dateParser() : undefined);
}

async function bundle(part) {
  return bundled({ entryPoints: [join(here, "src", `${part}.js`)] });
}

/** The values that the parts made before have, which FormatJS finds by trying all there are. */
async function supportedValues() {
  const context = vm.createContext({ Intl: {} });
  for (const text of Object.values(made)) vm.runInContext(text, context);
  const contents = 'import "@formatjs/intl-supportedvaluesof/polyfill-force.js";';
  vm.runInContext(await bundled({ stdin: { contents, resolveDir: here } }), context);
  return JSON.stringify(Object.fromEntries(VALUES.map((key) => [key, context.Intl.supportedValuesOf(key)])));
}

/** FormatJS's parser of date formats, out of a run of it. */
async function dateParser() {
  const contents = ["getcanonicallocales", "locale", "numberformat", "datetimeformat"].map((it) => `import "@formatjs/intl-${it}/polyfill-force.js";`);
  const context = vm.createContext({ Intl: {} });
  vm.runInContext("globalThis.Intl = {};", context);
  vm.runInContext(await bundled({ stdin: { contents: contents.join("\n"), resolveDir: here } }), context);
  return context.Intl.DateTimeFormat.__parsed;
}

async function bundled(entry) {
  const done = await build({
    ...entry,
    bundle: true,
    write: false,
    format: "iife",
    target: "es2023",
    charset: "utf8",
    minify: true,
    legalComments: "none",
    define: { LOCALES: JSON.stringify(LOCALES) },
    plugins: [plugin],
  });
  return done.outputFiles[0].text;
}

const check = process.argv.includes("--check");
await mkdir(join(here, "dist"), { recursive: true });
for (const part of PARTS) {
  const file = join(here, "dist", `${part}.js`);
  const text = (made[part] = await bundle(part));
  if (!check) await writeFile(file, text);
  else if ((await readFile(file, "utf8").catch(() => "")) !== text) {
    console.error(`${file} is not what the sources give; run \`npm run build\` in sdk-js-shim/intl`);
    process.exitCode = 1;
  }
  console.log(`${part}: ${(text.length / 1024).toFixed(0)} KiB`);
}
