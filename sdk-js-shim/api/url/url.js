// URL (URL Standard §6.1) over the engine's parser.

import { native } from "../native.js";
import { needArguments } from "../webidl.js";
import { linkedParams, relist } from "./params.js";

// The engine's record is an array; what each place holds:
const HREF = 0;
const PROTOCOL = 1;
const USERNAME = 2;
const PASSWORD = 3;
const HOST = 4;
const HOSTNAME = 5;
const PORT = 6;
const PATHNAME = 7;
const SEARCH = 8;
const HASH = 9;
const ORIGIN = 10;

export class URL {
  #record;
  #params = null;

  constructor(url, base = undefined) {
    needArguments(arguments.length, 1, "URL constructor");
    const record = native.urlParse(`${url}`, base === undefined ? null : `${base}`);
    if (record == null) throw new TypeError("Invalid URL string.");
    this.#record = record;
  }

  static canParse(url, base = undefined) {
    needArguments(arguments.length, 1, "URL.canParse");
    return native.urlParse(`${url}`, base === undefined ? null : `${base}`) != null;
  }

  static parse(url, base = undefined) {
    needArguments(arguments.length, 1, "URL.parse");
    return URL.canParse(url, base) ? new URL(url, base) : null;
  }

  // Objects of URLs need a host's store of blobs, which an isolate does not have.
  static createObjectURL() {
    throw new TypeError("URL.createObjectURL is not available");
  }

  static revokeObjectURL() {}

  get href() {
    return this.#record[HREF];
  }

  set href(value) {
    const record = native.urlParse(`${value}`, null);
    if (record == null) throw new TypeError("Invalid URL string.");
    this.#replace(record);
  }

  get origin() {
    return this.#record[ORIGIN];
  }

  get protocol() {
    return this.#record[PROTOCOL];
  }

  set protocol(value) {
    this.#set("protocol", value);
  }

  get username() {
    return this.#record[USERNAME];
  }

  set username(value) {
    this.#set("username", value);
  }

  get password() {
    return this.#record[PASSWORD];
  }

  set password(value) {
    this.#set("password", value);
  }

  get host() {
    return this.#record[HOST];
  }

  set host(value) {
    this.#set("host", value);
  }

  get hostname() {
    return this.#record[HOSTNAME];
  }

  set hostname(value) {
    this.#set("hostname", value);
  }

  get port() {
    return this.#record[PORT];
  }

  set port(value) {
    this.#set("port", value);
  }

  get pathname() {
    return this.#record[PATHNAME];
  }

  set pathname(value) {
    this.#set("pathname", value);
  }

  get search() {
    return this.#record[SEARCH];
  }

  set search(value) {
    this.#set("search", value);
  }

  get searchParams() {
    return (this.#params ??= linkedParams(this.#record[SEARCH], (query) => {
      this.#record = native.urlSet(this.#record[HREF], "search", query);
    }));
  }

  get hash() {
    return this.#record[HASH];
  }

  set hash(value) {
    this.#set("hash", value);
  }

  toString() {
    return this.#record[HREF];
  }

  toJSON() {
    return this.#record[HREF];
  }

  #set(part, value) {
    this.#replace(native.urlSet(this.#record[HREF], part, `${value}`));
  }

  #replace(record) {
    this.#record = record;
    if (this.#params !== null) relist(this.#params, record[SEARCH]);
  }
}
