// Bindings in `env`: which there are, and what a service binding does.

import assert from "node:assert/strict";
import test from "node:test";
import { makeRealm } from "./realm.mjs";

const vars = ["A", "1", "ISOLET_BINDINGS", "AUTH=service STOCK=service"];

/** Serves one request with a Worker of this body; `seen` gets what it sends. */
async function serve(body, seen = [], answer = {}) {
  const upstream = async (method, url, headers, read) => {
    seen.push([method, url, headers, `${(await read()) ?? ""}`]);
    return typeof answer === "function" ? answer(seen.length) : answer;
  };
  return makeRealm({ vars, upstream }).serve(`{ async fetch(request, env, ctx) { ${body} } }`);
}

test("env has the bindings beside the variables, and not how they came", async () => {
  const { text } = await serve(`
    return Response.json([Object.keys(env), env.A, String(env.AUTH), typeof env.AUTH, env.AUTH === env.AUTH, env.AUTH !== env.STOCK]);`);
  assert.equal(text, '[["A","AUTH","STOCK"],"1","[object Fetcher]","object",true,true]');
});

test("fetch goes to the function behind the binding, whatever the host", async () => {
  const seen = [];
  const { text } = await serve(
    `
    const posted = await env.AUTH.fetch("https://any.example/login?x#y", { method: "POST", body: "hello", headers: { "x-a": "1" } });
    const passed = await env.STOCK.fetch(request);
    const outward = await fetch("http://any.example/");
    return new Response(await posted.text() + passed.status + outward.status);`,
    seen,
    { status: 201, chunks: ["yes "] },
  );
  assert.equal(text, "yes 201201");
  const services = seen.map(([, , headers]) => headers.filter((_, at) => headers[at - 1] === "isolet-service"));
  assert.deepEqual(services, [["AUTH"], ["STOCK"], []]);
  assert.deepEqual([seen[0][0], seen[0][1], seen[0][3]], ["POST", "https://any.example/login?x", "hello"]);
  assert.equal(seen[1][1], "http://example.com/");
});

test("a redirect is followed at the same function", async () => {
  const seen = [];
  const { text } = await serve(
    `return new Response((await env.AUTH.fetch("http://a/old")).url);`,
    seen,
    (call) => (call === 1 ? { status: 302, headers: ["location", "http://b/new"] } : {}),
  );
  assert.equal(text, "http://b/new");
  for (const [, , headers] of seen) assert.ok(headers.includes("isolet-service"));
});

for (const [what, code, message] of [
  ["a method", `env.AUTH.getUser(1)`, "env.AUTH.getUser(): calls of methods (RPC) are not offered; use env.AUTH.fetch()"],
  ["connect", `env.AUTH.connect("a:1")`, "env.AUTH.connect(): functions have no sockets; use env.AUTH.fetch()"],
  ["fetch without arguments", `env.AUTH.fetch()`, "Fetcher.fetch: 1 argument required, but only 0 present"],
  ["fetch of a path", `env.AUTH.fetch("/path")`, "Invalid URL: /path"],
  ["its constructor", `new env.AUTH.constructor()`, "Illegal constructor"],
]) {
  test(`${what} is refused in words`, async () => {
    const { text } = await serve(`try { await ${code}; } catch (error) { return new Response(error.name + ": " + error.message); }`);
    assert.equal(text, `TypeError: ${message}`);
  });
}

test("a binding is no promise, no JSON and can be logged", async () => {
  const { text, error } = await serve(`
    console.log(env.AUTH, env);
    return Response.json([(await env.AUTH) === env.AUTH, env, "getUser" in env.AUTH, env.AUTH.toString()]);`);
  assert.equal(error, null);
  assert.equal(text, '[true,{"A":"1","AUTH":{},"STOCK":{}},false,"[object Fetcher]"]');
});

test("a kind that is not known is named", async () => {
  const realm = makeRealm({ vars: ["ISOLET_BINDINGS", "DB=sql"] });
  const { error } = await realm.serve(`{ fetch: () => new Response() }`);
  assert.match(error.message, /env\.DB is a binding of the kind "sql", .* build the function again/);
});

test("the context has no entries and no props", async () => {
  const { text } = await serve(`return Response.json([ctx.exports, ctx.props, ctx.exports === ctx.exports]);`);
  assert.equal(text, "[{},{},true]");
});
