// Hands data to a constructor of FormatJS, and takes away what only such loading needs.

import { withTables } from "./lines.js";

const DEFAULT_LOCALE = "en-US";

/** Loads the entries; then the default locale is that of Workers. */
export function load(constructor, entries) {
  for (const entry of entries) constructor.__addLocaleData(withTables(entry));
  constructor.__defaultLocale = DEFAULT_LOCALE;
  for (const name of Object.keys(constructor)) Object.defineProperty(constructor, name, { enumerable: false });
}
