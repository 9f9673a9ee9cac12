// A realm with the prelude in it: ECMAScript globals only, as in the engine; runs expressions and handlers there.

import { readFileSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import vm from "node:vm";
import { bundlePrelude } from "../../scripts/prelude.mjs";
import { makeNative } from "./native.mjs";

const outfile = join(mkdtempSync(join(tmpdir(), "isolet-prelude-")), "prelude.js");
await bundlePrelude(outfile);
const prelude = new vm.Script(readFileSync(outfile, "utf8"), { filename: "prelude.js" });

// What V8 adds to ECMAScript, or QuickJS-NG lacks.
const MISSING = ["console", "WebAssembly", "Intl", "escape", "unescape", "SharedArrayBuffer", "Atomics"];

/** Makes a realm; options as `makeNative` takes them. */
export function makeRealm(options = {}) {
  const context = vm.createContext(Object.create(null));
  const global = vm.runInContext("globalThis", context);
  for (const name of MISSING) delete global[name];
  const { native, state, readable } = makeNative(global, options);
  state.building = true;
  const hooks = prelude.runInContext(context)(native);
  const realm = { hooks, native, state, global, readable, run, serve };

  /** Runs the body of an async function in the realm and gives its result as JSON data. */
  async function run(body) {
    state.building = false;
    const text = await vm.runInContext(`(async () => JSON.stringify(await (async () => {${body}\n})()))()`, context, { filename: "test.js" });
    return text === undefined ? undefined : JSON.parse(text);
  }

  /** Sends one request to a module whose default export is the expression `source`. */
  async function serve(source, { method = "GET", url = "http://example.com/", headers = [], body = null, keep = true } = {}) {
    hooks.register({ default: vm.runInContext(`(${source})`, context, { filename: "worker.js" }) });
    return request({ method, url, headers, body, keep });
  }

  async function request({ method, url, headers, body, keep }) {
    state.building = false;
    state.response = null;
    let error = null;
    const rid = body === null ? null : readable(body);
    state.incoming = { method, url, headers, rid };
    const incoming = Object.create(hooks.incoming);
    await hooks.handle(incoming, Object.create(hooks.context))?.catch((thrown) => {
      error = thrown;
    });
    // The engine does so when somebody holds the request.
    if (keep) hooks.keepIncoming(incoming);
    if (state.response === null) return { error };
    const sent = state.bodies.get(state.response.rid);
    const bytes = Buffer.concat(sent.chunks);
    return { ...state.response, sent, bytes, text: bytes.toString(), error };
  }
  return realm;
}
