// Intl.DurationFormat, which writes with the formatters of numbers and lists. Its data is code, and small.

import "@formatjs/intl-durationformat/polyfill-force.js";
import { load } from "./load.js";

load(Intl.DurationFormat, []);
Intl.DurationFormat.localeData["en-US"] = Intl.DurationFormat.localeData.en;
