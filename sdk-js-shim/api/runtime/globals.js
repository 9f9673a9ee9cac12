// The smaller globals: atob, btoa, reportError, navigator, and the events of the global scope.

import { native } from "../native.js";
import { describeError } from "../errors/describe.js";
import { DOMException } from "../errors/dom_exception.js";
import { binaryString, INTERNAL, illegalConstructor, needArguments, needScope } from "../webidl.js";
import { dispatchTrusted, EventTarget, hasListener, reportException, setReporter } from "../events/target.js";
import { ErrorEvent, PromiseRejectionEvent } from "../events/event.js";
import { fetch } from "../fetch/fetch.js";

const ERROR = 4;
const BAD_BASE64 =
  "atob() called with invalid base64-encoded data. (Only whitespace, '+', '/', alphanumeric ASCII, and up to two terminal " +
  "'=' signs when the input data length is divisible by 4 are allowed.)";

/** The listeners of the global scope: `error` and `unhandledrejection`. */
const scope = new EventTarget();
let reporting = false;

export function addEventListener(...args) {
  needScope(this);
  scope.addEventListener(...args);
}

export function removeEventListener(...args) {
  needScope(this);
  scope.removeEventListener(...args);
}

export function dispatchEvent(event) {
  needScope(this);
  return scope.dispatchEvent(event);
}

export function reportError(error) {
  needScope(this);
  needArguments(arguments.length, 1, "reportError");
  reportException(error);
}

/** Sends `unhandledrejection` and, unless a listener prevents it, logs the reason. */
export function reportRejection(reason, promise) {
  if (hasListener(scope, "unhandledrejection")) {
    const event = new PromiseRejectionEvent("unhandledrejection", { promise, reason, cancelable: true });
    if (!dispatchTrusted(scope, event)) return;
  }
  native.log(ERROR, `Unhandled rejection: ${describeError(reason)}`);
}

// A listener of `error` that throws is logged only: it must not call itself without end.
setReporter((thrown) => {
  if (!reporting && hasListener(scope, "error")) {
    reporting = true;
    try {
      const message = thrown instanceof Error ? thrown.message : `${thrown}`;
      const event = new ErrorEvent("error", { error: thrown, message, cancelable: true });
      if (!dispatchTrusted(scope, event)) return;
    } finally {
      reporting = false;
    }
  }
  native.log(ERROR, describeError(thrown));
});

export function btoa(text) {
  needScope(this);
  needArguments(arguments.length, 1, "btoa");
  const input = `${text}`;
  const bytes = new Uint8Array(input.length);
  for (let i = 0; i < input.length; i++) {
    const code = input.charCodeAt(i);
    if (code > 255) {
      throw new DOMException(
        "btoa() can only operate on characters in the Latin1 (ISO/IEC 8859-1) range.",
        "InvalidCharacterError",
      );
    }
    bytes[i] = code;
  }
  return native.base64Encode(bytes);
}

export function atob(text) {
  needScope(this);
  needArguments(arguments.length, 1, "atob");
  const bytes = native.base64Decode(`${text}`);
  if (bytes == null) throw new DOMException(BAD_BASE64, "InvalidCharacterError");
  return binaryString(bytes);
}

export class Navigator {
  constructor(token) {
    if (token !== INTERNAL) illegalConstructor();
  }

  /** The name by which libraries tell a Workers runtime from Node.js and browsers. */
  get userAgent() {
    return "Cloudflare-Workers";
  }

  get platform() {
    return "";
  }

  get hardwareConcurrency() {
    return 1;
  }

  get language() {
    return "en";
  }

  get languages() {
    return Object.freeze(["en"]);
  }

  /** Sends data by POST without waiting for the answer. */
  sendBeacon(url, data = undefined) {
    needArguments(arguments.length, 1, "Navigator.sendBeacon");
    fetch(url, { method: "POST", body: data }).catch(() => {});
    return true;
  }
}

export const navigator = new Navigator(INTERNAL);
