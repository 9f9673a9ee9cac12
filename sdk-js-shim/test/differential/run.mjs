// Runs the same Workers in workerd and in Isolet and lists where their answers differ.

import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { CASES, PROBES } from "./cases.mjs";
import { HONO_CASES } from "./hono_cases.mjs";
import { bundleWorkers, send, startIsolet, startWorkerd } from "./servers.mjs";
import { startUpstream } from "./upstream.mjs";

const USAGE = `usage: node run.mjs [--json] [--readme] [--only WORKER]

Compares workerd and Isolet; 1 when less than 98 % of the values are equal or a difference is not in known.json.

  --json         prints the result as JSON
  --readme       writes the table of known differences into README.md
  --only WORKER  runs one Worker alone

WORKERD is the binary of workerd, ISOLET that of Isolet, ISOLET_JS_SHIM the folder of the shim.`;
// The Workers whose answers are compared as they go over the wire, with their requests.
const WIRED = ["http", "hono"];
const REQUESTS = { http: CASES, hono: HONO_CASES };
const SHARE_MIN = 0.98;
const TEXT_BYTES_MAX = 2_000;
// What differs from run to run or belongs to the server and not to the Worker.
const IGNORED_HEADERS = new Set(["date", "server", "x-request-id", "connection", "keep-alive"]);
// The statuses of answers that the servers make themselves.
const OF_THE_SERVER = [400, 500];
const HERE = import.meta.dirname;
const SHIM = path.resolve(HERE, "../..");
const ROOT = path.resolve(SHIM, "..");

process.exitCode = await main(process.argv.slice(2));

async function main(args) {
  if (args.includes("--help")) return console.log(USAGE) ?? 0;
  const known = JSON.parse(await readFile(path.join(HERE, "known.json"), "utf8"));
  if (args.includes("--readme")) return writeReadme(known);
  const only = args.includes("--only") ? args[args.indexOf("--only") + 1] : null;
  const values = await compareAll([...PROBES, ...WIRED].filter((name) => only === null || name === only));
  const differences = values.filter(({ equal }) => !equal).map((value) => ({ ...value, reason: reasonOf(known, value.name) }));
  const isGone = ({ match, sometimes }) => !sometimes && !differences.some(({ name }) => matches(match, name));
  const stale = only === null ? known.filter(isGone) : [];
  const share = (values.length - differences.length) / values.length;
  const result = { compared: values.length, equal: values.length - differences.length, share, differences, stale: stale.map(({ match }) => match) };
  if (args.includes("--json")) console.log(JSON.stringify(result, null, 2));
  else report(result);
  return share < SHARE_MIN || differences.some(({ reason }) => reason === null) ? 1 : 0;
}

async function compareAll(names) {
  const folder = await mkdtemp(path.join(tmpdir(), "differential-"));
  const worker = path.join(folder, "worker.js");
  const running = [];
  try {
    await bundleWorkers(path.join(HERE, "workers"), names, worker);
    const upstream = await startUpstream();
    running.push(upstream);
    const peer = await startWorkerd(process.env.WORKERD ?? findWorkerd(), worker, folder);
    running.push(peer);
    const shim = process.env.ISOLET_JS_SHIM ?? SHIM;
    const ours = await startIsolet(process.env.ISOLET ?? findIsolet(), shim, worker, path.join(folder, "isolet"), upstream.port);
    running.push(ours);
    const values = [];
    for (const name of names) values.push(...(WIRED.includes(name) ? await compareWire(peer, ours, name) : await compareProbes(peer, ours, name, upstream.port)));
    return values;
  } finally {
    for (const server of running) await server.stop();
    if (process.env.DIFFERENTIAL_LOG !== undefined) await writeFile(process.env.DIFFERENTIAL_LOG, running[2]?.log() ?? "");
    await rm(folder, { recursive: true, force: true });
  }
}

async function compareProbes(peer, ours, worker, port) {
  const headers = { "x-probe": "1", "x-twice": ["a", "b"], "x-upstream": `http://127.0.0.1:${port}` };
  const request = { worker, path: "", method: "GET", headers, body: null };
  const [theirs, mine] = [await send(peer.port, request), await send(ours.port, request)];
  const [expected, actual] = [pairsOf(theirs), pairsOf(mine)];
  if (expected === null) throw new Error(`workerd did not answer ${worker}: ${theirs.failed ?? theirs.body}`);
  return [...expected].map(([name, value]) => compareValue(`${worker}: ${name}`, value, actual?.has(name) ? actual.get(name) : { absent: mine.status ?? mine.failed }));
}

