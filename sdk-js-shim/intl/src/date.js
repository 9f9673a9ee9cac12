// Intl.DateTimeFormat.

import "@formatjs/intl-datetimeformat/polyfill-force.js";
import entries from "data:date";
import packed from "data:zones";
import { load } from "./load.js";

Intl.DateTimeFormat.__addTZData(packed);
load(Intl.DateTimeFormat, entries);
// What Workers ask for most is made now, at build.
for (const kind of ["toLocaleString", "toLocaleDateString", "toLocaleTimeString"]) new Date(0)[kind]("en-US", { timeZone: "Etc/UTC" });
