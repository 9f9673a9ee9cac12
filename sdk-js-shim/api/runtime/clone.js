// structuredClone (HTML §2.7): StructuredSerializeWithTransfer and StructuredDeserialize in one walk.

import { DOMException } from "../errors/dom_exception.js";
import { Blob, cloneBlob } from "../file/blob.js";
import { Headers, isHeaders } from "../fetch/headers.js";
import { isRequest } from "../fetch/request.js";
import { isResponse } from "../fetch/response.js";
import { hide, isAnyArrayBuffer, isPlatformObject, needArguments, needScope } from "../webidl.js";
import { MessagePort } from "../events/message.js";

const ERROR_TYPES = { Error, EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError };
const UNCLONEABLE = new Set(["Arguments", "WeakMap", "WeakSet", "WeakRef", "Promise", "Generator", "AsyncGenerator", "FinalizationRegistry"]);

export function structuredClone(value, options = undefined) {
  needScope(this);
  needArguments(arguments.length, 1, "structuredClone");
  const { transfer } = options ?? {};
  if (transfer === null) throw new TypeError("structuredClone: the transfer list is not a sequence");
  return cloneWithTransfer(value, transfer ?? []);
}

/** Clones a value; the objects of `transfer` are moved and not copied. */
export function cloneWithTransfer(value, transfer) {
  const memory = new Map();
  const moves = [...transfer];
  for (const object of moves) checkTransfer(object);
  for (const object of moves) if (object instanceof MessagePort) memory.set(object, object);
  const buffers = moves.filter(isAnyArrayBuffer);
  if (buffers.length > 0) {
    for (const buffer of buffers) memory.set(buffer, cloneBuffer(buffer));
  }
  const clone = cloneValue(value, memory);
  // Detached last: a value that cannot be cloned throws before, and views of the buffers still had their lengths.
  for (const buffer of new Set(buffers)) buffer.transfer?.();
  return clone;
}

function checkTransfer(object) {
  if (object instanceof MessagePort) return;
  if (!(object instanceof ArrayBuffer)) throw new TypeError("A value of the transfer list is not transferable");
  if (object.detached === true) throw dataCloneError("An ArrayBuffer is detached and could not be cloned");
}

function cloneValue(value, memory) {
  if (typeof value === "symbol" || typeof value === "function") {
    throw dataCloneError(`${String(value)} could not be cloned.`);
  }
  if (typeof value !== "object" || value === null) return value;
  return memory.get(value) ?? cloneObject(value, memory);
}

function cloneObject(value, memory) {
  const remember = (clone) => {
    memory.set(value, clone);
    return clone;
  };
  if (value instanceof Number || value instanceof String || value instanceof Boolean || value instanceof BigInt) {
    return remember(Object(value.valueOf()));
  }
  if (value instanceof Date) return remember(new Date(value.getTime()));
  if (value instanceof RegExp) return remember(new RegExp(value.source, value.flags));
  if (isAnyArrayBuffer(value)) return remember(cloneBuffer(value));
  if (ArrayBuffer.isView(value)) return remember(cloneView(value, memory));
  if (value instanceof Map) return cloneMap(value, remember(new Map()), memory);
  if (value instanceof Set) return cloneSet(value, remember(new Set()), memory);
  if (value instanceof DOMException) return remember(new DOMException(value.message, value.name));
  if (value instanceof Error) return cloneError(value, remember, memory);
  if (value instanceof Blob) return remember(cloneBlob(value));
  if (isHeaders(value)) return remember(new Headers(value));
  // As in Workers: a request or response without a body is data.
  if ((isRequest(value) || isResponse(value)) && value.body === null) return remember(value.clone());
  if (Array.isArray(value)) {
    const clone = remember([]);
    clone.length = value.length;
    return cloneProperties(value, clone, memory);
  }
  refuse(value);
  return cloneProperties(value, remember({}), memory);
}

function refuse(value) {
  const name = Object.prototype.toString.call(value).slice(8, -1);
  if (UNCLONEABLE.has(name) || isPlatformObject(value)) throw dataCloneError(`#<${name}> could not be cloned.`);
}

function cloneBuffer(buffer) {
  if (buffer.detached === true) throw dataCloneError("An ArrayBuffer is detached and could not be cloned");
  if (buffer.resizable === true) {
    const copy = new ArrayBuffer(buffer.byteLength, { maxByteLength: buffer.maxByteLength });
    new Uint8Array(copy).set(new Uint8Array(buffer));
    return copy;
  }
  return buffer.slice(0);
}

function cloneView(view, memory) {
  const { byteOffset } = view;
  const length = view instanceof DataView ? view.byteLength : view.length;
  const buffer = cloneValue(view.buffer, memory);
  return new globalThis[view instanceof DataView ? "DataView" : viewName(view)](buffer, byteOffset, length);
}

function viewName(view) {
  return Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Uint8Array.prototype), Symbol.toStringTag).get.call(view);
}

function cloneMap(map, clone, memory) {
  for (const [key, value] of [...map]) clone.set(cloneValue(key, memory), cloneValue(value, memory));
  return clone;
}

function cloneSet(set, clone, memory) {
  for (const value of [...set]) clone.add(cloneValue(value, memory));
  return clone;
}

function cloneError(error, remember, memory) {
  const Type = Object.hasOwn(ERROR_TYPES, error.name) ? ERROR_TYPES[error.name] : Error;
  const clone = remember(Object.hasOwn(error, "message") ? new Type(`${error.message}`) : new Type());
  // Workers keep the properties that code gave to an error; the standard drops them.
  cloneProperties(error, clone, memory);
  if (typeof error.stack === "string") hide(clone, "stack", error.stack);
  if (Object.hasOwn(error, "cause")) hide(clone, "cause", cloneValue(error.cause, memory));
  return clone;
}

function cloneProperties(value, clone, memory) {
  for (const key of Object.keys(value)) {
    Object.defineProperty(clone, key, {
      value: cloneValue(value[key], memory),
      writable: true,
      enumerable: true,
      configurable: true,
    });
  }
  return clone;
}

function dataCloneError(message) {
  return new DOMException(message, "DataCloneError");
}
