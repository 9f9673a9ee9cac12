// `node:buffer`: the `Buffer` that is global, so that there is one of it, and what Node.js has beside it.

const { Blob, Buffer, File } = globalThis;
// Those of the global scope refuse to be called on another object, which the default export is.
const [atob, btoa] = [globalThis.atob, globalThis.btoa].map((it) => it.bind(globalThis));

/** What the package behind `Buffer` takes; a text of QuickJS holds fewer characters than one of Node.js. */
export const kMaxLength = 0x7fff_ffff;
export const kStringMaxLength = 0x3fff_ffff;
export const constants = { MAX_LENGTH: kMaxLength, MAX_STRING_LENGTH: kStringMaxLength };
export const INSPECT_MAX_BYTES = 50;

/** What these cannot write becomes a question mark when bytes are recoded. */
const BEYOND = { ascii: /[^\0-\x7f]/gu, latin1: /[^\0-\xff]/gu, binary: /[^\0-\xff]/gu };

/** There are no URLs of objects. */
export const resolveObjectURL = () => undefined;

export function SlowBuffer(length) {
  return Buffer.alloc(Number(length));
}

export function isAscii(input) {
  return bytesOf(input).every((byte) => byte < 0x80);
}

export function isUtf8(input) {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytesOf(input));
    return true;
  } catch {
    return false;
  }
}

export function transcode(source, from, to) {
  const text = Buffer.from(bytesOf(source)).toString(from);
  return Buffer.from(BEYOND[to] === undefined ? text : text.replace(BEYOND[to], "?"), to);
}

function bytesOf(input) {
  return ArrayBuffer.isView(input) ? new Uint8Array(input.buffer, input.byteOffset, input.byteLength) : new Uint8Array(input);
}

export { atob, Blob, btoa, Buffer, File };
export default {
  atob, Blob, btoa, Buffer, constants, File, INSPECT_MAX_BYTES, isAscii, isUtf8, kMaxLength, kStringMaxLength, resolveObjectURL,
  SlowBuffer, transcode,
};
