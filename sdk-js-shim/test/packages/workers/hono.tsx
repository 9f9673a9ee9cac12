/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
// Hono: routing, middleware, validators, cookies, streaming, JSX, tokens. `/probes` answers `[name, value]` pairs, all else is the app.

import { Hono } from "hono";
import { accepts } from "hono/accepts";
import { basicAuth } from "hono/basic-auth";
import { bearerAuth } from "hono/bearer-auth";
import { bodyLimit } from "hono/body-limit";
import { compress } from "hono/compress";
import { contextStorage, getContext } from "hono/context-storage";
import { deleteCookie, getCookie, getSignedCookie, setCookie, setSignedCookie } from "hono/cookie";
import { cors } from "hono/cors";
import { csrf } from "hono/csrf";
import { etag } from "hono/etag";
import { createFactory } from "hono/factory";
import { html, raw } from "hono/html";
import { HTTPException } from "hono/http-exception";
import { jsxRenderer } from "hono/jsx-renderer";
import { jwt, sign, verify } from "hono/jwt";
import { languageDetector } from "hono/language";
import { methodOverride } from "hono/method-override";
import { poweredBy } from "hono/powered-by";
import { prettyJSON } from "hono/pretty-json";
import { LinearRouter } from "hono/router/linear-router";
import { PatternRouter } from "hono/router/pattern-router";
import { RegExpRouter } from "hono/router/reg-exp-router";
import { SmartRouter } from "hono/router/smart-router";
import { TrieRouter } from "hono/router/trie-router";
import { secureHeaders } from "hono/secure-headers";
import { stream, streamSSE, streamText } from "hono/streaming";
import { timeout } from "hono/timeout";
import { appendTrailingSlash, trimTrailingSlash } from "hono/trailing-slash";
import { validator } from "hono/validator";
import { answering } from "./lib.js";

const SECRET = "a secret of the tests";
const app = new Hono();

