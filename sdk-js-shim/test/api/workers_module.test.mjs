// `cloudflare:workers`: `env` and `waitUntil` without a handler's arguments, and the classes that Workers extend.

import assert from "node:assert/strict";
import test from "node:test";
import { makeRealm } from "./realm.mjs";

const SHARED = Symbol.for("isolet.engine");
let loaded = 0;

/** A realm whose Workers have the module as the global `workers`. */
async function realmWithModule(options) {
  const realm = makeRealm(options);
  globalThis[SHARED] = realm.global[SHARED];
  // A new address, so that the module is loaded anew and finds what this realm shares.
  realm.global.workers = await import(`../../cloudflare/workers.mjs?${loaded++}`);
  return realm;
}

test("env is that of the request, and can be changed", async () => {
  const { text, error } = await (await realmWithModule({ vars: ["A", "1", "B", "2"] })).serve(`{ fetch(_, own) {
    const { env } = workers;
    env.C = "3"; delete env.B;
    return Response.json([env, own, "A" in env, "B" in env, Object.keys(env), { ...env }.C, env.none === undefined]);
  } }`);
  assert.equal(error, null);
  assert.equal(text, '[{"A":"1","C":"3"},{"A":"1","C":"3"},true,false,["A","C"],"3",true]');
});

test("env is refused at the top level, by whatever means", async () => {
  const { global } = await realmWithModule({ vars: ["A", "1"] });
  const { env } = global.workers;
  for (const use of [() => env.A, () => "A" in env, () => Object.keys(env), () => (env.A = "1")]) {
    assert.throws(use, /`env` of cloudflare:workers is not there at the top level of a module.*read it in a handler/);
  }
});

test("waitUntil is that of the request", async () => {
  const realm = await realmWithModule();
  const { error } = await realm.serve(`{ async fetch() {
    workers.waitUntil(scheduler.wait(5).then(() => console.log("waited")));
    await null;
    workers.waitUntil(Promise.reject(new Error("lost")));
    return new Response(); } }`);
  assert.equal(error, null);
  assert.match(realm.state.logs[0][1], /waitUntil: Error: lost/);
  assert.deepEqual(realm.state.logs.slice(1), [[2, "waited"]]);
});

test("waitUntil needs its argument", async () => {
  const { error } = await (await realmWithModule()).serve(`{ fetch() { workers.waitUntil(); } }`);
  assert.equal(String(error), "TypeError: ExecutionContext.waitUntil: 1 argument required, but only 0 present");
});

test("waitUntil is refused at the top level", async () => {
  const { global } = await realmWithModule();
  assert.throws(() => global.workers.waitUntil(Promise.resolve()), /^Error: waitUntil: the top level of a module handles no request$/);
});

test("each request gets an instance of a WorkerEntrypoint", async () => {
  const realm = await realmWithModule({ vars: ["A", "1"] });
  const source = `class extends workers.WorkerEntrypoint {
    count = 0;
    async fetch(request) { this.ctx.waitUntil(null); return Response.json([this.env.A, ++this.count, this.text(request.url)]); }
    text(url) { return url; }
  }`;
  for (const url of ["http://h/1", "http://h/2"]) {
    const { text, error } = await realm.serve(source, { url });
    assert.deepEqual([text, error], [`["1",1,"${url}"]`, null]);
  }
});

for (const [what, source, message] of [
  ["a class of none of these", "class { fetch() {} }", /The default export is a class that does not extend WorkerEntrypoint/],
  ["a WorkerEntrypoint without fetch", "class extends workers.WorkerEntrypoint {}", /The default export has no fetch method/],
]) {
  test(`${what} is refused as the default export`, async () => {
    const realm = await realmWithModule();
    await assert.rejects(realm.serve(source), message);
  });
}

for (const [what, source, expected] of [
  ["a Durable Object", "new (class Room extends workers.DurableObject {})()", "TypeError: Room: there are no Durable Objects here"],
  ["a Workflow", "new (class Steps extends workers.WorkflowEntrypoint {})()", "TypeError: Steps: there are no Workflows here"],
  ["a stub", "new workers.RpcStub({})", "TypeError: RpcStub: there are no calls of methods (RPC) here"],
  ["an RpcTarget", "new (class Target extends workers.RpcTarget { a = 1 })().a", "1"],
]) {
  test(`${what} can be declared, and constructed when there is use for it`, async () => {
    const { text } = await (await realmWithModule()).serve(`{ fetch() { try { return new Response(${source}); } catch (e) { return new Response(String(e)); } } }`);
    assert.equal(text, expected);
  });
}
