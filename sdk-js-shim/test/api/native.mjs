// The engine's functions as Node.js has them, for a realm of node:vm: what the prelude sees in tests.

import * as nodeCrypto from "node:crypto";
import zlib from "node:zlib";
import { makeNativeHtml } from "./native_html.mjs";
import { makeNativeKeys } from "./native_keys.mjs";

// Fields that an answer does not take from its headers: those of a connection, and the length.
const OWN_FIELDS = new Set(
  "content-length connection keep-alive proxy-connection transfer-encoding te trailer upgrade http2-settings host".split(" "),
);

const HASHES = { "SHA-1": "sha1", "SHA-256": "sha256", "SHA-384": "sha384", "SHA-512": "sha512", MD5: "md5" };
const FLUSH = zlib.constants.Z_FINISH;

/** Makes `native` for a realm. `upstream(method, url, headers, body)` answers its fetches. */
export function makeNative(realm, { vars = [], upstream = null } = {}) {
  const state = { logs: [], response: null, bodies: new Map(), next: 1, building: false, cancelled: [], closed: [] };
  const own = (bytes) => realm.Uint8Array.from(bytes);
  const host = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const typeError = (message) => new realm.TypeError(message);
  const objects = new Map();
  const cached = new Map();
  const keep = (object) => {
    objects.set(state.next, object);
    return state.next++;
  };

  /** A readable of the engine over chunks, or over a generator of them. */
  const readable = (chunks) => {
    state.bodies.set(state.next, { iterator: toIterator(chunks), chunks: [], finished: false, aborted: false });
    return state.next++;
  };
  const writable = () => readable([]);

  const native = {
    now: () => (state.building ? 0 : Date.now()),
    monotonic: () => (state.building ? 0 : performance.now()),
    random(bytes) {
      needHost();
      nodeCrypto.getRandomValues(host(bytes));
    },
    log: (level, text) => void state.logs.push([level, text]),
    vars: () => realm.Array.from(vars),
    utf8Encode: (text) => own(new TextEncoder().encode(text)),
    utf8EncodeInto(text, bytes) {
      const { read, written } = new TextEncoder().encodeInto(text, host(bytes));
      return [read, written];
    },
    utf8Decode: (bytes, fatal, ignoreBOM) => decode(new TextDecoder("utf-8", { fatal, ignoreBOM }), bytes, false),
    encodingName(label) {
      try {
        return new TextDecoder(label).encoding;
      } catch {
        return null;
      }
    },
    decoderNew: (name, fatal, ignoreBOM) => keep(new TextDecoder(name, { fatal, ignoreBOM })),
    decoderDecode: (id, bytes, last) => decode(objects.get(id), bytes, !last),
    decoderFree: (id) => void objects.delete(id),
    base64Encode: (bytes) => host(bytes).toString("base64"),
    base64Decode(text) {
      try {
        return own(Buffer.from(atob(text), "latin1"));
      } catch {
        return null;
      }
    },
    urlParse(input, base) {
      try {
        return record(new URL(input, base ?? undefined));
      } catch {
        return null;
      }
    },
    urlSet(href, part, value) {
      const url = new URL(href);
      url[part] = value;
      return record(url);
    },
    digest: (name, bytes) => own(nodeCrypto.createHash(HASHES[name]).update(host(bytes)).digest()),
    digestNew: (name) => keep(nodeCrypto.createHash(HASHES[name])),
    digestUpdate: (id, bytes) => void objects.get(id).update(host(bytes)),
    digestFinish: (id) => own(objects.get(id).digest()),
    hmac: (hash, key, bytes) => own(nodeCrypto.createHmac(HASHES[hash], host(key)).update(host(bytes)).digest()),
    pbkdf2: (hash, password, salt, iterations, length) =>
      own(nodeCrypto.pbkdf2Sync(host(password), host(salt), iterations, length, HASHES[hash])),
    hkdf: (hash, key, salt, info, length) =>
      own(new Uint8Array(nodeCrypto.hkdfSync(HASHES[hash], host(key), host(salt), host(info), length))),
    aes: (mode, encrypt, key, iv, bytes, extra) => aes(mode, encrypt, host(key), host(iv), host(bytes), extra, own),
    ...makeNativeHtml({ own, host, list: (all) => realm.Array.from(all), typeError, state }),
    ...makeNativeKeys({ own, host, list: (all) => realm.Array.from(all), needHost }),
    codecNew: (format, compress) => keep({ format, compress, chunks: [] }),
    codecPush(id, bytes) {
      objects.get(id).chunks.push(Buffer.from(host(bytes)));
      return own([]);
    },
    codecFinish(id) {
      const { format, compress, chunks } = objects.get(id);
      try {
        return own(runCodec(format, compress, Buffer.concat(chunks)));
      } catch (thrown) {
        throw typeError(thrown.message);
      }
    },
    codecFree: (id) => void objects.delete(id),
    timerStart: (ms, callback) => keep(setTimeout(callback, ms)),
    timerCancel: (id) => clearTimeout(objects.get(id)),
    respond(status, headers) {
      if (state.response !== null) throw typeError("already answered");
      state.response = { status, headers: [...headers], rid: writable() };
      return state.response.rid;
    },
    incomingMethod: () => state.incoming.method,
    incomingUrl: () => state.incoming.url,
    incomingHeaders: () => realm.Array.from(state.incoming.headers),
    incomingBody: () => state.incoming.rid,
    // All records are left to JavaScript.
    headerList: () => undefined,
    answerText(status, list, text) {
      const headers = [];
      for (let at = 0; at < list.length; at += 2) {
        if (list[at] === "content-encoding") return false;
        if (!OWN_FIELDS.has(list[at])) headers.push(list[at], Buffer.from(list[at + 1]).toString("latin1"));
      }
      const bytes = Buffer.from(text);
      const rid = this.respond(status, [...headers, "content-length", `${bytes.length}`]);
      // What is written to a HEAD goes no further than the host.
      if (bytes.length > 0 && state.incoming.method !== "HEAD") state.bodies.get(rid).chunks.push(bytes);
      this.bodyFinish(rid);
      return undefined;
    },
    bodyFinish: (rid) => void (state.bodies.get(rid).finished = true),
    bodyAbort: (rid) => void (state.bodies.get(rid).aborted = true),
    bodyClose: (rid) => void state.closed.push(rid),
    async bodyRead(rid) {
      const { value, done } = await state.bodies.get(rid).iterator.next();
      return done ? null : own(typeof value === "string" ? Buffer.from(value) : value);
    },
    bodyWrite(rid, bytes) {
      const body = state.bodies.get(rid);
      if (body.gone) throw typeError("the receiver is gone");
      body.chunks.push(Buffer.from(host(bytes)));
      // Every second write pushes back.
      return body.chunks.length % 2 === 0 ? realm.Promise.resolve() : undefined;
    },
    // A cache without rules: what was put is found.
    cacheLookup: (name, url) => cached.get(`${name} ${url}`) ?? null,
    cachePut(name, url, _, status, headers) {
      return keep({ at: `${name} ${url}`, status, headers: [...headers], chunks: [] });
    },
    cacheWrite: (id, bytes) => void objects.get(id).chunks.push(Buffer.from(host(bytes))),
    cacheFinish(id, last) {
      const { at, status, headers, chunks } = objects.get(id);
      cached.set(at, realm.Array.of(status, realm.Array.from(headers), own(Buffer.concat([...chunks, host(last)])), null));
    },
    cacheAbort: (id) => void objects.delete(id),
    cacheDelete: (name, url) => cached.delete(`${name} ${url}`),
    fetchCancel: (id) => void state.cancelled.push(id),
    fetch(method, url, headers, hasBody) {
      const rid = hasBody ? writable() : null;
      const body = async () => {
        while (rid !== null && !state.bodies.get(rid).finished && !state.bodies.get(rid).aborted) await new Promise((resolve) => setImmediate(resolve));
        return rid === null ? null : Buffer.concat(state.bodies.get(rid).chunks);
      };
      const answer = realm.Promise.resolve().then(async () => {
        const { status = 200, headers: out = [], chunks = [] } = await upstream(method, url, [...headers], body);
        return [status, realm.Array.from(out), chunks === null ? null : readable(chunks)];
      });
      return [state.next++, rid, answer];
    },
  };

  function needHost() {
    if (state.building) throw typeError("no random values at build");
  }

  function decode(decoder, bytes, stream) {
    try {
      return decoder.decode(host(bytes), { stream });
    } catch (thrown) {
      throw typeError(thrown.message);
    }
  }

  return { native, state, readable };
}

