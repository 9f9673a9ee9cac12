// EventSource (HTML §9.2) over fetch: parses the stream, reconnects, and closes.

import { native } from "./native.js";
import { DOMException } from "./errors/dom_exception.js";
import { AbortController } from "./events/abort.js";
import { Event, MessageEvent } from "./events/event.js";
import { addHandlerAttribute, dispatchTrusted, EventTarget } from "./events/target.js";
import { TextDecoder } from "./encoding/text.js";
import { fetch } from "./fetch/fetch.js";
import { defineConstants, needArguments } from "./webidl.js";

const CONNECTING = 0;
const OPEN = 1;
const CLOSED = 2;
const RETRY_MS = 3000;
const LINE_CHARS_MAX = 1_048_576;

export class EventSource extends EventTarget {
  #url;
  #withCredentials;
  #state = CONNECTING;
  #retryMs = RETRY_MS;
  #lastId = "";
  #abort = new AbortController();
  #timer = null;

  constructor(url, init = undefined) {
    needArguments(arguments.length, 1, "EventSource constructor");
    super();
    const record = native.urlParse(`${url}`, null);
    if (record == null) throw new DOMException(`Cannot open an EventSource to '${url}'. The URL is invalid.`, "SyntaxError");
    this.#url = record[0];
    this.#withCredentials = Boolean(init?.withCredentials);
    this.#connect();
  }

  get url() {
    return this.#url;
  }

  get withCredentials() {
    return this.#withCredentials;
  }

  get readyState() {
    return this.#state;
  }

  close() {
    if (this.#state === CLOSED) return;
    this.#state = CLOSED;
    if (this.#timer !== null) native.timerCancel(this.#timer);
    this.#abort.abort();
  }

  async #connect() {
    try {
      const headers = { accept: "text/event-stream", "cache-control": "no-cache" };
      if (this.#lastId !== "") headers["last-event-id"] = this.#lastId;
      const response = await fetch(this.#url, { headers, signal: this.#abort.signal });
      const type = (response.headers.get("content-type") ?? "").split(";", 1)[0].trim().toLowerCase();
      if (response.status !== 200 || type !== "text/event-stream" || response.body === null) return this.#fail();
      this.#state = OPEN;
      dispatchTrusted(this, new Event("open"));
      await this.#read(response.body);
    } catch {
      // A lost connection is the normal case: connect again.
    }
    return this.#reconnect();
  }

  async #read(body) {
    const decoder = new TextDecoder();
    const message = { data: "", type: "", id: this.#lastId };
    let text = "";
    for await (const chunk of body) {
      text += decoder.decode(chunk, { stream: true });
      const lines = text.split(/\r\n|\n|\r(?!$)/);
      text = lines.pop();
      if (text.length > LINE_CHARS_MAX) throw new RangeError("EventSource: a line is too long");
      for (const line of lines) this.#readLine(line, message);
    }
  }

  #readLine(line, message) {
    if (line === "") return this.#dispatch(message);
    const colon = line.indexOf(":");
    if (colon === 0) return;
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? "" : line.slice(line[colon + 1] === " " ? colon + 2 : colon + 1);
    if (field === "data") message.data += `${value}\n`;
    else if (field === "event") message.type = value;
    else if (field === "id" && !value.includes("\0")) message.id = value;
    else if (field === "retry" && /^\d+$/.test(value)) this.#retryMs = Number(value);
  }

  #dispatch(message) {
    this.#lastId = message.id;
    const { data, type } = message;
    message.data = "";
    message.type = "";
    if (data === "" || this.#state === CLOSED) return;
    const init = { data: data.slice(0, -1), origin: native.urlParse(this.#url, null)[10], lastEventId: message.id };
    dispatchTrusted(this, new MessageEvent(type === "" ? "message" : type, init));
  }

  #reconnect() {
    if (this.#state === CLOSED) return;
    this.#state = CONNECTING;
    dispatchTrusted(this, new Event("error"));
    if (this.#state === CLOSED) return;
    this.#timer = native.timerStart(this.#retryMs, () => void this.#connect());
  }

  #fail() {
    if (this.#state === CLOSED) return;
    this.#state = CLOSED;
    dispatchTrusted(this, new Event("error"));
  }

  static {
    defineConstants(EventSource, { CONNECTING, OPEN, CLOSED });
    for (const type of ["open", "message", "error"]) addHandlerAttribute(EventSource, type);
  }
}
