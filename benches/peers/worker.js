// Answers every request with one line of text, as examples/hello-rust and examples/hello-js do.
export default {
  fetch() {
    return new Response("Hello from Isolet!\n", { headers: { "content-type": "text/plain" } });
  },
};
