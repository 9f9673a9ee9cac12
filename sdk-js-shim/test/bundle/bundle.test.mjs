// What `bundle.mjs` makes of Workers, and how it refuses what it cannot bundle. Run with `node --test test/bundle/`.

import { decode, encode } from "@jridgewell/sourcemap-codec";
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { positionsLine } from "../../positions.mjs";

const SCRIPT = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "bundle.mjs");
const folders = [];
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** Writes `files` into a new folder and bundles the first of them there. */
function bundle(files, ...flags) {
  const folder = mkdtempSync(join(tmpdir(), "bundle-test-"));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const [main] = Object.keys(files);
  const ran = spawnSync(process.execPath, [SCRIPT, main, "--out", "out/worker.js", ...flags], { cwd: folder, encoding: "utf8" });
  return { folder, code: ran.status, stderr: ran.stderr, out: join(folder, "out", "worker.js") };
}

/** The default export's `fetch()` of a bundle that must succeed. */
async function answer(files, ...flags) {
  const made = bundle(files, ...flags);
  assert.equal(made.code, 0, made.stderr);
  return (await import(pathToFileURL(made.out))).default.fetch();
}

/** What the engine shares with modules of the shim. */
globalThis[Symbol.for("isolet.engine")] = { environment: () => ({ A: 1 }), waitUntil() {}, WorkerEntrypoint: class {} };

const WORKS = {
  JavaScript: [{ "a.js": "export default { fetch: () => 'hi' }" }, "hi"],
  TypeScript: [{ "a.ts": "enum E { A = 2 }\nconst n: number = E.A; export default { fetch: (): number => n }" }, 2],
  JSX: [
    { "a.tsx": "/** @jsx h */ const h = (tag: string) => tag; export default { fetch: () => <p/> }" },
    "p",
  ],
  "JSX in .js": [{ "a.js": "/** @jsx h */ const h = (tag) => tag; export default { fetch: () => <b/> }" }, "b"],
  JSON: [{ "a.js": "import d from './d.json'; export default { fetch: () => d.x }", "d.json": '{"x":[1]}' }, [1]],
  text: [
    {
      "a.js": "import a from './a.txt'; import b from './b.html'; import c from './c.sql'; export default { fetch: () => a + b + c }",
      "a.txt": "1",
      "b.html": "<p>",
      "c.sql": "select",
    },
    "1<p>select",
  ],
  data: [
    { "a.js": "import d from './d.bin'; export default { fetch: () => d instanceof ArrayBuffer && d.byteLength }", "d.bin": "abc" },
    3,
  ],
  "cloudflare:workers": [
    { "a.js": "import { env, WorkerEntrypoint } from 'cloudflare:workers'; export default { fetch: () => [env.A, typeof WorkerEntrypoint] }" },
    [1, "function"],
  ],
  "CommonJS main": [{ "a.js": "module.exports = { fetch: () => 'cjs' }" }, "cjs"],
  "conditions of a package": [
    {
      "a.js": "import v from 'p'; export default { fetch: () => v }",
      "node_modules/p/package.json":
        '{"exports":{".":{"node":"./n.js","workerd":"./w.js","worker":"./k.js","default":"./d.js"}}}',
      "node_modules/p/n.js": "export default 'node'",
      "node_modules/p/w.js": "export default 'workerd'",
      "node_modules/p/k.js": "export default 'worker'",
      "node_modules/p/d.js": "export default 'default'",
    },
    "workerd",
  ],
  "main fields of a package": [
    {
      "a.js": "import v from 'p'; export default { fetch: () => v }",
      "node_modules/p/package.json": '{"main":"m.js","module":"e.js"}',
      "node_modules/p/m.js": "module.exports = 'main'",
      "node_modules/p/e.js": "export default 'module'",
    },
    "module",
  ],
  NODE_ENV: [{ "a.js": "export default { fetch: () => process.env.NODE_ENV }" }, "production"],
  "a package called like a module of Node.js": [
    {
      "a.js": "import v from 'events'; export default { fetch: () => v }",
      "node_modules/events/package.json": '{"main":"e.js"}',
      "node_modules/events/e.js": "module.exports = 'mine'",
    },
    "mine",
  ],
};

for (const [name, [files, expected]] of Object.entries(WORKS)) {
  test(`bundles ${name}`, async () => assert.deepEqual(await answer(files), expected));
}

test("has one Buffer, which is the global one, also in packages of ours", async () => {
  const main = `
    import { Buffer } from "node:buffer";
    import plain from "buffer";
    import { Writable } from "node:stream";
    const written = () => new Promise((done) => new Writable({ write: done }).write("a"));
    export default { fetch: async () => [Buffer === globalThis.Buffer, plain.Buffer === Buffer, (await written()).constructor === Buffer] };`;
  assert.deepEqual(await answer({ "a.js": main }), [true, true, true]);
  assert.ok(!readFileSync(bundle({ "a.js": main }).out, "utf8").includes("ieee754"), "one more is in the bundle");
});