async function compareWire(peer, ours, worker) {
  const values = [];
  for (const request of REQUESTS[worker]) {
    const [theirs, mine] = [await send(peer.port, request), await send(ours.port, request)];
    const name = `${worker}: ${request.name}`;
    values.push(compareValue(`${name}: status`, statusOf(theirs), statusOf(mine)));
    // An answer that the server made itself, since the Worker failed or never got the request, says so in its own way.
    if (theirs.status === mine.status && OF_THE_SERVER.includes(mine.status) && headersOf(mine).has("isolet-error")) continue;
    const [a, b] = [headersOf(theirs), headersOf(mine)];
    for (const key of new Set([...a.keys(), ...b.keys()])) values.push(compareValue(`${name}: header ${key}`, a.get(key) ?? null, b.get(key) ?? null));
    values.push(compareValue(`${name}: body`, bodyOf(theirs), bodyOf(mine)));
  }
  return values;
}

function compareValue(name, expected, actual) {
  return { name, equal: canonical(expected) === canonical(actual), workerd: expected, isolet: actual };
}

/** JSON with the keys of objects in order. */
function canonical(value) {
  const sorted = (_, item) =>
    typeof item === "object" && item !== null && !Array.isArray(item) ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1))) : item;
  return JSON.stringify(value, sorted);
}

function pairsOf({ status, body }) {
  return status === 200 ? new Map(JSON.parse(body)) : null;
}

function statusOf({ failed, status, text }) {
  return failed ?? `${status} ${text}`;
}

/** The headers by name; a repeated one keeps all its values. */
function headersOf({ headers = [] }) {
  const all = new Map();
  for (let at = 0; at < headers.length; at += 2) {
    const name = headers[at].toLowerCase();
    if (!IGNORED_HEADERS.has(name)) all.set(name, [...(all.get(name) ?? []), headers[at + 1]]);
  }
  return all;
}

/** A body as text; a long one by its length and digest. */
function bodyOf({ body }) {
  if (body === undefined) return null;
  if (body.length <= TEXT_BYTES_MAX) return body.toString("latin1");
  return `${body.length} bytes, SHA-256 ${createHash("sha256").update(body).digest("hex")}`;
}

function reasonOf(known, name) {
  return known.find(({ match }) => matches(match, name))?.reason ?? null;
}

/** `*` in an entry of known.json stands for any text. */
function matches(pattern, name) {
  const text = pattern.split("*").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${text.join(".*")}$`, "s").test(name);
}

function report({ compared, equal, share, differences, stale }) {
  for (const { name, workerd, isolet, reason } of differences) {
    console.log(`${reason === null ? "NEW  " : "known"} ${name}\n        workerd ${JSON.stringify(workerd)}\n        isolet  ${JSON.stringify(isolet)}`);
  }
  for (const match of stale) console.log(`known.json lists a difference that is gone: ${match}`);
  const unknown = differences.filter(({ reason }) => reason === null).length;
  console.log(`${equal} of ${compared} values are equal (${(100 * share).toFixed(2)} %); ${differences.length} differ, ${unknown} of them not listed`);
}

async function writeReadme(known) {
  const file = path.join(HERE, "README.md");
  const text = await readFile(file, "utf8");
  const rows = known.map(({ match, reason }) => `| \`${match.replaceAll("|", "\\|")}\` | ${reason} |`);
  const table = ["<!-- known -->", "", "| value | why it differs |", "| --- | --- |", ...rows, "", "<!-- /known -->"].join("\n");
  await writeFile(file, text.replace(/<!-- known -->[^]*<!-- \/known -->/, () => table));
  return 0;
}

function findWorkerd() {
  const platform = process.arch === "arm64" ? "arm64" : "64";
  return path.join(ROOT, `benches/peers/node_modules/@cloudflare/workerd-linux-${platform}/bin/workerd`);
}

function findIsolet() {
  const [release, debug] = ["release", "debug"].map((profile) => path.join(ROOT, "target", profile, "isolet"));
  return existsSync(debug) ? debug : release;
}
