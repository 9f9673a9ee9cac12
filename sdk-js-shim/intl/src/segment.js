// Intl.Segmenter.

import "@formatjs/intl-segmenter/polyfill-force.js";
