// Writes docs/JAVASCRIPT.md: which APIs functions in JavaScript have, as a function built by this tree tells it.
//
//     node sdk-js-shim/test/table/table.mjs [--check]      --check compares with what is there; exit code 1 when it differs
//
// ISOLET is the binary (target/debug/isolet by default), ISOLET_JS_SHIM the folder of the shim.

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { NODE_MODULES, NODE_MODULES_ABSENT } from "../../node/modules.mjs";
import { serve } from "../serve.mjs";
import { ABSENT, GROUPS } from "./apis.mjs";

const HERE = import.meta.dirname;
const FILE = resolve(HERE, "../../../docs/JAVASCRIPT.md");
/** The most that a node allows: a pair of RSA keys takes about 20 G, with great variance, and two are made. */
const FUEL = 100_000_000_000;
/** Names listed for a module of Node.js; more are counted. */
const NAMES_MAX = 12;

const folder = mkdtempSync(join(tmpdir(), "table-"));
try {
  const web = webApis(await asked("worker.js", undefined, withAlgorithms));
  const text = [head(), ...web, ...nodeModules(await asked("node.js", nodeWorker(), told))].join("\n");
  if (!process.argv.includes("--check")) writeFileSync(FILE, text);
  else if (readFileSync(FILE, "utf8") !== text) {
    console.error(`${FILE} is not what the probe tells; run \`node sdk-js-shim/test/table/table.mjs\``);
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true });
}

/** What `questions` learn from the address of a Worker of this folder, or of one with this text, in Isolet. */
async function asked(main, text, questions) {
  const name = main.replace(".js", "");
  const home = join(folder, name);
  cpSync(HERE, home, { recursive: true });
  if (text !== undefined) writeFileSync(join(home, main), text);
  writeFileSync(join(home, "isolet.toml"), `name = "${name}"\nmain = "${main}"\n[vars]\nGREETING = "hello"\n[limits]\nfuel = ${FUEL}\n`);
  const { address, stop } = await serve(home);
  try {
    return await questions(address);
  } finally {
    stop();
  }
}

async function told(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${await response.text()}`);
  return response.json();
}

async function withAlgorithms(address) {
  const { found, algorithms } = await told(address);
  const crypto = {};
  for (const name of algorithms) crypto[name] = await told(`${address}/?${new URLSearchParams({ algorithm: name })}`);
  return { found, crypto };
}

/** A Worker that tells, for each module, what of its exports does nothing but throw. */
function nodeWorker() {
  const names = Object.keys(NODE_MODULES);
  const imports = names.map((name, at) => `import * as m${at} from "node:${name}";`);
  const modules = names.map((name, at) => `${JSON.stringify(name)}: m${at}`);
  return `${imports.join("\n")}
const throwing = (module) => {
  const all = { ...module.default, ...module };
  return Object.keys(all).filter((name) => name !== "default" && typeof all[name] === "function" && all[name].__unenv__ === true);
};
const modules = { ${modules.join(", ")} };
export default { fetch: () => Response.json(Object.fromEntries(Object.entries(modules).map(([name, it]) => [name, throwing(it)]))) };
`;
}

function head() {
  return `# What functions in JavaScript have

Made by \`node sdk-js-shim/test/table/table.mjs\`, which asks a function; not written by hand. How it is to work with them stands in
[sdk-js-shim/README.md](../sdk-js-shim/README.md).
`;
}

function webApis({ found, crypto }) {
  const lines = [];
  for (const [group, rows] of Object.entries(GROUPS)) {
    lines.push(`## ${group}`, "", "| API | is there | comes from |", "|---|---|---|");
    for (const [name, from, questions] of rows) lines.push(`| ${name} | ${state(name, questions, found)} | ${from} |`);
    lines.push("");
  }
  lines.push("## Algorithms of Web Crypto", "", "Each operation was done, and what it gave was taken back where there is a way back.", "", "| Algorithm | what works |", "|---|---|");
  for (const [name, operations] of Object.entries(crypto)) lines.push(`| ${name} | ${operations.join(", ") || "nothing"} |`);
  return [...lines, ""];
}

function state(name, questions, found) {
  const missing = questions.filter((question) => !found[question]);
  if (missing.length === 0) return "yes";
  const why = ABSENT[name] === undefined ? "" : `: ${ABSENT[name]}`;
  if (missing.length === questions.length) return `no${why}`;
  return `yes, but for ${missing.map((it) => `\`${it.replace("=", "")}\``).join(", ")}`;
}

function nodeModules(throwing) {
  const lines = ["## Modules of Node.js", "", "Imported as `node:NAME`. What is said to throw is there by name alone.", "", "| Module | comes from | throws when it is called |", "|---|---|---|"];
  for (const [name, names] of Object.entries(throwing)) lines.push(`| ${name} | ${sourceOf(name)} | ${listed(names)} |`);
  lines.push("", "Not there:", "");
  for (const [name, reason] of Object.entries(NODE_MODULES_ABSENT)) lines.push(`- ${name}: ${reason}`);
  return [...lines, "- those not named here", ""];
}

function sourceOf(name) {
  const [first] = NODE_MODULES[name];
  return first.startsWith("./") ? "this project, and unenv" : first.split("/")[0];
}

function listed(names) {
  if (names.length <= NAMES_MAX) return names.map((name) => `\`${name}\``).join(", ");
  return `${names.slice(0, NAMES_MAX).map((name) => `\`${name}\``).join(", ")} and ${names.length - NAMES_MAX} more`;
}
