// Makes one page personal while it streams by: the page is the same for all, what differs is written into it on its way.
const PAGE = `<!doctype html>
<html lang="en">
  <head><title>Shop</title></head>
  <body>
    <p>Hello, <span data-slot="name">stranger</span>!</p>
    <a href="/cart" data-slot="cart">Your cart</a>
    <a href="/admin" data-role="admin">Administration</a>
  </body>
</html>
`;

export default {
  fetch(request) {
    const name = request.headers.get("x-user-name");
    const isAdmin = request.headers.get("x-user-role") === "admin";
    const page = new Response(PAGE, { headers: { "content-type": "text/html;charset=UTF-8", "cache-control": "private" } });
    if (name === null) return rewriter(isAdmin).transform(page);
    return rewriter(isAdmin)
      .on('[data-slot="name"]', {
        // As text: what a client sends must not become markup.
        element: (element) => void element.setInnerContent(name, { html: false }),
      })
      .on('a[data-slot="cart"]', {
        element: (element) => void element.setAttribute("href", `/cart?user=${encodeURIComponent(name)}`),
      })
      .transform(page);
  },
};

function rewriter(isAdmin) {
  return new HTMLRewriter().on('[data-role="admin"]', {
    element(element) {
      if (isAdmin) element.removeAttribute("data-role");
      else element.remove();
    },
  });
}
