// Answers requests over HTTP; `isolet dev` runs it.

export default {
  async fetch(request) {
    const { pathname } = new URL(request.url);
    if (pathname === "/") return new Response("Hello from {{name}}!\n");
    return new Response("Nothing lives at this path.\n", { status: 404 });
  },
};
