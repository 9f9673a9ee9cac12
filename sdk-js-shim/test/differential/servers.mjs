// Starts workerd and Isolet with the same Workers and sends them requests.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import http from "node:http";
import path from "node:path";
import { build } from "esbuild";

const START_MS_MAX = 600_000;
const REQUEST_MS_MAX = 120_000;
// A table of probes is far more work than a request.
const FUEL = 100_000_000_000;
const HOST = "differential.test";
const COMPATIBILITY_DATE = "2026-11-01";

/**
 * Bundles the Workers of a folder into one module, which gives each request to the Worker that its path begins with: both servers
 * run the same text, and compile it once.
 */
export async function bundleWorkers(sources, names, outfile) {
  const imports = names.map((name, at) => `import worker${at} from "./${name}";`);
  const table = names.map((name, at) => `"${name}": worker${at}`);
  const fetch = "fetch: (request, env, ctx) => WORKERS[new URL(request.url).pathname.split('/')[1]].fetch(request, env, ctx)";
  const contents = [...imports, `const WORKERS = { ${table.join(", ")} };`, `export default { ${fetch} };`].join("\n");
  const options = { bundle: true, format: "esm", platform: "neutral", target: "es2023", charset: "utf8", jsx: "automatic", jsxImportSource: "hono/jsx" };
  const resolve = { resolveExtensions: [".js", ".jsx"], conditions: ["workerd", "worker"], mainFields: ["module", "main"], external: ["node:*", "cloudflare:*"] };
  const quiet = { logLevel: "warning", logOverride: { "direct-eval": "silent" } };
  await build({ ...options, ...resolve, ...quiet, stdin: { contents, resolveDir: sources }, outfile });
}

/** Starts workerd with a Worker; gives `{ port, stop }`. */
export async function startWorkerd(binary, worker, folder) {
  const config = path.join(folder, "workerd.capnp");
  await writeFile(config, capnp(path.basename(worker)));
  let port = 0;
  const child = spawn(binary, ["serve", config, "--control-fd=3"], { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  await readLines(child, child.stdio[3], "workerd", (line) => {
    const event = JSON.parse(line);
    if (event.event === "listen") port = event.port;
    return port !== 0;
  });
  return { port, stop: () => stop(child) };
}

/** Starts one node of Isolet with a Worker, whose requests outward may go to this machine at `upstream`; gives `{ port, stop }`. */
export async function startIsolet(binary, shim, worker, folder, upstream) {
  const args = ["serve", "--listen", "127.0.0.1:0", "--workers", "0", "--data", path.join(folder, "data"), "--function", folder];
  await mkdir(path.join(folder, "src"), { recursive: true });
  await copyFile(worker, path.join(folder, "src", "index.js"));
  await writeFile(path.join(folder, "isolet.toml"), manifest(upstream));
  const child = spawn(binary, args, { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, ISOLET_JS_SHIM: shim } });
  let log = "";
  child.stderr.on("data", (chunk) => (log = (log + chunk).slice(-20_000)));
  let port = 0;
  await readLines(child, child.stdout, "isolet", (line) => {
    port = Number(/listening on http:\/\/127\.0\.0\.1:(\d+)/.exec(line)?.[1] ?? 0);
    return port !== 0;
  }).catch((error) => {
    throw new Error(`${error.message}\n${log}`);
  });
  return { port, stop: () => stop(child), log: () => log };
}

/** Sends one request; gives `{ status, text, headers, body }`, or `{ failed }` when the connection broke. */
export function send(port, { worker, path: rest, method, headers, body }) {
  return new Promise((resolve) => {
    const options = { host: "127.0.0.1", port, method, path: `/${worker}/${rest}`, headers: { host: HOST, ...headers }, agent: false, timeout: REQUEST_MS_MAX };
    const request = http.request(options, (response) => {
      const chunks = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("error", () => resolve({ failed: "body" }));
      response.on("end", () => {
        resolve({ status: response.statusCode, text: response.statusMessage, headers: response.rawHeaders, body: Buffer.concat(chunks) });
      });
    });
    request.on("timeout", () => request.destroy(new Error("timeout")));
    request.on("error", (error) => resolve({ failed: error.message === "timeout" ? "timeout" : "connection" }));
    if (Array.isArray(body)) for (const chunk of body) request.write(chunk);
    else if (body !== null) request.setHeader("content-length", Buffer.byteLength(body));
    request.end(Array.isArray(body) || body === null ? undefined : body);
  });
}

function capnp(file) {
  // The server that the Worker fetches from is on this machine.
  const services = '(name = "internet", network = (allow = ["private", "public"])), (name = "main", worker = .main)';
  const sockets = '(name = "main", address = "127.0.0.1:0", http = (), service = "main")';
  const worker = `const main :Workerd.Worker = (modules = [(name = "${file}", esModule = embed "${file}")], compatibilityDate = "${COMPATIBILITY_DATE}");`;
  return `using Workerd = import "/workerd/workerd.capnp";\nconst config :Workerd.Config = (services = [${services}], sockets = [${sockets}]);\n${worker}\n`;
}

function manifest(upstream) {
  const limits = `[limits]\nfuel = ${FUEL}\nsubrequests = 1000\ntimeout = ${REQUEST_MS_MAX}\n`;
  const outbound = `[outbound]\nallow = ["*", "*:${upstream}", "*:1"]\nprivate = true\n`;
  return `name = "differential"\nmain = "src/index.js"\nroutes = ["/*"]\n\n${limits}\n${outbound}`;
}

/** Resolves when `use` says of a line that it was the last one waited for. */
async function readLines(child, stream, name, use) {
  let rest = "";
  const timer = setTimeout(() => child.kill("SIGKILL"), START_MS_MAX);
  try {
    await new Promise((resolve, reject) => {
      child.once("error", reject);
      child.on("exit", (code) => reject(new Error(`${name} ended with ${code} before it listened`)));
      stream.on("data", (chunk) => {
        const lines = (rest + chunk).split("\n");
        rest = lines.pop();
        if (lines.some((line) => line !== "" && use(line))) resolve();
      });
    });
  } finally {
    clearTimeout(timer);
  }
}

async function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
}
