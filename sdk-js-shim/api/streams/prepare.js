// Puts on the global object what the streams look for when they are loaded; imported before them.

import { AbortController, AbortSignal } from "../events/abort.js";
import { DOMException } from "../errors/dom_exception.js";
import { queueMicrotask } from "../runtime/timers.js";
import { installClasses, installValues } from "../webidl.js";

installClasses({ DOMException, AbortController, AbortSignal });
installValues({ queueMicrotask });
