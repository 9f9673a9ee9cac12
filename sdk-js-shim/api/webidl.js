// What Web IDL asks of every interface: property attributes, conversions, argument counts, iterators.

const platformPrototypes = new Set();

// The functions of the platform.
const natives = new WeakSet();

// What each function has, and each class.
const OF_FUNCTIONS = new Set(["prototype", "name", "length"]);

// In Workers the functions of the platform have no `length`, save these, which are those of Node.js.
const LENGTHS = { setTimeout: 2, setInterval: 2, clearTimeout: 1, clearInterval: 1, setImmediate: 1, clearImmediate: 1 };

/**
 * Installs classes on the global object: the members of the prototypes are enumerable and each prototype carries its class
 * string (Web IDL §3.7). The constructors are enumerable as well, as in Workers; Web IDL would hide them.
 */
export function installClasses(classes) {
  for (const [name, value] of Object.entries(classes)) {
    describeClass(name, value);
    show(globalThis, name, value);
  }
}

/** Gives a class its name, class string and enumerable members, without making it a global. */
export function describeClass(name, value) {
  describeFunction(name, value, 0);
  showMembers(value);
  showMembers(value.prototype);
  if (!Object.hasOwn(value.prototype, Symbol.toStringTag)) tag(value.prototype, name);
  platformPrototypes.add(value.prototype);
}

/** Installs functions or namespaces on the global object, enumerable; a function gets the name it is installed by. */
export function installValues(values) {
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === "function") describeFunction(name, value, LENGTHS[name] ?? 0);
    show(globalThis, name, value);
  }
}

/** Makes `toString` of the functions of the platform say that their code is native, as that of each engine does. */
export function hideSources() {
  const { toString } = Function.prototype;
  const shown = function () {
    return natives.has(this) ? `function ${this.name}() { [native code] }` : toString.call(this);
  };
  describeFunction("toString", shown, 0);
  hide(Function.prototype, "toString", shown);
}

/** Defines a property that is writable and configurable, but not enumerable. */
export function hide(target, name, value) {
  Object.defineProperty(target, name, { value, writable: true, configurable: true, enumerable: false });
}

/** Defines a property that is writable, configurable and enumerable. */
function show(target, name, value) {
  Object.defineProperty(target, name, { value, writable: true, configurable: true, enumerable: true });
}

/** Sets the class string of a prototype or namespace. */
export function tag(target, name) {
  Object.defineProperty(target, Symbol.toStringTag, { value: name, configurable: true });
}

/** Defines constants on a class and its prototype. */
export function defineConstants(value, constants) {
  for (const [name, constant] of Object.entries(constants)) {
    Object.defineProperty(value, name, { value: constant, enumerable: true });
    Object.defineProperty(value.prototype, name, { value: constant, enumerable: true });
  }
}

/** Whether an object is an instance of an interface installed here, or inherits from one. */
export function isPlatformObject(value) {
  for (let proto = Object.getPrototypeOf(value); proto !== null; proto = Object.getPrototypeOf(proto)) {
    if (platformPrototypes.has(proto)) return true;
  }
  return false;
}

/** Throws when fewer arguments were given than an operation requires. */
export function needArguments(given, needed, operation) {
  if (given >= needed) return;
  throw new TypeError(`${operation}: ${needed} argument${needed === 1 ? "" : "s"} required, but only ${given} present`);
}

/** Throws the error of an interface that has no constructor. */
export function illegalConstructor() {
  throw new TypeError("Illegal constructor");
}

/** Throws unless a function of the global scope is called on it, or on nothing. */
export function needScope(receiver) {
  if (receiver !== undefined && receiver !== globalThis) throw new TypeError("Illegal invocation: the function is one of the global scope");
}

/** The token that lets this code construct what has no public constructor. */
export const INTERNAL = Symbol("internal");

/** Converts to USVString: lone surrogates become U+FFFD. */
export function toUSVString(value) {
  return `${value}`.toWellFormed();
}

/** A string of one character a byte. */
export function binaryString(bytes) {
  let text = "";
  for (let at = 0; at < bytes.length; at += 4096) {
    text += String.fromCharCode.apply(null, bytes.subarray(at, at + 4096));
  }
  return text;
}

/** Whether a value is an ArrayBuffer or a SharedArrayBuffer, of whatever realm. */
export function isAnyArrayBuffer(value) {
  if (typeof value !== "object" || value === null) return false;
  if (value instanceof ArrayBuffer) return true;
  const name = Object.prototype.toString.call(value);
  return name === "[object ArrayBuffer]" || name === "[object SharedArrayBuffer]";
}

/** Views a BufferSource as bytes without copying, or gives null for anything else. */
export function viewBytes(value) {
  if (value instanceof Uint8Array) return value;
  if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  return isAnyArrayBuffer(value) ? new Uint8Array(value) : null;
}

/** Views a BufferSource as bytes; throws a TypeError for anything else. */
export function needBytes(value, what) {
  const bytes = viewBytes(value);
  if (bytes === null) throw new TypeError(`${what} is not an ArrayBuffer or a view of one`);
  return bytes;
}

/** Joins byte arrays; a single one is given back as it is. */
export function concatBytes(chunks) {
  if (chunks.length === 1) return chunks[0];
  let length = 0;
  for (const chunk of chunks) length += chunk.length;
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

/** An ArrayBuffer of exactly these bytes; shares memory when the view spans its whole buffer. */
export function toArrayBuffer(bytes) {
  const { buffer } = bytes;
  if (bytes.byteLength === buffer.byteLength && buffer instanceof ArrayBuffer) return buffer;
  return bytes.slice().buffer;
}

function showMembers(owner) {
  for (const key of Object.getOwnPropertyNames(owner)) {
    if (key === "constructor" || (typeof owner === "function" && OF_FUNCTIONS.has(key))) continue;
    const descriptor = Object.getOwnPropertyDescriptor(owner, key);
    if (typeof descriptor.value === "function") describeFunction(key, descriptor.value, 0);
    if (descriptor.configurable) Object.defineProperty(owner, key, { ...descriptor, enumerable: typeof owner === "object" });
  }
}

/** Makes the members of a prototype not enumerable. */
export function hideMembers(prototype) {
  for (const key of Object.getOwnPropertyNames(prototype)) Object.defineProperty(prototype, key, { enumerable: false });
}

function describeFunction(name, value, length) {
  natives.add(value);
  Object.defineProperty(value, "name", { value: name, configurable: true });
  Object.defineProperty(value, "length", { value: length, configurable: true });
}
