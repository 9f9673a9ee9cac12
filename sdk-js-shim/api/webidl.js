// What Web IDL asks of every interface: property attributes, conversions, argument counts, iterators.

const platformPrototypes = new Set();

/**
 * Installs classes on the global object as Web IDL does (§3.7): the constructors are not enumerable, the members of the
 * prototypes are, and each prototype carries its class string.
 */
export function installClasses(classes) {
  for (const [name, value] of Object.entries(classes)) {
    describeClass(name, value);
    hide(globalThis, name, value);
  }
}

/** Gives a class its name, class string and enumerable members, without making it a global. */
export function describeClass(name, value) {
  Object.defineProperty(value, "name", { value: name, configurable: true });
  showMembers(value.prototype);
  if (!Object.hasOwn(value.prototype, Symbol.toStringTag)) tag(value.prototype, name);
  platformPrototypes.add(value.prototype);
}

/** Installs functions or namespaces on the global object, not enumerable. */
export function installValues(values) {
  for (const name of Object.keys(values)) hide(globalThis, name, values[name]);
}

/** Defines a property that is writable and configurable, but not enumerable. */
export function hide(target, name, value) {
  Object.defineProperty(target, name, { value, writable: true, configurable: true, enumerable: false });
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

function showMembers(prototype) {
  for (const key of Object.getOwnPropertyNames(prototype)) {
    if (key === "constructor") continue;
    const descriptor = Object.getOwnPropertyDescriptor(prototype, key);
    if (descriptor.configurable) Object.defineProperty(prototype, key, { ...descriptor, enumerable: true });
  }
}
