// The functions of the engine: a live binding that the entry sets once, before anything can run.

/** The engine's functions. Where they give nothing, that may be null or undefined: compare with `==`. */
export let native = null;

/** Sets `native`; called once, when the realm is set up. */
export function bindNative(functions) {
  native = functions;
}
