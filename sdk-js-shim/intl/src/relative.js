// Intl.RelativeTimeFormat.

import "@formatjs/intl-relativetimeformat/polyfill-force.js";
import entries from "data:relative";
import { load } from "./load.js";

load(Intl.RelativeTimeFormat, entries);
