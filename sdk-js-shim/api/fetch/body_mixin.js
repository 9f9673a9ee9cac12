// Body (Fetch §5.3): what Request and Response share. In Workers it is a class above them and no mixin.

import { makeBlob } from "../file/blob.js";
import { FormData } from "../file/form_data.js";
import { parseMultipart } from "../file/multipart.js";
import { parseUrlencoded } from "../url/urlencoded.js";
import { utf8Text } from "../encoding/text.js";
import { illegalConstructor, toArrayBuffer } from "../webidl.js";
import { readBytes, readText } from "./body.js";
import { getHeader } from "./headers.js";

const EMPTY = new Uint8Array(0);

// Gives the state `{ body, list }` of an object, by the class that is below Body.
const owners = [];

export class Body {
  constructor() {
    illegalConstructor();
  }

  get body() {
    return stateOf(this).body?.getStream() ?? null;
  }

  get bodyUsed() {
    return stateOf(this).body?.isUsed() ?? false;
  }

  async text() {
    const body = usableBody(stateOf(this));
    return body === null ? "" : readText(body);
  }

  async json() {
    const body = usableBody(stateOf(this));
    return JSON.parse(body === null ? "" : await readText(body));
  }

  async bytes() {
    return (await bytesOf(stateOf(this))).slice();
  }

  async arrayBuffer() {
    return toArrayBuffer((await bytesOf(stateOf(this))).slice());
  }

  async blob() {
    const state = stateOf(this);
    const bytes = await bytesOf(state);
    return makeBlob(bytes.slice(), mimeType(getHeader(state.list, "content-type") ?? ""));
  }

  async formData() {
    const state = stateOf(this);
    const type = getHeader(state.list, "content-type");
    return parseForm(await bytesOf(state), type);
  }
}

/** Puts a class below Body; `owns` tells its objects and `stateOf` gives their state. Its constructor stays one of no base. */
export function inheritBody(Class, owns, stateOf) {
  Object.setPrototypeOf(Class, Body);
  Object.setPrototypeOf(Class.prototype, Body.prototype);
  owners.push({ owns, stateOf });
}

function stateOf(object) {
  for (const owner of owners) if (owner.owns(object)) return owner.stateOf(object);
  throw new TypeError("Illegal invocation");
}

/** A content type as Workers give it to a blob: names in lower case, no space between parameters. */
function mimeType(type) {
  const [essence, ...parameters] = type.split(";").map((part) => part.trim());
  const rest = parameters.map((parameter) => `;${parameter.replace(/^[^=]*/, (name) => name.toLowerCase())}`);
  return essence.toLowerCase() + rest.join("");
}

function usableBody(state) {
  const { body } = state;
  if (body !== null && body.isUnusable()) {
    throw new TypeError(
      "Body has already been used. It can only be used once. Use tee() first if you need to read it twice.",
    );
  }
  return body;
}

async function bytesOf(state) {
  const body = usableBody(state);
  return body === null ? EMPTY : readBytes(body);
}

function parseForm(bytes, type) {
  const essence = (type ?? "").split(";", 1)[0].trim().toLowerCase();
  if (essence === "multipart/form-data") return parseMultipart(bytes, type);
  if (essence !== "application/x-www-form-urlencoded") {
    throw new TypeError(
      "Unrecognized Content-Type header value. FormData can only parse the following MIME types: " +
        "multipart/form-data, application/x-www-form-urlencoded",
    );
  }
  const form = new FormData();
  const list = parseUrlencoded(utf8Text(bytes));
  for (let at = 0; at < list.length; at += 2) form.append(list[at], list[at + 1]);
  return form;
}
