(function (native) {
  let ns;
  return {
    register(n) { ns = n.default; if (!ns || typeof ns.fetch !== "function") throw new TypeError("no default export with fetch"); },
    async handle(method, url, headers, body) {
      const r = await ns.fetch({ method, url });
      const rid = native.respond(200, ["content-type", "text/plain;charset=UTF-8"]);
      const p = native.bodyWrite(rid, native.utf8Encode(String(r)));
      if (p) await p;
      native.bodyFinish(rid);
    },
    unhandledRejection(e) {},
  };
})
