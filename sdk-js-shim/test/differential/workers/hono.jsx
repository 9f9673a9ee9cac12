// A large application with Hono: routing, middleware, validation, cookies, tokens, JSX, streams.
/** @jsxImportSource hono/jsx */

import { zValidator } from "@hono/zod-validator";
import { Hono } from "hono";
import { env, getRuntimeKey } from "hono/adapter";
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
import { html, raw } from "hono/html";
import { HTTPException } from "hono/http-exception";
import { jsxRenderer } from "hono/jsx-renderer";
import { jwt, sign, verify } from "hono/jwt";
import { languageDetector } from "hono/language";
import { logger } from "hono/logger";
import { methodOverride } from "hono/method-override";
import { poweredBy } from "hono/powered-by";
import { prettyJSON } from "hono/pretty-json";
import { requestId } from "hono/request-id";
import { secureHeaders } from "hono/secure-headers";
import { stream, streamSSE, streamText } from "hono/streaming";
import { timeout } from "hono/timeout";
import { timing } from "hono/timing";
import { trimTrailingSlash } from "hono/trailing-slash";
import { validator } from "hono/validator";
import { jwtVerify, SignJWT } from "jose";
import { z } from "zod";

const SECRET = "a secret of the suite";
const app = new Hono().basePath("/hono");
const people = new Map([["1", { id: "1", name: "Ada" }]]);

app.use("/logged/*", logger(() => {}));
app.use("/secure/*", secureHeaders());
app.use("/cors/*", cors({ origin: ["http://a.test"], allowMethods: ["GET", "PUT"], allowHeaders: ["x-a"], exposeHeaders: ["x-b"], maxAge: 60, credentials: true }));
app.use("/basic/*", basicAuth({ username: "ada", password: "pw" }));
app.use("/bearer/*", bearerAuth({ token: "t0ken" }));
app.use("/etag/*", etag());
app.use("/pretty/*", prettyJSON());
app.use("/powered/*", poweredBy());
app.use("/id/*", requestId({ headerName: "x-made", generator: () => "made" }));
app.use("/csrf/*", csrf());
app.use("/jwt/*", jwt({ secret: SECRET, alg: "HS256" }));
app.use("/limit/*", bodyLimit({ maxSize: 10, onError: (c) => c.text("too large", 413) }));
app.use("/timeout/*", timeout(20));
app.use("/timing/*", timing({ total: false }));
app.use("/compress/*", compress());
app.use("/language/*", languageDetector({ supportedLanguages: ["en", "de"], fallbackLanguage: "en" }));
app.use("/context/*", contextStorage());
app.use("/page/*", jsxRenderer(({ children, title }) => <html><head><title>{title}</title></head><body>{children}</body></html>));
app.use("/order/*", async (c, next) => { c.set("trail", ["one"]); await next(); c.header("x-trail", [...c.get("trail"), "back"].join()); });
app.use("/order/*", async (c, next) => { c.get("trail").push("two"); await next(); });

