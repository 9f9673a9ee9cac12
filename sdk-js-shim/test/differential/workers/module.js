// `cloudflare:workers`, for code that is not handed `env` and `ctx`.

import * as workers from "cloudflare:workers";
import { probing, thrown } from "./lib.js";

const { env, RpcStub, RpcTarget, ServiceStub, waitUntil, WorkerEntrypoint } = workers;
const CLASSES = ["DurableObject", "RpcPromise", "RpcProperty", "RpcStub", "RpcTarget", "ServiceStub", "WorkerEntrypoint", "WorkflowEntrypoint"];

class Entry extends WorkerEntrypoint {
  fetch() {}
}

export default probing({
  "classes": () => CLASSES.map((name) => [typeof workers[name], workers[name].name]),
  "env": () => [typeof env, env.NONE === undefined, "NONE" in env, Object.keys(env), JSON.stringify(env)],
  "env changes": () => { env.ADDED = "1"; const added = [env.ADDED, "ADDED" in env, { ...env }]; delete env.ADDED; return [added, "ADDED" in env]; },
  "waitUntil": async () => { let done = false; const given = waitUntil(Promise.resolve().then(() => { done = true; })); await null; await null; return [given === undefined, done]; },
  "waitUntil without a promise": () => thrown(() => waitUntil()),
  "entrypoint": () => { const entry = new Entry({ a: 1 }, { b: 2 }); return [Object.keys(entry).sort(), entry.env, entry instanceof WorkerEntrypoint, String(entry), "fetch" in WorkerEntrypoint.prototype]; },
  "target": () => [new RpcTarget() instanceof RpcTarget, new (class extends RpcTarget { a = 1; })().a, {} instanceof RpcStub, {} instanceof ServiceStub],
});
