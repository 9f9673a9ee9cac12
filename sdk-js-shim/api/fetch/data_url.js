// `data:` URLs (RFC 2397, Fetch §6): the response that fetching one gives.

import { native } from "../native.js";
import { binaryString } from "../webidl.js";
import { Body } from "./body.js";
import { fetchedResponse } from "./response.js";

const DEFAULT_TYPE = "text/plain;charset=US-ASCII";

/** The response to a `data:` URL; throws a TypeError when it is malformed. */
export function fetchData(url) {
  const comma = url.indexOf(",");
  if (comma < 0) throw new TypeError("fetch: the data URL has no comma");
  const head = url.slice("data:".length, comma).trim();
  const base64 = /; *base64$/i.test(head);
  const type = base64 ? head.slice(0, head.lastIndexOf(";")).trim() : head;
  const raw = percentDecode(url.slice(comma + 1).split("#", 1)[0]);
  const bytes = base64 ? native.base64Decode(binaryString(raw)) : raw;
  if (bytes == null) throw new TypeError("fetch: the data URL is not base64");
  const full = type.startsWith(";") ? `text/plain${type}` : type === "" ? DEFAULT_TYPE : type;
  return fetchedResponse(200, ["content-type", full], new Body(bytes, null), "", false);
}

function percentDecode(text) {
  const bytes = native.utf8Encode(text);
  const out = [];
  for (let at = 0; at < bytes.length; at++) {
    const digits = bytes[at] === 0x25 ? text.slice(at + 1, at + 3) : "";
    if (/^[0-9a-f]{2}$/i.test(digits)) {
      out.push(parseInt(digits, 16));
      at += 2;
    } else {
      out.push(bytes[at]);
    }
  }
  return Uint8Array.from(out);
}
