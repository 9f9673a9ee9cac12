// HTMLRewriter: what its JavaScript does between the handlers and the engine.

import assert from "node:assert/strict";
import test from "node:test";
import { runCases } from "./cases.mjs";
import { makeRealm } from "./realm.mjs";

const WAIT = `const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));`;

runCases("html", [
  ["handlers change the body", `return new HTMLRewriter().on("b", { element(e) { e.before("<1>").after("<2>", { html: true }); } }).transform(new Response("<a>x<b>y")).text();`, "<a>x&lt;1&gt;<b><2>y"],
  ["handlers are told their token", `const all = []; await new HTMLRewriter().on("b", { element(e) { all.push(e.tagName, [...e.attributes], e.getAttribute("k"), e.hasAttribute("x"), e.removed); } }).onDocument({ text(t) { all.push(t.text, t.lastInTextNode); }, comments(c) { all.push(c.text); } }).transform(new Response("<b k=v>t<!--c-->")).text(); return all;`, ["b", [["k", "v"]], "v", false, false, "t", true, "c"]],
  ["handlers are called in order and on their object", `const all = []; class H { n = 1; element() { all.push(this.n); } } await new HTMLRewriter().on("b", new H()).on("*", { element() { all.push(2); } }).onDocument({ end() { all.push(3); } }).transform(new Response("<b>")).text(); return all;`, [1, 2, 3]],
  ["bad arguments", `const r = new HTMLRewriter(); const all = []; for (const f of [() => r.on("b"), () => r.on("[", {}), () => r.on("b", 1), () => r.on("b", { element: 1 }), () => r.onDocument(), () => r.onDocument({ end: null }), () => r.transform("x")]) all.push(await thrown(f)); return all;`, Array(7).fill("TypeError")],
  ["bad arguments of tokens", `const all = []; await new HTMLRewriter().on("b", { async element(e) { for (const f of [() => e.getAttribute(), () => e.setAttribute("x"), () => e.before(), () => e.before("x", 1), () => e.onEndTag(), () => new e.constructor()]) all.push(await thrown(f)); } }).transform(new Response("<b>")).text(); return all;`, Array(6).fill("TypeError")],
  ["a response without a body is given back", `const r = new Response(null); return new HTMLRewriter().transform(r) === r;`, true],
  ["a used body is refused", `const r = new Response("x"); await r.text(); return thrown(() => new HTMLRewriter().transform(r));`, "TypeError"],
  ["status and headers are kept", `const r = new HTMLRewriter().transform(new Response("x", { status: 201, statusText: "Yo", headers: { a: "b" } })); return [r.status, r.statusText, r.headers.get("a")];`, [201, "Yo", "b"]],
  ["a token ends with its handler", `let kept; await new HTMLRewriter().on("b", { element(e) { kept = [e, e.attributes]; } }).transform(new Response("<b>")).text(); return [await thrown(() => kept[0].tagName), await thrown(() => kept[0].remove()), await thrown(() => kept[1].next())];`, ["TypeError", "TypeError", "TypeError"]],
  ["a token ends when its handler throws", `let kept; await thrown(() => new HTMLRewriter().on("b", { element(e) { kept = e; throw new Error("x"); } }).transform(new Response("<b>")).text()); return thrown(() => kept.tagName);`, "TypeError"],
  ["a token lives until its promise settles", `${WAIT} return new HTMLRewriter().on("b", { async element(e) { await wait(1); e.before(e.tagName); } }).transform(new Response("<b>")).text();`, "b<b>"],
  ["attributes may not change while they are iterated", `let name; await new HTMLRewriter().on("b", { async element(e) { const i = e.attributes; e.setAttribute("x", "1"); name = await thrown(() => i.next()); } }).transform(new Response("<b k=v>")).text(); return name;`, "Error"],
  ["promises are awaited one by one", `${WAIT} const all = []; await new HTMLRewriter().on("b", { async element(e) { const id = e.getAttribute("id"); all.push("<" + id); await wait(id === "1" ? 4 : 1); all.push(id + ">"); } }).transform(new Response("<b id=1><b id=2>")).text(); return all;`, ["<1", "1>", "<2", "2>"]],
  ["what came before a waiting handler is given", `let go; const gate = new Promise((resolve) => { go = resolve; }); const reader = new HTMLRewriter().on("b", { async element() { await gate; } }).transform(new Response("<a>x<b>y")).body.getReader(); const first = await reader.read(); go(); const second = await reader.read(); return [first, second].map(({ value }) => String.fromCharCode(...value));`, ["<a>x", "<b>y"]],
  ["rewriters wait for each other", `let release; const gate = new Promise((resolve) => { release = resolve; }); const run = (element) => new HTMLRewriter().on("b", { element }).transform(new Response("<b>")).text(); const first = run(async (e) => { await gate; e.before("1"); }); return run(async (e) => { release(); e.before(await first); });`, "1&lt;b&gt;<b>"],
  ["end tags", `const all = []; const out = await new HTMLRewriter().on("b", { element(e) { const { tagName } = e; e.onEndTag(() => { all.push("first"); }); e.onEndTag(async (t) => { all.push(tagName, t.name); t.before("!"); }); } }).transform(new Response("<a><b>x</b></a>")).text(); return [all, out];`, [["b", "b"], "<a><b>x!</b></a>"]],
  ["what a handler throws fails the body", `const run = (element) => thrown(() => new HTMLRewriter().on("b", { element }).transform(new Response("<b>")).text()); return [await run(() => { throw new RangeError("x"); }), await run(async () => { throw new SyntaxError("x"); }), await run((e) => e.onEndTag(1))];`, ["RangeError", "SyntaxError", "TypeError"]],
  ["output before a failure is given", `const got = []; try { for await (const c of new HTMLRewriter().on("b", { element() { throw new RangeError("x"); } }).transform(new Response("<a>x<b>")).body) got.push(String.fromCharCode(...c)); } catch (e) { got.push(e.name); } return got;`, ["<a>x", "RangeError"]],
  ["a failure of the parser is a TypeError", `return thrown(() => new HTMLRewriter().transform(new Response("<broken>")).text());`, "TypeError"],
  ["a failure cancels the source", `let reason; const s = new ReadableStream({ pull(c) { c.enqueue(new TextEncoder().encode("<b>")); }, cancel(r) { reason = r.message; } }); await thrown(() => new HTMLRewriter().on("b", { element() { throw new Error("why"); } }).transform(new Response(s)).text()); return reason;`, "why"],
  ["a failure of the source is given on", `return thrown(() => new HTMLRewriter().transform(new Response(new ReadableStream({ pull(c) { c.error(new RangeError("x")); } }))).text());`, "RangeError"],
  ["a chunk that is no bytes is an error", `return thrown(() => new HTMLRewriter().transform(new Response(new ReadableStream({ pull(c) { c.enqueue(1); } }))).text());`, "TypeError"],
  ["content from streams", `return new HTMLRewriter().on("b", { element(e) { e.before(new Response("<1>")).before(new Response("<2>").body, { html: true }).before(new Response(null)).before("3"); } }).transform(new Response("<b>")).text();`, "&lt;1&gt;<2>3<b>"],
  ["content from a used response", `const used = new Response("x"); await used.text(); return thrown(() => new HTMLRewriter().on("b", { element(e) { e.before(used); } }).transform(new Response("<b>")).text());`, "TypeError"],
  ["content from a stream that fails", `return thrown(() => new HTMLRewriter().on("b", { element(e) { e.before(new ReadableStream({ pull(c) { c.error(new RangeError("x")); } })); } }).transform(new Response("<b>")).text());`, "RangeError"],
  ["no further chunk is read than is wanted", `let pulled = 0; const s = new ReadableStream({ pull(c) { pulled++; c.enqueue(new TextEncoder().encode("<b>")); } }, { highWaterMark: 0 }); const reader = new HTMLRewriter().transform(new Response(s)).body.getReader(); await reader.read(); await new Promise((resolve) => setTimeout(resolve, 5)); await reader.cancel(); return pulled < 4;`, true],
]);