app.get("/", (c) => c.text("home"));
app.get("/json", (c) => c.json({ a: [1, "é", null], at: new Date(0) }));
app.get("/html", (c) => c.html("<p>é</p>"));
app.get("/body", (c) => c.body("raw", 201, { "x-a": "b" }));
app.get("/status", (c) => { c.status(202); c.header("x-one", "1"); c.header("x-one", "2", { append: true }); return c.body(null); });
app.get("/redirect", (c) => c.redirect("/hono/json", 301));
app.get("/not-found", (c) => c.notFound());
app.get("/throws", () => { throw new Error("thrown"); });
app.get("/http-exception", () => { throw new HTTPException(418, { message: "short and stout" }); });
app.get("/query", (c) => c.json([c.req.query("a"), c.req.queries("a"), c.req.query()]));
app.get("/people/:id", (c) => c.json(c.req.param()));
app.get("/people/:id/notes/:note{[0-9]+}", (c) => c.json(c.req.param()));
app.get("/optional/:a?", (c) => c.text(c.req.param("a") ?? "none"));
app.get("/files/*", (c) => c.text(c.req.path));
app.get("/headers", (c) => c.json([c.req.header("x-a") ?? null, c.req.header("user-agent") ?? null]));
app.get("/accepts", (c) => c.text(accepts(c, { header: "Accept-Language", supports: ["en", "de"], default: "en" })));
app.get("/runtime", (c) => c.json([getRuntimeKey(), Object.keys(env(c)).length]));
app.get("/logged/x", (c) => c.text("logged"));
app.get("/secure/x", (c) => c.text("secure"));
app.on(["GET", "PUT", "POST"], "/cors/x", (c) => c.text("cors"));
app.get("/basic/x", (c) => c.text("in"));
app.get("/bearer/x", (c) => c.text("in"));
app.get("/etag/x", (c) => c.text("tagged"));
app.get("/pretty/x", (c) => c.json({ a: { b: [1] } }));
app.get("/powered/x", (c) => c.text("x"));
app.get("/id/x", (c) => c.text(c.get("requestId")));
app.post("/csrf/x", (c) => c.text("ok"));
app.get("/jwt/x", (c) => c.json(c.get("jwtPayload")));
app.post("/limit/x", async (c) => c.text(await c.req.text()));
app.get("/timeout/x", async (c) => { await new Promise((done) => setTimeout(done, 200)); return c.text("late"); });
app.get("/timeout/y", (c) => c.text("soon"));
app.get("/timing/x", (c) => c.text("timed"));
app.get("/compress/x", (c) => c.text("hello ".repeat(500)));
app.get("/language/x", (c) => c.text(c.get("language")));
app.get("/context/x", (c) => c.text(inner()));
app.get("/order/x", (c) => c.json(c.get("trail")));
app.get("/page/x", (c) => c.render(<ul>{["a", "<b>"].map((item) => <li class={item}>{item}</li>)}</ul>, { title: "T & t" }));
app.get("/jsx", (c) => c.html(<Layout><p style={{ color: "red" }} hidden={false}>{"<é>"}</p></Layout>));
app.get("/html-helper", (c) => c.html(html`<p>${"<&>"}${raw("<i>x</i>")}${[1, 2]}</p>`));
app.get("/async-jsx", (c) => c.html(<Later />));
app.get("/cookies", (c) => c.json([getCookie(c), getCookie(c, "a") ?? null]));
app.get("/set-cookies", (c) => {
  setCookie(c, "a", "1 é", { path: "/", httpOnly: true, secure: true, sameSite: "Strict", maxAge: 60 });
  setCookie(c, "b", "2", { expires: new Date(0), domain: "a.test", partitioned: true, secure: true });
  deleteCookie(c, "c");
  return c.text("set");
});
app.get("/sign-cookie", async (c) => { await setSignedCookie(c, "s", "value", SECRET); return c.text("signed"); });
app.get("/signed-cookie", async (c) => c.json([await getSignedCookie(c, SECRET, "s")]));
app.get("/token", async (c) => { const t = await sign({ sub: "ada", exp: 4_000_000_000 }, SECRET, "HS256"); return c.json([t, await verify(t, SECRET, "HS256")]); });
app.get("/jose", async (c) => {
  const key = new TextEncoder().encode(SECRET);
  const t = await new SignJWT({ a: 1 }).setProtectedHeader({ alg: "HS256" }).setSubject("ada").setExpirationTime(4_000_000_000).sign(key);
  return c.json([t, (await jwtVerify(t, key)).payload]);
});
app.get("/stream", (c) => stream(c, async (s) => { await s.write(new TextEncoder().encode("one ")); await s.sleep(2); await s.writeln("two"); await s.pipe(new Response("three").body); }));
app.get("/stream-text", (c) => streamText(c, async (s) => { for (const word of ["a", "b", "c"]) { await s.writeln(word); await s.sleep(1); } }));
app.get("/sse", (c) => streamSSE(c, async (s) => { for (const id of [1, 2]) await s.writeSSE({ id: String(id), event: "tick", data: `n\n${id}` }); }));
app.get("/stream-error", (c) => stream(c, async (s) => { await s.write("x"); throw new Error("in the stream"); }, async (error, s) => { await s.write(error.message); }));
app.post("/echo", async (c) => c.body(await c.req.arrayBuffer(), 200, { "content-type": c.req.header("content-type") ?? "none" }));
app.post("/json", async (c) => c.json(await c.req.json()));
app.post("/form", async (c) => { const b = await c.req.parseBody({ all: true }); return c.json(Object.fromEntries(await Promise.all(Object.entries(b).map(async ([k, v]) => [k, v instanceof File ? [v.name, v.type, await v.text()] : v])))); });
app.post("/form-dots", async (c) => c.json(await c.req.parseBody({ dot: true })));
app.post("/blob", async (c) => { const b = await c.req.blob(); return c.json([b.size, b.type]); });
app.post("/twice", async (c) => c.json([await c.req.text(), await c.req.text(), await c.req.json().catch((e) => e.name)]));
app.post("/validate", validator("json", (value, c) => (typeof value.name === "string" ? value : c.text("bad name", 400))), (c) => c.json(c.req.valid("json")));
app.post("/zod", zValidator("json", z.object({ name: z.string().min(2), age: z.coerce.number().int().optional(), mail: z.email().optional() })), (c) => c.json(c.req.valid("json")));
app.get("/zod", zValidator("query", z.object({ page: z.coerce.number().default(1), tags: z.array(z.string()).or(z.string()).optional() })), (c) => c.json(c.req.valid("query")));
app.post("/people", async (c) => { const p = await c.req.json(); people.set(p.id, p); c.header("location", `/hono/people/${p.id}`); return c.json(p, 201); });
app.delete("/people/:id", (c) => c.body(null, people.has(c.req.param("id")) ? 204 : 404));
app.all("/all", (c) => c.text(c.req.method));
app.use("/override/*", methodOverride({ app }));
app.delete("/override/x", (c) => c.text("deleted"));
app.post("/override/x", (c) => c.text("posted"));
app.get("/wait", (c) => { c.executionCtx.waitUntil(Promise.resolve()); return c.text("went on"); });
app.get("/raw", (c) => { const r = new Response("raw", { headers: { "x-raw": "1" } }); return r; });
app.get("/header-late", async (c) => { const r = await app.request("/hono/raw"); return new Response(r.body, { headers: { ...Object.fromEntries(r.headers), "x-late": "1" } }); });
app.get("/request", async (c) => c.text(await (await app.request("/hono/json")).text()));
app.route("/sub", new Hono().get("/x", (c) => c.text("sub")).get("/:y", (c) => c.text(c.req.param("y"))).notFound((c) => c.text("sub none", 404)));
app.mount("/mounted", (request) => new Response(new URL(request.url).pathname));
app.use(trimTrailingSlash());
app.get("/slash", (c) => c.text("slash"));
app.notFound((c) => c.json({ missing: c.req.path }, 404));
app.onError((error, c) => (error instanceof HTTPException ? error.getResponse() : c.json({ failed: error.message }, 500)));

function inner() {
  return `path ${getContext().req.path}`;
}

function Layout({ children }) {
  return <main>{children}</main>;
}

async function Later() {
  await Promise.resolve();
  return <b>later</b>;
}

export default app;
