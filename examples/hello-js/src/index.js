// Answers every request with one line of text.
addEventListener("fetch", (event) => {
  event.respondWith(new Response("Hello from Isolet!\n", { headers: { "content-type": "text/plain" } }));
});