app.get("/", (c) => c.text("home"));
app.get("/json", (c) => c.json({ query: c.req.query("q"), all: c.req.queries("a") }));
app.get("/users/:id{[0-9]+}", (c) => c.text(`user ${c.req.param("id")}`));
app.get("/users/:name", (c) => c.text(`name ${c.req.param("name")}`));
app.get("/files/*", (c) => c.text(`file ${c.req.path}`));
app.get("/optional/:a?", (c) => c.text(`optional ${c.req.param("a") ?? "none"}`));
app.on(["PUT", "PATCH"], "/on", (c) => c.text(c.req.method));
app.all("/all", (c) => c.text(`all ${c.req.method}`));
app.post("/echo", async (c) => c.body(await c.req.arrayBuffer(), 201, { "content-type": c.req.header("content-type") ?? "none" }));
app.post("/form", async (c) => {
  const { file, ...body } = await c.req.parseBody({ all: true });
  return c.json({ body, file: file instanceof File ? [file.name, file.type, await file.text()] : null });
});
app.post("/valid", validator("json", (value, c) => (typeof value.n === "number" ? { n: value.n } : c.text("no number", 400))), (c) => c.json({ twice: c.req.valid("json").n * 2 }));
app.get("/valid", validator("query", ({ q }, c) => (q ? { q } : c.text("no q", 400))), (c) => c.text(c.req.valid("query").q));
app.get("/redirect", (c) => c.redirect("/", 301));
app.get("/html", (c) => c.html(html`<p>${"<b>"}</p>${raw("<i>raw</i>")}`));
app.get("/throws", () => { throw new HTTPException(418, { message: "teapot" }); });
app.get("/breaks", () => { throw new RangeError("broken"); });
app.get("/cookie", async (c) => {
  setCookie(c, "plain", "v=1; x", { path: "/", httpOnly: true, sameSite: "Lax", maxAge: 60 });
  await setSignedCookie(c, "signed", "me", SECRET);
  deleteCookie(c, "old");
  return c.json(getCookie(c));
});
app.get("/signed", async (c) => c.json(await getSignedCookie(c, SECRET)));
app.get("/stream", (c) => stream(c, async (out) => { await out.write("one "); await out.pipe(new Response("two").body!); }));
app.get("/text", (c) => streamText(c, async (out) => { await out.writeln("a"); await out.sleep(1); await out.write("b"); }));
app.get("/sse", (c) => streamSSE(c, async (out) => { for (const id of ["1", "2"]) await out.writeSSE({ id, event: "tick", data: `n ${id}` }); }));
app.use("/etag/*", etag()).get("/etag/x", (c) => c.text("tagged"));
app.use("/cors/*", cors({ origin: "https://a.example", allowMethods: ["GET"], maxAge: 5 })).get("/cors/x", (c) => c.text("shared"));
app.use("/basic/*", basicAuth({ username: "u", password: "p" })).get("/basic/x", (c) => c.text("in"));
app.use("/bearer/*", bearerAuth({ token: "t0ken" })).get("/bearer/x", (c) => c.text("in"));
app.use("/jwt/*", jwt({ secret: SECRET, alg: "HS256" })).get("/jwt/x", (c) => c.json(c.get("jwtPayload")));
app.use("/csrf/*", csrf()).post("/csrf/x", (c) => c.text("posted"));
app.use("/limit/*", bodyLimit({ maxSize: 4 })).post("/limit/x", async (c) => c.text(await c.req.text()));
app.use("/secure/*", secureHeaders()).get("/secure/x", (c) => c.text("safe"));
app.use("/pretty/*", prettyJSON()).get("/pretty/x", (c) => c.json({ a: 1 }));
app.use("/powered/*", poweredBy()).get("/powered/x", (c) => c.text("by"));
app.use("/slow/*", timeout(5)).get("/slow/x", async (c) => { await new Promise((done) => setTimeout(done, 200)); return c.text("late"); });
app.use("/zip/*", compress()).get("/zip/x", (c) => c.text("z".repeat(3_000)));
app.use("/lang/*", languageDetector({ supportedLanguages: ["en", "de"], fallbackLanguage: "en" })).get("/lang/x", (c) => c.text(c.get("language")));
app.use("/context/*", contextStorage()).get("/context/x", async (c) => { c.set("kept" as never, "yes" as never); await null; return c.text(String(getContext().get("kept" as never))); });
app.get("/accepts", (c) => c.text(accepts(c, { header: "Accept", supports: ["text/html", "application/json"], default: "text/html" })));
app.use("/page/*", jsxRenderer(({ children, title }: any) => <html><head><title>{title}</title></head><body>{children}</body></html>));
app.get("/page/x", (c) => c.render(<Items items={["a", "<b>"]} />, { title: "T" } as never));
app.route("/sub", new Hono().basePath("/v1").get("/x/:y", (c) => c.text(`sub ${c.req.param("y")}`)));
app.mount("/mounted", (request: Request) => new Response(`mounted ${new URL(request.url).pathname}`));
app.use("/order/*", async (c, next) => { c.header("x-order", "1", { append: true }); await next(); c.header("x-order", "3", { append: true }); });
app.get("/order/x", (c, next) => { c.header("x-order", "2", { append: true }); return next(); }, (c) => c.text("ordered"));
app.get("/env", (c) => c.text(String((c.env as any)?.GREETING ?? "no env")));
app.get("/later", (c) => { c.executionCtx.waitUntil(Promise.resolve()); return c.text("later"); });
app.notFound((c) => c.text(`nothing at ${c.req.path}`, 404));
app.onError((error, c) => (error instanceof HTTPException ? error.getResponse() : c.text(`${error.name}: ${error.message}`, 500)));

function Items({ items }: { items: string[] }) {
  return <ul class="list">{items.map((item) => <li data-n={item.length}>{item}</li>)}</ul>;
}

