// Keeps what takes long to make in the HTTP cache, where every isolate of the function finds it again.
export default {
  async fetch(request, env, ctx) {
    const cache = caches.default;
    const kept = await cache.match(request);
    if (kept !== undefined) return kept;
    const made = new Response(await report(request), {
      headers: { "content-type": "text/plain;charset=UTF-8", "cache-control": "max-age=60", etag: `"${crypto.randomUUID()}"` },
    });
    // After the answer: the client need not wait for it.
    if (request.method === "GET") ctx.waitUntil(cache.put(request, made.clone()));
    return made;
  },
};

async function report(request) {
  await new Promise((resolve) => setTimeout(resolve, 20));
  return `report ${crypto.randomUUID()} for ${new URL(request.url).pathname}\n`;
}
