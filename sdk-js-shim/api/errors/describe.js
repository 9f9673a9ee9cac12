// The text of a thrown value: name, message, stack and causes, in bounded length.

const CAUSES_MAX = 4;
const TEXT_CHARS_MAX = 16_384;

/** Describes a thrown value with its stack and its causes; never throws. */
export function describeError(thrown) {
  try {
    let text = describeOne(thrown);
    let cause = causeOf(thrown);
    for (let depth = 0; cause !== undefined && depth < CAUSES_MAX; depth++) {
      text += `\nCaused by: ${describeOne(cause)}`;
      cause = causeOf(cause);
    }
    return text.length > TEXT_CHARS_MAX ? `${text.slice(0, TEXT_CHARS_MAX)}…` : text;
  } catch {
    return "an error that cannot be described";
  }
}

/** The first line of an error: its name and message. */
export function errorTitle(error) {
  const name = error.name === undefined ? "Error" : `${error.name}`;
  const message = error.message === undefined ? "" : `${error.message}`;
  if (name === "") return message;
  return message === "" ? name : `${name}: ${message}`;
}

/** The stack of an error below its title, which some engines put into `stack` and some do not. */
export function errorWithStack(error) {
  const title = errorTitle(error);
  const stack = typeof error.stack === "string" ? error.stack.trimEnd() : "";
  if (stack === "") return title;
  if (stack.startsWith(title)) return stack;
  const frames = stack.indexOf("    at ");
  return frames < 0 ? `${title}\n${stack}` : `${title}\n${stack.slice(frames)}`;
}

function describeOne(thrown) {
  if (thrown instanceof Error) return errorWithStack(thrown);
  if (typeof thrown === "string") return `Uncaught ${JSON.stringify(thrown)}`;
  if (typeof thrown === "object" && thrown !== null) return `Uncaught ${jsonOrTag(thrown)}`;
  return `Uncaught ${String(thrown)}`;
}

function jsonOrTag(value) {
  try {
    return JSON.stringify(value) ?? Object.prototype.toString.call(value);
  } catch {
    return Object.prototype.toString.call(value);
  }
}

function causeOf(thrown) {
  return thrown instanceof Error && thrown.cause !== undefined ? thrown.cause : undefined;
}