function toIterator(chunks) {
  return chunks[Symbol.asyncIterator]?.() ?? chunks[Symbol.iterator]();
}

function record(url) {
  const { href, protocol, username, password, host, hostname, port, pathname, search, hash, origin } = url;
  return [href, protocol, username, password, host, hostname, port, pathname, search, hash, origin];
}

function aes(mode, encrypt, key, iv, bytes, extra, own) {
  const bits = key.length * 8;
  try {
    if (mode === "AES-GCM") return own(gcm(encrypt, bits, key, iv, bytes, extra));
    const name = `aes-${bits}-${mode.slice(4).toLowerCase()}`;
    const cipher = encrypt ? nodeCrypto.createCipheriv(name, key, iv) : nodeCrypto.createDecipheriv(name, key, iv);
    return own(Buffer.concat([cipher.update(bytes), cipher.final()]));
  } catch {
    return null;
  }
}

function gcm(encrypt, bits, key, iv, bytes, { aad, tagBits }) {
  const name = `aes-${bits}-gcm`;
  const options = { authTagLength: tagBits / 8 };
  if (encrypt) {
    const cipher = nodeCrypto.createCipheriv(name, key, iv, options);
    cipher.setAAD(Buffer.from(aad));
    return Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
  }
  const cipher = nodeCrypto.createDecipheriv(name, key, iv, options);
  const end = bytes.length - tagBits / 8;
  cipher.setAAD(Buffer.from(aad));
  cipher.setAuthTag(bytes.subarray(end));
  return Buffer.concat([cipher.update(bytes.subarray(0, end)), cipher.final()]);
}

function runCodec(format, compress, bytes) {
  const options = { finishFlush: FLUSH };
  if (format === "gzip") return compress ? zlib.gzipSync(bytes) : zlib.gunzipSync(bytes, options);
  if (format === "deflate") return compress ? zlib.deflateSync(bytes) : zlib.inflateSync(bytes, options);
  return compress ? zlib.deflateRawSync(bytes) : zlib.inflateRawSync(bytes, options);
}
