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
  // As in Workers its members are on the exception itself and not on the prototype.
  constructor(message = "", name = "Error") {
    super();
    const { stack } = this;
    const text = `${name}`;
    const own = (value) => ({ value, enumerable: true, configurable: true });
    const code = Object.hasOwn(CODES, text) ? CODES[text] : 0;
    Object.defineProperties(this, { code: own(code), name: own(text), message: own(`${message}`), stack: { ...own(stack), writable: true } });
  }

  static {
    // The names of the constants are SCREAMING_SNAKE_CASE with `_ERR`: IndexSizeError is INDEX_SIZE_ERR.
    const legacy = { INUSE_ATTRIBUTE_ERR: 10, DOMSTRING_SIZE_ERR: 2, NO_DATA_ALLOWED_ERR: 6, VALIDATION_ERR: 16 };
    for (const [name, code] of Object.entries(CODES)) {
      // One name is older than the rule.
      if (name === "InUseAttributeError") continue;
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
