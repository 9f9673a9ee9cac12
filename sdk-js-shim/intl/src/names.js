// Intl.DisplayNames.

import "@formatjs/intl-displaynames/polyfill-force.js";
import entries from "data:names";
import { load } from "./load.js";

load(Intl.DisplayNames, entries);
