// The entry: installs the Web APIs on the global object and gives the engine its hooks.

import { bindNative, native as engine } from "./native.js";
import { Fetcher } from "./bindings/service.js";
import { Cache, caches, CacheStorage } from "./caches.js";
import { console } from "./console/console.js";
import { crypto, Crypto } from "./crypto/crypto.js";
import { CryptoKey } from "./crypto/key.js";
import { SubtleCrypto } from "./crypto/subtle.js";
import { TextDecoder, TextEncoder } from "./encoding/text.js";
import { TextDecoderStream, TextEncoderStream } from "./encoding/text_streams.js";
import { DOMException } from "./errors/dom_exception.js";
import { EventSource } from "./event_source.js";
import { AbortController, AbortSignal } from "./events/abort.js";
import { CloseEvent, CustomEvent, ErrorEvent, Event, MessageEvent, PromiseRejectionEvent } from "./events/event.js";
import { MessageChannel, MessagePort } from "./events/message.js";
import { EventTarget } from "./events/target.js";
import { fetch } from "./fetch/fetch.js";
import { Headers } from "./fetch/headers.js";
import { Body } from "./fetch/body_mixin.js";
import { Incoming, keepIncoming, Request } from "./fetch/request.js";
import { Response } from "./fetch/response.js";
import { Blob, File } from "./file/blob.js";
import { FormData } from "./file/form_data.js";
import { HTMLRewriter } from "./html/rewriter.js";
import { describeTokens } from "./html/tokens.js";
import * as globals from "./runtime/globals.js";
import { structuredClone } from "./runtime/clone.js";
import * as timing from "./runtime/performance.js";
import * as timers from "./runtime/timers.js";
import { CompressionStream, DecompressionStream } from "./streams/compression.js";
import { FixedLengthStream, IdentityTransformStream } from "./streams/fixed.js";
import * as streams from "./streams/streams.js";
import { URLSearchParams } from "./url/params.js";
import { URLPattern } from "./url/pattern.js";
import { URL } from "./url/url.js";
import { nameZone } from "./runtime/dates.js";
import { installNode } from "./runtime/process.js";
import { installAtomics } from "./runtime/atomics.js";
import { installScope } from "./runtime/scope.js";
import { describeClass, hide, hideMembers, hideSources, installClasses, installValues, tag } from "./webidl.js";
import { ExecutionContext, waitUntil } from "./worker/context.js";
import { WorkerEntrypoint } from "./worker/entrypoint.js";
import { environment, handle, register } from "./worker/handle.js";

/** Sets up the realm; the engine calls it once, at build, and puts `hooks` to use. */
export default function setUp(native) {
  bindNative(native);
  // A class of QuickJS alone.
  delete globalThis.InternalError;
  installEvents();
  installFetch();
  installStreams();
  installRuntime();
  installScope();
  installAtomics();
  installNode();
  nameZone();
  hideSources();
  const prototypes = { incoming: Incoming.prototype, context: ExecutionContext.prototype };
  return { register, handle, keepIncoming, unhandledRejection: globals.reportRejection, ...prototypes };
}

function installEvents() {
  installClasses({ DOMException, Event, CustomEvent, ErrorEvent, PromiseRejectionEvent, MessageEvent, CloseEvent });
  installClasses({ EventTarget, AbortSignal, AbortController, MessagePort, MessageChannel, EventSource });
}

function installFetch() {
  installClasses({ Headers, Body, Request, Response, URL, URLSearchParams, URLPattern, Blob, File, FormData });
  installClasses({ Cache, CacheStorage, HTMLRewriter });
  describeTokens();
  installValues({ fetch, caches });
}

function installStreams() {
  const { isDisturbed, isReadableStream, disturb, inheritTransform, adoptTransform, ...classes } = streams;
  installClasses(classes);
  installClasses({ TextEncoder, TextDecoder, TextEncoderStream, TextDecoderStream, CompressionStream, DecompressionStream });
  installClasses({ IdentityTransformStream, FixedLengthStream });
}

function installRuntime() {
  const { setTimeout, setInterval, setImmediate, queueMicrotask, scheduler } = timers;
  const { clearTimeout, clearInterval, clearImmediate } = timers;
  const { atob, btoa, reportError, navigator, Navigator, addEventListener, removeEventListener, dispatchEvent } = globals;
  const { performance, ...timingClasses } = timing;
  installClasses({ Navigator, ...timingClasses });
  installClasses({ Crypto, CryptoKey, SubtleCrypto });
  // In Workers the members of a key are its own, which `Object.keys` of the prototype does not name.
  hideMembers(CryptoKey.prototype);
  describeClass("Timeout", timers.Timeout);
  describeClass("Immediate", timers.Immediate);
  tag(timers.Timeout.prototype, "Object");
  describeClass("Scheduler", timers.Scheduler);
  describeClass("ExecutionContext", ExecutionContext);
  describeClass("Fetcher", Fetcher);
  describeClass("DigestStream", crypto.DigestStream);
  installValues({ setTimeout, setInterval, setImmediate, clearTimeout, clearInterval, clearImmediate, queueMicrotask });
  installValues({ atob, btoa, reportError, structuredClone, addEventListener, removeEventListener, dispatchEvent });
  hide(globalThis, "console", console);
  installValues({ crypto, performance, navigator, scheduler, self: globalThis });
  shareWithModules();
}

/** What the modules of node/ and cloudflare/ beside this folder need, which are bundled with the user's. */
function shareWithModules() {
  describeClass("WorkerEntrypoint", WorkerEntrypoint);
  const { vars, digestNew, digestUpdate, digestFinish, hmac, pbkdf2, hkdf } = engine;
  const shared = { vars, digestNew, digestUpdate, digestFinish, hmac, pbkdf2, hkdf, WorkerEntrypoint, environment, waitUntil };
  hide(globalThis, Symbol.for("isolet.engine"), Object.freeze(shared));
}
