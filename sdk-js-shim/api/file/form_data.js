// FormData (XMLHttpRequest §5).

import { addPairIteration } from "../pair_iterator.js";
import { needArguments, toUSVString } from "../webidl.js";
import { Blob, blobBytes, File, makeBlob } from "./blob.js";

export class FormData {
  #list = [];

  append(name, value, filename = undefined) {
    needArguments(arguments.length, 2, "FormData.append");
    this.#list.push(toUSVString(name), makeEntry(value, filename, name));
  }

  delete(name) {
    needArguments(arguments.length, 1, "FormData.delete");
    this.#remove(toUSVString(name), 0);
  }

  get(name) {
    needArguments(arguments.length, 1, "FormData.get");
    const at = this.#find(toUSVString(name));
    return at < 0 ? null : this.#list[at + 1];
  }

  getAll(name) {
    needArguments(arguments.length, 1, "FormData.getAll");
    const key = toUSVString(name);
    return this.#list.filter((_, at) => at % 2 === 1 && this.#list[at - 1] === key);
  }

  has(name) {
    needArguments(arguments.length, 1, "FormData.has");
    return this.#find(toUSVString(name)) >= 0;
  }

  set(name, value, filename = undefined) {
    needArguments(arguments.length, 2, "FormData.set");
    const key = toUSVString(name);
    const entry = makeEntry(value, filename, key);
    const at = this.#find(key);
    if (at < 0) {
      this.#list.push(key, entry);
      return;
    }
    this.#list[at + 1] = entry;
    this.#remove(key, at + 2);
  }

  #find(key) {
    for (let at = 0; at < this.#list.length; at += 2) if (this.#list[at] === key) return at;
    return -1;
  }

  #remove(key, from) {
    for (let at = this.#list.length - 2; at >= from; at -= 2) if (this.#list[at] === key) this.#list.splice(at, 2);
  }

  static {
    addPairIteration(FormData, "FormData", (form) => form.#list);
  }
}

/** "Create an entry" (HTML §4.10.21.4): a blob becomes a file, anything else a string. */
function makeEntry(value, filename, field) {
  // A file name without a blob, which the standard refuses, is ignored as Workers do.
  if (!(value instanceof Blob)) return toUSVString(value);
  if (value instanceof File && filename === undefined) return value;
  // The standard calls a nameless blob "blob"; Workers give it the name of its field.
  const name = toUSVString(filename === undefined ? field : filename);
  const parts = [makeBlob(blobBytes(value), value.type)];
  const lastModified = value instanceof File ? value.lastModified : undefined;
  return new File(parts, name, { type: value.type, lastModified });
}
