#!/usr/bin/env node
// Bundles a JavaScript or TypeScript module and turns it into a component: `build.mjs SOURCE -o OUT.wasm`.

import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { componentize } from "@bytecodealliance/componentize-js";
import { build as bundle } from "esbuild";

const USAGE = "usage: build.mjs SOURCE -o OUT.wasm";
const here = dirname(fileURLToPath(import.meta.url));

/** Bundles `source` and its imports into the one ES module `bundled`. */
async function bundleModule(source, bundled) {
  await bundle({
    entryPoints: [source],
    outfile: bundled,
    bundle: true,
    minify: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    target: "es2022",
    logLevel: "warning",
  });
}

/** The component of an ES module that answers fetch events. */
async function makeComponent(bundled) {
  const { component } = await componentize({
    sourcePath: bundled,
    witPath: join(here, "wit"),
    worldName: "handler",
    // With this adapter the component asks for no file system, which the default one does.
    preview2Adapter: join(here, "adapter", "wasi_snapshot_preview1.proxy.wasm"),
  });
  return component;
}

async function main() {
  const { values, positionals } = parseArgs({
    options: { out: { type: "string", short: "o" } },
    allowPositionals: true,
  });
  if (positionals.length !== 1 || !values.out) {
    console.error(USAGE);
    return 2;
  }
  const out = resolve(values.out);
  const work = await mkdtemp(join(tmpdir(), "isolet-js-"));
  try {
    const bundled = join(work, "bundle.js");
    await bundleModule(resolve(positionals[0]), bundled);
    const component = await makeComponent(bundled);
    await mkdir(dirname(out), { recursive: true });
    await writeFile(out, component);
    console.log(`${values.out}: ${(component.length / 1e6).toFixed(1)} MB`);
    return 0;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

process.exitCode = await main();
