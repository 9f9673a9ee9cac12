// WorkerEntrypoint: a Worker written as a class, of which each request gets an instance.

export class WorkerEntrypoint {
  constructor(ctx, env) {
    this.ctx = ctx;
    this.env = env;
  }
}

/** The object with the handlers that a module exports: the export itself, unless it is a class with a `fetch` of its instances. */
export function handlersOf(exported) {
  if (typeof exported?.prototype?.fetch !== "function" || typeof exported.fetch === "function") return exported;
  if (!(exported.prototype instanceof WorkerEntrypoint)) {
    throw new TypeError("The default export is a class that does not extend WorkerEntrypoint, which cloudflare:workers has");
  }
  return { fetch: (request, env, ctx) => new exported(ctx, env).fetch(request) };
}
