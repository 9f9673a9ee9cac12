// itty-router: its three routers, its answers and its middleware.

import { AutoRouter, IttyRouter, Router, StatusError, cors, createResponse, error, html, json, png, status, text, withContent, withCookies, withParams } from "itty-router";
import { answering } from "./lib.js";

const ask = (path, init) => new Request(`http://itty.test${path}`, init);
const told = async (response, ...names) => {
  const it = await response;
  return it instanceof Response ? [it.status, await it.text(), ...names.map((name) => it.headers.get(name))] : (it ?? null);
};

const auto = AutoRouter({ base: "/api" })
  .get("/hello/:name", ({ name }) => `hello ${name}`)
  .get("/object", () => ({ a: [1] }))
  .get("/throws", () => { throw new StatusError(409, { why: "conflict" }); })
  .get("/breaks", () => { throw new TypeError("broken"); })
  .get("/optional/:a?", ({ a }) => a ?? "none")
  .get("/file/:name.:extension", ({ name, extension }) => [name, extension])
  .get("/deep/:path+", ({ path }) => path)
  .get("/wild/*", () => "wild")
  .get("/query", ({ query }) => query)
  .all("/any", ({ method }) => method)
  .post("/content", withContent, ({ content }) => (content instanceof FormData ? [...content] : content));

const { preflight, corsify } = cors({ origin: ["https://a.example"], credentials: true, maxAge: 60 });
const shared = Router({ before: [preflight], finally: [json, corsify] }).get("/x", () => ({ shared: true }));

export default answering({
  "auto: parameters": () => told(auto.fetch(ask("/api/hello/you"))),
  "auto: object": () => told(auto.fetch(ask("/api/object")), "content-type"),
  "auto: StatusError": () => told(auto.fetch(ask("/api/throws"))),
  "auto: error": () => told(auto.fetch(ask("/api/breaks"))),
  "auto: missing": () => told(auto.fetch(ask("/api/nowhere"))),
  "auto: optional": async () => [await told(auto.fetch(ask("/api/optional"))), await told(auto.fetch(ask("/api/optional/1")))],
  "auto: extension": () => told(auto.fetch(ask("/api/file/a.txt"))),
  "auto: greedy": () => told(auto.fetch(ask("/api/deep/a/b/c"))),
  "auto: wildcard": () => told(auto.fetch(ask("/api/wild/x/y"))),
  "auto: query": () => told(auto.fetch(ask("/api/query?a=1&b=2&a=3"))),
  "auto: any method": () => told(auto.fetch(ask("/api/any", { method: "PURGE" }))),
  "content: json": () => told(auto.fetch(ask("/api/content", { method: "POST", body: '{"x":1}', headers: { "content-type": "application/json" } }))),
  "content: text": () => told(auto.fetch(ask("/api/content", { method: "POST", body: "plain" }))),
  "content: form": () => { const body = new FormData(); body.append("a", "1"); return told(auto.fetch(ask("/api/content", { method: "POST", body }))); },
  "itty: order": () => told(IttyRouter().all("*", (request) => { request.seen = [1]; }).get("/a", ({ seen }) => text(`seen ${seen}`)).get("/a", () => text("never")).fetch(ask("/a"))),
  "itty: nothing": () => told(IttyRouter().get("/a", () => text("a")).fetch(ask("/b"))),
  "itty: nested": () => { const child = IttyRouter({ base: "/c" }).get("/x", () => text("child")); return told(IttyRouter().all("/c/*", child.fetch).fetch(ask("/c/x"))); },
  "itty: proxied methods": () => told(IttyRouter().puppy("/a", () => text("woof")).fetch(ask("/a", { method: "PUPPY" }))),
  "router: catch and finally": () => told(Router({ catch: (thrown) => error(500, thrown.message), finally: [(response) => { response.headers.set("x-end", "1"); return response; }] }).get("/", () => { throw new Error("caught"); }).fetch(ask("/")), "x-end"),
  "cors: preflight": () => told(shared.fetch(ask("/x", { method: "OPTIONS", headers: { origin: "https://a.example", "access-control-request-method": "GET" } })), "access-control-allow-origin", "access-control-max-age"),
  "cors: answer": () => told(shared.fetch(ask("/x", { headers: { origin: "https://a.example" } })), "access-control-allow-origin", "access-control-allow-credentials"),
  "cors: other origin": () => told(shared.fetch(ask("/x", { headers: { origin: "https://b.example" } })), "access-control-allow-origin"),
  "withCookies": () => told(Router({ before: [withCookies] }).get("/", ({ cookies }) => json(cookies)).fetch(ask("/", { headers: { cookie: "a=1; b=two" } }))),
  "withParams": () => told(Router().get("/:a", withParams, ({ a }) => text(a)).fetch(ask("/p"))),
  "answers": () => Promise.all([json({ a: 1 }), text("t"), html("<p>"), error(400, "bad"), error(404), status(204), png("x"), json({}, { status: 201, headers: { "x-a": "b" } })].map((it) => told(it, "content-type", "x-a"))),
  "createResponse": () => told(createResponse("text/x", (value) => `<${value}>`)("y"), "content-type"),
});
