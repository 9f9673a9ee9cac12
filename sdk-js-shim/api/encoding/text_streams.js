// TextEncoderStream and TextDecoderStream (Encoding Standard §8).

import { native } from "../native.js";
import { needBytes } from "../webidl.js";
import { TransformStream } from "../streams/streams.js";
import { TextDecoder } from "./text.js";

export class TextEncoderStream extends TransformStream {
  // A brand: the getter of another object must not work.
  #brand = true;

  constructor() {
    // A surrogate pair may be split between two chunks: its first half waits here.
    let pending = "";
    super({
      transform(chunk, controller) {
        let text = pending + `${chunk}`;
        pending = "";
        const last = text.charCodeAt(text.length - 1);
        if (last >= 0xd800 && last <= 0xdbff) {
          pending = text[text.length - 1];
          text = text.slice(0, -1);
        }
        if (text !== "") controller.enqueue(native.utf8Encode(text));
      },
      flush(controller) {
        if (pending !== "") controller.enqueue(native.utf8Encode(pending));
      },
    });
  }

  get encoding() {
    return this.#brand && "utf-8";
  }
}

export class TextDecoderStream extends TransformStream {
  #decoder;

  constructor(label = "utf-8", options = undefined) {
    const decoder = new TextDecoder(label, options);
    super({
      transform(chunk, controller) {
        const text = decoder.decode(needBytes(chunk, "TextDecoderStream: a chunk"), { stream: true });
        if (text !== "") controller.enqueue(text);
      },
      flush(controller) {
        const text = decoder.decode();
        if (text !== "") controller.enqueue(text);
      },
    });
    this.#decoder = decoder;
  }

  get encoding() {
    return this.#decoder.encoding;
  }

  get fatal() {
    return this.#decoder.fatal;
  }

  get ignoreBOM() {
    return this.#decoder.ignoreBOM;
  }
}
