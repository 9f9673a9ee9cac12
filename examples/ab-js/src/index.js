// Shows each visitor one of two variants, and the same one ever after: the choice is kept in a cookie.
const COOKIE = "variant";
const SHARES = { a: 0.5, b: 0.5 };

export default {
  fetch(request) {
    const kept = cookie(request, COOKIE);
    const variant = Object.hasOwn(SHARES, kept) ? kept : choose();
    const response = page(variant);
    if (variant !== kept) {
      response.headers.append("set-cookie", `${COOKIE}=${variant}; Path=/; Max-Age=2592000; HttpOnly; SameSite=Lax`);
    }
    // What is chosen by a cookie is for this visitor alone.
    response.headers.set("cache-control", "private, no-store");
    return response;
  },
};

// Each variant could as well be a request to another origin: `fetch(new Request(url, request))`.
function page(variant) {
  const heading = variant === "a" ? "Welcome" : "Good to see you";
  return new Response(`<h1>${heading}</h1>\n`, { headers: { "content-type": "text/html;charset=UTF-8" } });
}

function choose() {
  let left = Math.random();
  for (const [variant, share] of Object.entries(SHARES)) {
    left -= share;
    if (left < 0) return variant;
  }
  return "a";
}

function cookie(request, name) {
  const pairs = (request.headers.get("cookie") ?? "").split(";").map((pair) => pair.trim().split("="));
  return pairs.find(([key]) => key === name)?.[1] ?? "";
}
