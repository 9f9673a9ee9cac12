// Serves a function's folder with Isolet, for tests that ask it over HTTP.

import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { createInterface } from "node:readline";

const HERE = import.meta.dirname;
const SHIM = process.env.ISOLET_JS_SHIM ?? resolve(HERE, "..");
const ISOLET = process.env.ISOLET ?? resolve(HERE, "../../target/debug/isolet");
const START_MS_MAX = 240_000;

/** The address it listens on, and how to end it. */
export async function serve(folder) {
  const args = ["serve", "--function", folder, "--listen", "127.0.0.1:0", "--workers", "1"];
  const child = spawn(ISOLET, args, { cwd: folder, env: { ...process.env, ISOLET_JS_SHIM: SHIM }, stdio: ["ignore", "pipe", "pipe"] });
  const said = [];
  child.stderr.on("data", (data) => said.push(data));
  const late = setTimeout(() => child.kill("SIGKILL"), START_MS_MAX);
  for await (const line of createInterface({ input: child.stdout })) {
    const [, address] = /listening on (http:\S+)/.exec(line) ?? [];
    if (address === undefined) continue;
    clearTimeout(late);
    child.stdout.resume();
    return { address, stop: () => child.kill() };
  }
  throw new Error(`isolet ended before it listened: ${said.join("")}`);
}
