// Streams, compression, digests of streams.

import { runCases } from "./cases.mjs";

runCases("streams", [
  ["byte readers fill their own buffers", `const s = new ReadableStream({ type: "bytes", pull(c) { c.enqueue(bytes(1, 2, 3)); c.close(); } }); const r = s.getReader({ mode: "byob" }); const a = await r.read(bytes(0, 0)); const b = await r.read(bytes(0, 0)); const c = await r.read(bytes(0)); return [[...a.value], [...b.value], c.done];`, [[1, 2], [3], true]],
  ["a body can be read by BYOB", `const r = new Response("abc").body.getReader({ mode: "byob" }); return [hex((await r.read(bytes(0, 0))).value), hex((await r.read(bytes(0, 0))).value), (await r.read(bytes(0))).done];`, ["6162", "63", true]],
  ["tee, pipe, from", `const [a, b] = ReadableStream.from([1, 2]).tee(); const out = []; await a.pipeTo(new WritableStream({ write: (c) => void out.push(c) })); return [out, await collect(b)];`, [[1, 2], [1, 2]]],
  ["transform", `return collect(ReadableStream.from([1, 2]).pipeThrough(new TransformStream({ transform(c, k) { k.enqueue(c * 2); } })));`, [2, 4]],
  ["pipeTo stops with its signal", `const c = new AbortController(); const p = new ReadableStream().pipeTo(new WritableStream(), { signal: c.signal }); c.abort(); return thrown(() => p);`, "AbortError"],
  ["a writable has a signal", `let k; const w = new WritableStream({ start(c) { k = c; } }); w.abort("x").catch(() => {}); return [k.signal.aborted, k.signal.reason];`, [true, "x"]],
  ["identity passes bytes", `const t = new IdentityTransformStream(); const w = t.writable.getWriter(); w.write(bytes(1)).then(() => w.write(bytes(2))).then(() => w.close()); return (await collect(t.readable)).map(hex);`, ["01", "02"]],
  ["identity refuses objects", `const t = new IdentityTransformStream(); return thrown(() => t.writable.getWriter().write({}));`, "TypeError"],
  ["a fixed length is kept", `const f = (n, b) => { const t = new FixedLengthStream(n); const w = t.writable.getWriter(); w.write(b).catch(() => {}); w.close().catch(() => {}); return thrown(() => collect(t.readable)); }; return [await f(2, bytes(1, 2)), await f(1, bytes(1, 2)), await f(3, bytes(1, 2)), await thrown(() => new FixedLengthStream(-1))];`, [null, "TypeError", "TypeError", "TypeError"]],
  ["compress and decompress", `const out = []; for (const f of ["gzip", "deflate", "deflate-raw"]) { const s = new Response("hello").body.pipeThrough(new CompressionStream(f)).pipeThrough(new DecompressionStream(f)); out.push(await new Response(s).text()); } return out;`, ["hello", "hello", "hello"]],
  ["bad compressed data is a TypeError", `return [await thrown(() => new Response(new Response("no").body.pipeThrough(new DecompressionStream("gzip"))).text()), await thrown(() => new CompressionStream("br"))];`, ["TypeError", "TypeError"]],
  ["digest", `const d = new crypto.DigestStream("SHA-256"); await new Response("abc").body.pipeTo(d); return [hex(await d.digest).slice(0, 16), String(d.bytesWritten)];`, ["ba7816bf8f01cfea", "3"]],
]);
