// The two questions that code below AbortSignal asks of one, set by the module that defines it.

/** Whether a signal is aborted; throws for what is no AbortSignal. */
export let abortedOf = null;

/** Runs an algorithm when a signal aborts (DOM §3.2); gives a function that takes it back. */
export let onAbort = null;

/** Sets both. */
export function setAbortHooks(aborted, add) {
  abortedOf = aborted;
  onAbort = add;
}