async function Later() {
  return <b>{await Promise.resolve("later")}</b>;
}

/** Status, some headers and text of an answer. */
async function told(response: Response | Promise<Response>, ...names: string[]) {
  const it = await response;
  return [it.status, await it.text(), ...names.map((name) => it.headers.get(name))];
}

const routed = (router: any) => {
  const other = new Hono({ router }).get("/a/:b", (c) => c.text(c.req.param("b"))).get("/a/b/*", (c) => c.text("rest")).post("/x", (c) => c.text("post"));
  return Promise.all(["/a/1", "/a/b/c", "/x", "/none"].map((path) => told(other.request(path))));
};
const factory = createFactory<{ Variables: { n: number } }>();

const probes = answering({
  "router: smart": () => routed(new SmartRouter({ routers: [new RegExpRouter(), new TrieRouter()] })),
  "router: trie": () => routed(new TrieRouter()),
  "router: linear": () => routed(new LinearRouter()),
  "router: pattern": () => routed(new PatternRouter()),
  "jwt: sign and verify": async () => verify(await sign({ sub: "x", exp: 4102444800 }, SECRET), SECRET, "HS256"),
  "jwt: HS512": async () => sign({ sub: "x" }, SECRET, "HS512"),
  "jwt: wrong": async () => verify(await sign({ sub: "x" }, SECRET), "other", "HS256").then(() => "taken", (error: Error) => error.name),
  "jwt: middleware": async () => [await told(app.request("/jwt/x")), await told(app.request("/jwt/x", { headers: { authorization: `Bearer ${await sign({ sub: "me" }, SECRET)}` } }))],
  "jsx: async component": async () => (<div><Later /></div>).toString(),
  "jsx: attributes": () => String(<input disabled value={`"q"`} style={{ color: "red", fontSize: "1px" }} />),
  "cookies: signed": async () => {
    const set = (await app.request("/cookie", { headers: { cookie: "a=1; b=%20" } })).headers.getSetCookie();
    const signed = set.find((line) => line.startsWith("signed="))!.split(";")[0];
    return [set, await told(app.request("/signed", { headers: { cookie: signed } })), await told(app.request("/signed", { headers: { cookie: `${signed}x` } }))];
  },
  "form: file": () => { const form = new FormData(); form.append("a", "1"); form.append("a", "2"); form.append("file", new File(["text"], "f.txt", { type: "text/plain" })); return told(app.request("/form", { method: "POST", body: form })); },
  "factory: middleware": () => { const set = factory.createMiddleware(async (c, next) => { c.set("n", 7); await next(); }); return told(factory.createApp().get("/", set, (c) => c.text(String(c.get("n")))).request("/")); },
  "zip": async () => { const it = await app.request("/zip/x", { headers: { "accept-encoding": "gzip" } }); return [it.headers.get("content-encoding"), (await new Response(it.body!.pipeThrough(new DecompressionStream("gzip"))).text()).length]; },
  "trailing slash": () => Promise.all([told(new Hono({ strict: true }).use(trimTrailingSlash()).get("/a", (c) => c.text("a")).request("/a/"), "location"), told(new Hono({ strict: true }).use(appendTrailingSlash()).get("/a/", (c) => c.text("a")).request("/a"), "location")]),
  "method override": () => { const other = new Hono(); other.use("/x", methodOverride({ app: other })); other.delete("/x", (c) => c.text("deleted")); const body = new FormData(); body.append("_method", "DELETE"); return told(other.request("/x", { method: "POST", body })); },
  "many at once": async () => (await Promise.all(Array.from({ length: 50 }, (_, n) => told(app.request(`/users/${n}`))))).map(([, text]) => text).join().length,
});

export default {
  fetch: (request: Request, env: unknown, ctx: any) => (new URL(request.url).pathname === "/probes" ? probes.fetch(request, env) : app.fetch(request, env as never, ctx)),
};
