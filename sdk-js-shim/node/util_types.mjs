// `node:util/types`, as far as a program in JavaScript can tell.

const TypedArray = Object.getPrototypeOf(Uint8Array);
const tagOf = TypedArray.prototype.__lookupGetter__(Symbol.toStringTag);
const tagged = (tag) => (value) => Object.prototype.toString.call(value) === `[object ${tag}]`;
/** Whether a built-in method takes the value, which it does only of its own kind. */
const takenBy = (method, ...args) => (value) => {
  try {
    method.call(value, ...args);
    return true;
  } catch {
    return false;
  }
};
const typed = (name) => (value) => ArrayBuffer.isView(value) && tagOf.call(value) === name;
const boxed = (valueOf) => (value) => typeof value === "object" && value !== null && takenBy(valueOf)(value);

export const isAnyArrayBuffer = (value) => isArrayBuffer(value) || isSharedArrayBuffer(value);
export const isArgumentsObject = (value) => typeof value === "object" && value !== null && !(Symbol.toStringTag in value) && tagged("Arguments")(value);
export const isArrayBuffer = takenBy(Object.getOwnPropertyDescriptor(ArrayBuffer.prototype, "byteLength").get);
export const isArrayBufferView = ArrayBuffer.isView;
export const isAsyncFunction = (value) => typeof value === "function" && /^\[object Async(Generator)?Function\]$/.test(Object.prototype.toString.call(value));
export const isBigInt64Array = typed("BigInt64Array");
export const isBigUint64Array = typed("BigUint64Array");
export const isBigIntObject = boxed(BigInt.prototype.valueOf);
export const isBooleanObject = boxed(Boolean.prototype.valueOf);
export const isNumberObject = boxed(Number.prototype.valueOf);
export const isStringObject = boxed(String.prototype.valueOf);
export const isSymbolObject = boxed(Symbol.prototype.valueOf);
export const isBoxedPrimitive = (value) => [isBigIntObject, isBooleanObject, isNumberObject, isStringObject, isSymbolObject].some((is) => is(value));
export const isCryptoKey = (value) => value instanceof CryptoKey;
export const isDataView = (value) => ArrayBuffer.isView(value) && tagOf.call(value) === undefined;
export const isDate = takenBy(Date.prototype.getTime);
export const isExternal = () => false;
export const isFloat32Array = typed("Float32Array");
export const isFloat64Array = typed("Float64Array");
export const isGeneratorFunction = (value) => typeof value === "function" && /^\[object (Async)?GeneratorFunction\]$/.test(Object.prototype.toString.call(value));
export const isGeneratorObject = tagged("Generator");
export const isInt8Array = typed("Int8Array");
export const isInt16Array = typed("Int16Array");
export const isInt32Array = typed("Int32Array");
export const isKeyObject = () => false;
export const isMap = takenBy(Map.prototype.has, 0);
export const isMapIterator = tagged("Map Iterator");
export const isModuleNamespaceObject = tagged("Module");
export const isNativeError = (value) => value instanceof Error;
export const isPromise = (value) => value instanceof Promise;
/** A program cannot tell. */
export const isProxy = () => false;
export const isRegExp = takenBy(Object.getOwnPropertyDescriptor(RegExp.prototype, "hasIndices").get);
export const isSet = takenBy(Set.prototype.has, 0);
export const isSetIterator = tagged("Set Iterator");
export const isSharedArrayBuffer = tagged("SharedArrayBuffer");
export const isTypedArray = (value) => ArrayBuffer.isView(value) && tagOf.call(value) !== undefined;
export const isUint8Array = typed("Uint8Array");
export const isUint8ClampedArray = typed("Uint8ClampedArray");
export const isUint16Array = typed("Uint16Array");
export const isUint32Array = typed("Uint32Array");
export const isWeakMap = takenBy(WeakMap.prototype.has, 0);
export const isWeakSet = takenBy(WeakSet.prototype.has, 0);

export default {
  isAnyArrayBuffer, isArgumentsObject, isArrayBuffer, isArrayBufferView, isAsyncFunction, isBigInt64Array, isBigUint64Array,
  isBigIntObject, isBooleanObject, isNumberObject, isStringObject, isSymbolObject, isBoxedPrimitive, isCryptoKey, isDataView,
  isDate, isExternal, isFloat32Array, isFloat64Array, isGeneratorFunction, isGeneratorObject, isInt8Array, isInt16Array,
  isInt32Array, isKeyObject, isMap, isMapIterator, isModuleNamespaceObject, isNativeError, isPromise, isProxy, isRegExp, isSet,
  isSetIterator, isSharedArrayBuffer, isTypedArray, isUint8Array, isUint8ClampedArray, isUint16Array, isUint32Array, isWeakMap,
  isWeakSet,
};
