// Intl itself, canonical locales and Intl.Locale.

import "./object.js";
import "@formatjs/intl-getcanonicallocales/polyfill-force.js";
import "@formatjs/intl-locale/polyfill-force.js";
