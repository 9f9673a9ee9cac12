// The data of the locales and time zones, as the guest keeps it.

import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import vm from "node:vm";
import { packFormats } from "./src/formats.js";

/** The locales whose data is there; others fall back to the nearest of them, or to English. */
export const LOCALES = ["en", "en-GB", "de", "fr", "es", "it", "pt", "nl", "pl", "ja", "zh", "ko", "ar", "hi", "tr", "ru"];

/** Where the data of a part comes from, and the name its constructor has. */
const SOURCES = {
  number: ["intl-numberformat", "NumberFormat"],
  date: ["intl-datetimeformat", "DateTimeFormat"],
  relative: ["intl-relativetimeformat", "RelativeTimeFormat"],
  list: ["intl-listformat", "ListFormat"],
  names: ["intl-displaynames", "DisplayNames"],
};

/** V8 writes a space where CLDR has a narrow one: programs that read dates back broke on it. */
const NARROW_SPACE = /[\u202f\u2009]/g;

/** How a full or long date is joined to a time (CLDR, dateTimeFormat-type-atTime), which FormatJS has not. */
const AT_TIME = {
  en: "{1} 'at' {0}",
  de: "{1} 'um' {0}",
  fr: "{1} 'à' {0}",
  it: "{1} 'alle ore' {0}",
  pt: "{1} 'às' {0}",
  nl: "{1} 'om' {0}",
  ar: "{1} 'في' {0}",
  hi: "{1} 'को' {0} 'बजे'",
  ru: "{1} 'в' {0}",
};

/** An object of more text than this becomes lines, of which each is parsed when it is asked for. */
const LINES_CHARS_MIN = 1_500;

const require = createRequire(import.meta.url);
const folderOf = (name) => dirname(require.resolve(`@formatjs/${name}`));

/**
 * JSON of a list of entries as `__addLocaleData` takes them, large objects in them being `{"\n": LINES}`. `parsed` is the
 * parser of the formats of dates.
 */
export async function localeData(part, parsed) {
  const [folder, constructor] = SOURCES[part];
  const entries = [];
  for (const locale of LOCALES) {
    const file = join(folderOf(folder), "locale-data", `${locale}.js`);
    if (existsSync(file)) entries.push(...(await run(file, constructor)));
  }
  return JSON.stringify(entries.map((entry) => ({ ...entry, data: shrunk(entry.data, entry.locale, part, parsed) })));
}

/** JSON of the packed time zones. */
export async function zones() {
  const [packed] = await run(join(folderOf("intl-datetimeformat"), "add-all-tz.js"), "DateTimeFormat", "__addTZData");
  return JSON.stringify(packed);
}

/** A module that loads the rules of plurals. */
export function pluralRules() {
  const has = (locale) => existsSync(join(folderOf("intl-pluralrules"), "locale-data", `${locale}.js`));
  return LOCALES.filter(has).map((locale) => `import "@formatjs/intl-pluralrules/locale-data/${locale}.js";`).join("\n");
}

/** What a file of data hands to the constructor. */
async function run(file, constructor, method = "__addLocaleData") {
  const taken = [];
  const context = vm.createContext({ Intl: { [constructor]: { [method]: (...data) => taken.push(...data) } } });
  vm.runInContext(await readFile(file, "utf8"), context);
  return taken;
}

function shrunk(data, locale, part, parsed) {
  if (part === "number") return lines({ ...data, numbers: onlyUsed(data.numbers) });
  if (part === "date") {
    data = JSON.parse(JSON.stringify(data).replaceAll(NARROW_SPACE, " "));
    const { full, long, ...connectors } = data.dateTimeFormat;
    const at = AT_TIME[locale.split("-")[0]];
    data.dateTimeFormat = { full: at ?? full, long: at ?? long, ...connectors };
    const all = (formats) => packFormats(Object.entries(formats).map(([skeleton, pattern]) => parsed(skeleton, pattern)));
    const formats = Object.fromEntries(Object.entries(data.formats).map(([calendar, it]) => [calendar, all(it)]));
    return lines({ ...data, formats });
  }
  return lines(data);
}

/** Numbering systems have data of their own only where it differs; of those only the ones that locales use by themselves. */
function onlyUsed(numbers) {
  const kept = new Set([numbers.nu[0], "latn", "arab", "arabext", "deva", "hanidec", "fullwide", "beng", "thai"]);
  const some = (table) => Object.fromEntries(Object.entries(table).filter(([system]) => kept.has(system)));
  const { symbols, decimal, percent, currency, aliases = {}, ...rest } = numbers;
  const used = Object.fromEntries(Object.entries(aliases).filter(([, target]) => kept.has(target)));
  return { ...rest, aliases: used, symbols: some(symbols), decimal: some(decimal), percent: some(percent), currency: some(currency) };
}

function lines(value, depth = 0) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  // `formats` is read as a whole, and copied; so are the tables of numbering systems.
  const entries = Object.entries(value).map(([key, item]) => [key, isWhole(key) ? item : lines(item, depth + 1)]);
  if (depth === 0 || JSON.stringify(value).length < LINES_CHARS_MIN || Object.keys(value).length < 8) return Object.fromEntries(entries);
  return { "\n": `\n${entries.map(([key, item]) => `${key}\t${JSON.stringify(item)}`).join("\n")}\n` };
}

function isWhole(key) {
  return ["formats", "symbols", "decimal", "percent", "calendarData"].includes(key);
}
