// Intl.PluralRules. Its data is code, and small.

import "@formatjs/intl-pluralrules/polyfill-force.js";
import "data:plural";
import { load } from "./load.js";

load(Intl.PluralRules, []);