test("sets NODE_ENV as it is told", async () => {
  const files = { "a.js": "export default { fetch: () => process.env.NODE_ENV }" };
  assert.equal(await answer(files, "--node-env", "development"), "development");
});

const FAILS = {
  "a syntax error": [{ "src/a.ts": "const x = 1;\nconst y = ;\n" }, /^src\/a\.ts:2:11: Unexpected ";"/m],
  "an import that is not there": [{ "a.js": "import './b.js';" }, /^a\.js:1:8: Could not resolve ".\/b.js"/m],
  "a package that is not there": [{ "a.js": "\n  import 'no-such';" }, /^a\.js:2:10: Could not resolve "no-such"/m],
  "a module of Node.js that cannot be": [
    { "a.js": "import fs from 'node:fs';" },
    /^a\.js:1:16: `node:fs` is not available here: functions have no files/m,
  ],
  "the same without the prefix": [{ "a.js": "import fs from 'fs';" }, /`node:fs` is not available here/],
  "a module of Node.js that is unknown": [{ "a.js": "import x from 'node:nope';" }, /`node:nope` is not available here/],
  "a module of Workers that cannot be": [
    { "a.js": "import { connect } from 'cloudflare:sockets';" },
    /^a\.js:1:25: `cloudflare:sockets` is not available here: functions have no sockets; use fetch/m,
  ],
  "what cloudflare:workers lacks": [
    { "a.js": "import { withEnv } from 'cloudflare:workers'; withEnv(); export default {}" },
    /^a\.js:1:10: No matching export in ".*cloudflare\/workers\.mjs" for import "withEnv"/m,
  ],
  "a WebAssembly module": [{ "a.js": "import m from './m.wasm'; export default m", "m.wasm": "" }, /WebAssembly module cannot/],
  "a missing default export": [{ "a.js": "export const fetch = 1;" }, /^a\.js:1:1: there is no default export; add/m],
};

for (const [name, [files, expected]] of Object.entries(FAILS)) {
  test(`refuses ${name}`, () => {
    const { code, stderr } = bundle(files);
    assert.equal(code, 1, stderr);
    assert.match(stderr, expected);
  });
}

test("refuses a main that is not there", () => {
  const ran = spawnSync(process.execPath, [SCRIPT, "nowhere.js", "--out", "x.js"], { cwd: tmpdir(), encoding: "utf8" });
  assert.equal(ran.status, 1);
  assert.match(ran.stderr, /^nowhere\.js: Could not resolve/m);
});

test("says how it is used", () => {
  assert.equal(spawnSync(process.execPath, [SCRIPT]).status, 2);
});

test("keeps names, and ends with the positions in the sources", () => {
  const { out, code } = bundle({
    "src/a.ts": "import { helper } from '../b';\nexport default { fetch: () => helper() };\n",
    "b.ts": "type T = string;\nexport function helper(): T {\n  throw new (Error as any)('x');\n}\n",
  });
  assert.equal(code, 0);
  const lines = readFileSync(out, "utf8").trimEnd().split("\n");
  const [sources, segments] = positions(lines.pop());
  assert.deepEqual(sources, ["b.ts", "src/a.ts"]);
  assert.ok(lines.some((it) => it.includes("function helper(")));
  assert.ok(!lines.some((it) => it.includes("sourceMappingURL")));
  const row = lines.findIndex((it) => it.includes("throw"));
  // Both are indented alike, and so one segment tells all up to the parenthesis that the source alone has.
  assert.deepEqual(segments[row], [[2, 0, 2, 2], [12, 0, 2, 13], [18, 0, 2, 27]]);
  assert.deepEqual(segments[lines.findIndex((it) => it.startsWith("// src/a.ts"))], []);
});

/** The sources and the segments of each line, as positions.mjs writes them. */
function positions(line) {
  const [, text] = /^\/\/# isolet-positions=(.*)$/.exec(line);
  const sources = text.split("\t");
  return [sources, sources.pop().split(";").map((it) => decode(it)[0])];
}

test("a position is told once, and names are kept out", () => {
  const segments = [
    [[0, 0, 9, 2], [4, 0, 9, 6], [8, 0, 9, 11, 0], [9], [10]],
    [],
    [[0, 1, 0, 0], [3, 0, 0, 1]],
  ];
  const map = { sources: ["../a\tb.ts", "c/d.ts"], mappings: encode(segments) };
  const line = positionsLine("ab\n\n  c", map, "/x/out", "/x");
  assert.ok(line.endsWith("\n"));
  assert.deepEqual(positions(line.trimEnd()), [
    ["a?b.ts", "out/c/d.ts"],
    [[[0, 0, 9, 2], [8, 0, 9, 11], [9]], [], [[2, 1, 0, 0], [3, 0, 0, 1]]],
  ]);
});

test("an import made while the code runs fails only then", () => {
  const { code, stderr } = bundle({ "a.js": "export default { fetch: () => import('node:fs') }" });
  assert.equal(code, 0, stderr);
  assert.match(stderr, /warning: `node:fs` is not available here/);
});
