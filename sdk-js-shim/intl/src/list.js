// Intl.ListFormat.

import "@formatjs/intl-listformat/polyfill-force.js";
import entries from "data:list";
import { load } from "./load.js";

load(Intl.ListFormat, entries);
