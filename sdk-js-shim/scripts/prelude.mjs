// Bundles api/ into engine/src/prelude.js: one classic script whose completion value is `(native) => hooks`.

import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const OUTFILE = join(root, "engine", "src", "prelude.js");

/**
 * Bundles and writes `outfile`. White space goes, names stay: stacks must be readable, and classes keep the names that users see.
 */
export async function bundlePrelude(outfile = OUTFILE) {
  await mkdir(dirname(outfile), { recursive: true });
  const result = await build({
    entryPoints: [join(root, "api", "index.js")],
    outfile,
    bundle: true,
    format: "iife",
    globalName: "isoletPrelude",
    // The global name stays within one function: the realm of the user must not see it.
    banner: { js: "(()=>{" },
    footer: { js: "return isoletPrelude.default;})()" },
    platform: "neutral",
    mainFields: ["module", "main"],
    target: "es2023",
    charset: "utf8",
    legalComments: "inline",
    minifyWhitespace: true,
    minifySyntax: true,
    logLevel: "warning",
    metafile: true,
  });
  return Object.values(result.metafile.outputs)[0].bytes;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const bytes = await bundlePrelude();
  console.log(`engine/src/prelude.js: ${(bytes / 1024).toFixed(0)} KiB`);
}
