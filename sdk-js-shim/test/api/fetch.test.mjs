// fetch: what goes out, redirects, aborts, content codings, and answers that pass through.

import assert from "node:assert/strict";
import test from "node:test";
import zlib from "node:zlib";
import { runCases } from "./cases.mjs";
import { makeRealm } from "./realm.mjs";

/** An upstream of a few paths; `/echo` tells what it got. */
async function upstream(method, url, headers, body) {
  const { pathname, searchParams } = new URL(url);
  if (pathname === "/echo") return { chunks: [JSON.stringify({ method, url, headers, body: `${await body()}` })] };
  if (pathname === "/to") return { status: Number(searchParams.get("s")), headers: ["location", searchParams.get("l")], chunks: [] };
  if (pathname === "/loop") return { status: 302, headers: ["location", "/loop"], chunks: [] };
  if (pathname === "/gzip") return { headers: ["Content-Encoding", "gzip", "Content-Length", "99"], chunks: [zlib.gzipSync("unzipped")] };
  if (pathname === "/fail") throw new Error("refused");
  if (pathname === "/never") return new Promise(() => {});
  return { status: 404, chunks: ["none"] };
}

runCases("fetch", [
  ["sends method, headers, body", `const r = await fetch("http://u/echo#f", { method: "POST", headers: { A: "b", host: "evil" }, body: "xyz" }); return [r.status, r.ok, r.url, r.statusText, await r.json()];`, [200, true, "http://u/echo", "OK", { method: "POST", url: "http://u/echo", headers: ["a", "b", "content-type", "text/plain;charset=UTF-8", "content-length", "3"], body: "xyz" }]],
  ["sends streams without a length", `const body = ReadableStream.from([bytes(65), bytes(66)]); const j = await (await fetch("http://u/echo", { method: "PUT", body, duplex: "half" })).json(); return [j.body, j.headers];`, ["AB", []]],
  ["follows redirects and drops what another origin must not have", `const r = await fetch("http://u/to?s=302&l=http://v/echo", { method: "POST", body: "x", headers: { authorization: "s", y: "1" } }); const j = await r.json(); return [r.redirected, r.url, j.method, j.headers, j.body];`, [true, "http://v/echo", "GET", ["y", "1", "content-type", "text/plain;charset=UTF-8"], "null"]],
  ["307 sends the body again", `const j = await (await fetch("http://u/to?s=307&l=/echo", { method: "POST", body: "again" })).json(); return [j.method, j.body];`, ["POST", "again"]],
  ["307 cannot send a stream again", `return thrown(() => fetch("http://u/to?s=307&l=/echo", { method: "POST", body: ReadableStream.from([bytes(1)]) }));`, "TypeError"],
  ["manual and error", `const r = await fetch("http://u/to?s=301&l=/x", { redirect: "manual" }); return [r.status, r.headers.get("location"), await thrown(() => fetch("http://u/to?s=301&l=/x", { redirect: "error" }))];`, [301, "/x", "TypeError"]],
  ["stops after 20 redirects", `return thrown(() => fetch("http://u/loop"));`, "TypeError"],
  ["undoes gzip", `const r = await fetch("http://u/gzip"); const s = await fetch("http://u/gzip"); return [await r.text(), await new Response(s.body).text()];`, ["unzipped", "unzipped"]],
  ["fails with Error, and with TypeError when it is wrong", `return [await thrown(() => fetch("http://u/fail")), await thrown(() => fetch("ftp://u/")), await thrown(() => fetch("nonsense"))];`, ["Error", "TypeError", "TypeError"]],
  ["aborts", `const c = new AbortController(); const p = fetch("http://u/never", { signal: c.signal }); c.abort(); return [await thrown(() => p), await thrown(() => fetch("http://u/echo", { signal: AbortSignal.abort() })), await thrown(() => fetch("http://u/never", { signal: AbortSignal.timeout(1) }))];`, ["AbortError", "AbortError", "TimeoutError"]],
  ["data URLs", `const r = await fetch("data:text/plain;charset=x,a%20b%zz#c"); const b = await fetch("data:;base64,AP8="); return [r.status, r.headers.get("content-type"), await r.text(), b.headers.get("content-type"), hex(await b.arrayBuffer()), await thrown(() => fetch("data:x")), await thrown(() => fetch("data:;base64,%"))];`, [200, "text/plain;charset=x", "a b%zz", "text/plain;charset=US-ASCII", "00ff", "TypeError", "TypeError"]],
  ["an abort fails the body", `const c = new AbortController(); const r = await fetch("http://u/echo", { signal: c.signal }); c.abort(); return thrown(() => r.text());`, "AbortError"],
  ["immutable headers", `const r = await fetch("http://u/echo"); return [await thrown(() => r.headers.set("a", "b")), new Response(r.body, r).headers.set("a", "b") === undefined];`, ["TypeError", true]],
  ["an unsettled upload that fails rejects", `return thrown(() => fetch("http://u/echo", { method: "POST", body: new ReadableStream({ pull() { throw new RangeError("cut"); } }) }));`, "RangeError"],
], { upstream });

const passing = [
  ["a fetched response as it is", `{ fetch: () => fetch("http://u/gzip") }`, true, ["content-encoding", "gzip", "content-length", "99"]],
  ["a fetched body with new headers", `{ async fetch() { const r = await fetch("http://u/gzip"); return new Response(r.body, r); } }`, true, ["content-encoding", "gzip", "content-length", "99"]],
  ["a fetched body without its coding", `{ async fetch() { const r = await fetch("http://u/gzip"); return new Response(r.body); } }`, false, []],
];
for (const [what, source, zipped, headers] of passing) {
  test(`passes ${what}`, async () => {
    const got = await makeRealm({ upstream }).serve(source);
    assert.equal(got.error, null);
    assert.deepEqual(got.headers, headers);
    assert.equal(`${zipped ? zlib.gunzipSync(got.bytes) : got.bytes}`, "unzipped");
  });
}

test("EventSource parses messages", async () => {
  const chunks = ["id: 1\ndata: a\nda", "ta: b\n\n", "event: x\r\ndata: c\r\n\r\n"];
  const stream = async () => ({ headers: ["content-type", "text/event-stream"], chunks });
  const got = await makeRealm({ upstream: stream }).run(`
    const s = new EventSource("http://u/events"); const l = [];
    await new Promise((r) => { s.onmessage = (e) => l.push([e.data, e.lastEventId]); s.addEventListener("x", (e) => { l.push(e.data); r(); }); });
    s.close(); return [l, s.readyState];`);
  assert.deepEqual(got, [[["a\nb", "1"], "c"], 2]);
});