test("html: the charset is that of the content type", async () => {
  const types = ["text/html", "text/html; charset=latin1", 'text/html;a=b;CHARSET="gbk"', "text/html; charset=", "nonsense; charset=latin1"];
  const realm = makeRealm();
  await realm.run(`for (const type of ${JSON.stringify(types)}) new HTMLRewriter().transform(new Response("x", { headers: { "content-type": type } }));`);
  assert.deepEqual(realm.state.html.charsets, ["utf-8", "latin1", "gbk", "utf-8", "utf-8"]);
});

test("html: the engine's rewriter is freed at the end, at a failure and when cancelled", async () => {
  const realm = makeRealm();
  await realm.run(`
    const make = (element) => new HTMLRewriter().on("b", { element }).transform(new Response("<b>x"));
    await make(() => {}).text();
    await make(() => { throw new Error("x"); }).text().catch(() => {});
    await make(() => {}).body.cancel();
    const reader = make(() => new Promise((resolve) => setTimeout(resolve, 3))).body.getReader();
    const read = reader.read();
    await reader.cancel();
    await read;
    await new Promise((resolve) => setTimeout(resolve, 6));`);
  assert.equal(realm.state.html.open.size, 0);
});

test("html: a chunk of more than a mebibyte is taken in parts", async () => {
  const realm = makeRealm();
  const length = await realm.run(`return (await new HTMLRewriter().transform(new Response("x".repeat((1 << 20) + 5))).text()).length;`);
  assert.equal(length, (1 << 20) + 5);
  assert.deepEqual(realm.state.html.sizes, [1 << 20, 5]);
});
