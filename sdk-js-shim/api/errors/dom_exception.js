// DOMException (Web IDL §4.3) with the legacy codes of its names table.

import { defineConstants } from "../webidl.js";

const CODES = {
  IndexSizeError: 1,
  HierarchyRequestError: 3,
  WrongDocumentError: 4,
  InvalidCharacterError: 5,
  NoModificationAllowedError: 7,
  NotFoundError: 8,
  NotSupportedError: 9,
  InUseAttributeError: 10,
  InvalidStateError: 11,
  SyntaxError: 12,
  InvalidModificationError: 13,
  NamespaceError: 14,
  InvalidAccessError: 15,
  TypeMismatchError: 17,
  SecurityError: 18,
  NetworkError: 19,
  AbortError: 20,
  URLMismatchError: 21,
  QuotaExceededError: 22,
  TimeoutError: 23,
  InvalidNodeTypeError: 24,
  DataCloneError: 25,
};

export class DOMException extends Error {
  #message;
  #name;

  constructor(message = "", options = "Error") {
    super();
    this.#message = `${message}`;
    if (options !== null && typeof options === "object") {
      this.#name = options.name === undefined ? "Error" : `${options.name}`;
      if ("cause" in options) {
        Object.defineProperty(this, "cause", { value: options.cause, writable: true, configurable: true });
      }
    } else {
      this.#name = `${options}`;
    }
  }

  get name() {
    return this.#name;
  }

  get message() {
    return this.#message;
  }

  get code() {
    return Object.hasOwn(CODES, this.#name) ? CODES[this.#name] : 0;
  }

  static {
    // The names of the constants are SCREAMING_SNAKE_CASE with `_ERR`: IndexSizeError is INDEX_SIZE_ERR.
    const legacy = { DOMSTRING_SIZE_ERR: 2, NO_DATA_ALLOWED_ERR: 6, VALIDATION_ERR: 16 };
    for (const [name, code] of Object.entries(CODES)) {
      const words = name.replace(/Error$/, "").replace("URL", "Url").replace(/(?<=[a-z])(?=[A-Z])/g, "_");
      legacy[`${words.toUpperCase()}_ERR`] = code;
    }
    defineConstants(DOMException, legacy);
  }
}

/** The exception of an operation that is known but not offered here. */
export function notSupported(message) {
  return new DOMException(message, "NotSupportedError");
}
