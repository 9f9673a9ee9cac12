// A small JSON API in TypeScript with Hono: middleware, path parameters, typed bindings, errors as JSON.
import { Hono } from "hono";
import { cors } from "hono/cors";
import { HTTPException } from "hono/http-exception";

type Bindings = { CURRENCY: string };

interface Article {
  name: string;
  cents: number;
}

const ARTICLES: Record<string, Article> = {
  "1": { name: "Teapot", cents: 2490 },
  "2": { name: "Cup", cents: 690 },
};

const app = new Hono<{ Bindings: Bindings }>();

app.use("/articles/*", cors());

app.get("/articles", (c) => c.json(Object.entries(ARTICLES).map(([id, article]) => ({ id, ...article }))));

app.get("/articles/:id", (c) => {
  const article = ARTICLES[c.req.param("id")];
  if (article === undefined) throw new HTTPException(404, { message: "there is no such article" });
  return c.json({ ...article, price: `${(article.cents / 100).toFixed(2)} ${c.env.CURRENCY}` });
});

app.post("/total", async (c) => {
  const ids: unknown = await c.req.json().catch(() => null);
  if (!Array.isArray(ids)) throw new HTTPException(422, { message: "the body must be a list of ids" });
  const total = ids.reduce((sum: number, id) => sum + (ARTICLES[String(id)]?.cents ?? 0), 0);
  return c.json({ total });
});

app.onError((error, c) => {
  const status = error instanceof HTTPException ? error.status : 500;
  return c.json({ error: error.message }, status);
});

export default app;
