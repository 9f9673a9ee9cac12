// Answers requests over HTTP with Hono; `isolet dev` runs it.

import { Hono } from "hono";

const app = new Hono();

app.get("/", (c) =>
  c.html(
    <html lang="en">
      <title>{{name}}</title>
      <h1>Hello from {{name}}!</h1>
    </html>,
  ),
);

app.get("/hello/:who", (c) => c.json({ hello: c.req.param("who") }));

app.notFound((c) => c.text("Nothing lives at this path.\n", 404));

export default app;
