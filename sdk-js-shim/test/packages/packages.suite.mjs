// Runs Workers that exercise packages and modules of Node.js in Isolet, and in Node.js itself, and compares all they answer.
//
//     npm ci --prefix test/packages && node --test test/packages/packages.suite.mjs
//
// ISOLET is the binary (target/debug/isolet by default), ISOLET_JS_SHIM the folder of the shim.

import assert from "node:assert/strict";
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { serve } from "../serve.mjs";
import { WIRE } from "./wire.mjs";

const HERE = import.meta.dirname;
const TEST_MS_MAX = 480_000;
/** Keys of RSA are made with much computing. */
const FUEL = 50_000_000_000;

/** What differs from Node.js, by Worker and name, and why. */
const KNOWN = {
  itty: {
    "itty: proxied methods": "the methods of requests are those that workerd knows",
  },
};

const cleaning = [];
after(() => cleaning.reverse().forEach((clean) => clean()));

for (const [name, main] of Object.entries({ node: "node.js", zod: "zod.js", itty: "itty.js", jose: "jose.js", hono: "hono.tsx" })) {
  test(name, { timeout: TEST_MS_MAX }, async (t) => {
    const folder = mkdtempSync(join(tmpdir(), "packages-"));
    cleaning.push(() => rmSync(folder, { recursive: true }));
    cpSync(join(HERE, "workers"), folder, { recursive: true });
    symlinkSync(join(HERE, "node_modules"), join(folder, "node_modules"));
    const address = await served(folder, name, main);
    const peer = await inNode(folder, main);
    const [expected, actual] = [await peer("/probes"), await fetch(`${address}/probes`)];
    assert.equal(actual.status, 200, await actual.clone().text());
    const answers = new Map(await actual.json());
    for (const [probe, value] of await expected.json()) {
      if (KNOWN[name]?.[probe] === undefined) await t.test(probe, () => assert.deepEqual(answers.get(probe), value));
    }
    for (const [path, init, headers] of name === "hono" ? WIRE : []) {
      await t.test(`${init.method ?? "GET"} ${path}`, async () => {
        assert.deepEqual(await told(await fetch(address + path, init), headers), await told(await peer(path, init), headers));
      });
    }
  });
}

/** Serves a Worker in Isolet; its address. */
async function served(folder, name, main) {
  const manifest = `name = "${name}"\nmain = "${main}"\n[vars]\nGREETING = "hello"\n[limits]\nfuel = ${FUEL}\n`;
  writeFileSync(join(folder, "isolet.toml"), manifest);
  const { address, stop } = await serve(folder);
  cleaning.push(stop);
  return address;
}

/** The same Worker in Node.js. */
async function inNode(folder, main) {
  const outfile = join(folder, "node.out.mjs");
  // CommonJS in a module needs a `require` for the modules of Node.js.
  const banner = { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' };
  const define = { "process.env.NODE_ENV": '"production"' };
  await build({ entryPoints: [join(folder, main)], outfile, bundle: true, platform: "node", format: "esm", banner, define });
  Object.assign(process.env, { GREETING: "hello", NODE_ENV: "production" });
  const { default: worker } = await import(pathToFileURL(outfile));
  return (path, init = {}) => {
    const request = new Request(`http://localhost${path}`, init);
    return worker.fetch(request, { GREETING: "hello" }, { waitUntil: () => {}, passThroughOnException: () => {} });
  };
}

async function told(response, headers = []) {
  return [response.status, await response.text(), ...headers.map((name) => response.headers.get(name))];
}
