// Answers every request with one line of text.
export default {
  fetch() {
    return new Response("Hello from Isolet!\n", { headers: { "content-type": "text/plain" } });
  },
};
