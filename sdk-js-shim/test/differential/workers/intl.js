// Intl and the methods that take locales.

import { allThrown, probing, thrown } from "./lib.js";

const LOCALES = ["en-US", "en-GB", "de", "de-DE", "fr", "es", "it", "pt", "pt-BR", "nl", "pl", "ja", "zh", "ko", "ar", "hi", "tr", "ru"];
const NUMBERS = [0, -0, 1, -1.5, 0.5, 1234.5, 1234567.891, 1e21, 0.000001, NaN, Infinity, -Infinity, 12345678901234567890n];
const DATE = new Date(Date.UTC(2024, 1, 9, 14, 5, 7, 89));
const WINTER = new Date(Date.UTC(2023, 11, 31, 23, 30));
const DURATION = { hours: 1, minutes: 46, seconds: 40, milliseconds: 5 };

const NUMBER_STYLES = {
  plain: {},
  percent: { style: "percent", maximumFractionDigits: 1 },
  EUR: { style: "currency", currency: "EUR" },
  JPY: { style: "currency", currency: "JPY" },
  "USD code": { style: "currency", currency: "USD", currencyDisplay: "code" },
  "USD name": { style: "currency", currency: "USD", currencyDisplay: "name" },
  accounting: { style: "currency", currency: "USD", currencySign: "accounting" },
  "2 digits": { minimumFractionDigits: 2, maximumFractionDigits: 2 },
  significant: { maximumSignificantDigits: 3 },
  ungrouped: { useGrouping: false },
  compact: { notation: "compact" },
  "compact long": { notation: "compact", compactDisplay: "long" },
  scientific: { notation: "scientific" },
  unit: { style: "unit", unit: "kilometer-per-hour" },
  "unit long": { style: "unit", unit: "megabyte", unitDisplay: "long" },
  sign: { signDisplay: "always" },
};
const DATE_STYLES = {
  plain: {},
  "full long": { dateStyle: "full", timeStyle: "long" },
  medium: { dateStyle: "medium" },
  "short short": { dateStyle: "short", timeStyle: "short" },
  "long date": { weekday: "long", year: "numeric", month: "long", day: "numeric" },
  "short date": { year: "numeric", month: "short", day: "numeric" },
  numeric: { year: "numeric", month: "2-digit", day: "2-digit" },
  "month and year": { month: "long", year: "numeric" },
  weekday: { weekday: "short" },
  clock: { hour: "2-digit", minute: "2-digit" },
  "clock 12": { hour: "numeric", minute: "2-digit", hour12: true },
  "clock 24": { hour: "2-digit", minute: "2-digit", second: "2-digit", hour12: false },
  zone: { hour: "numeric", timeZoneName: "short" },
  era: { year: "numeric", era: "short" },
  fraction: { minute: "2-digit", second: "2-digit", fractionalSecondDigits: 3 },
};
const ZONES = ["UTC", "Europe/Berlin", "America/New_York", "Asia/Tokyo", "Asia/Kolkata", "Australia/Sydney", "America/Sao_Paulo", "Africa/Cairo", "Pacific/Auckland", "+02:00"];
const WORDS = ["zebra", "Äpfel", "apple", "Zebra", "élan", "elan", "Apfel", "10", "9", "_", "-x", "ß", "ss", "æ", "ñ", "n", "o", "ö", "O", "Ö", "", " a", "é", "e", "E", "я", "а", "ж", "a b", "ab", "a-b"];

const perLocale = (name, f) => Object.fromEntries(LOCALES.map((locale) => [`${name} ${locale}`, () => f(locale)]));
const perKey = (name, table, f) => Object.fromEntries(Object.entries(table).map(([key, value]) => [`${name} ${key}`, () => f(value)]));

export default probing({
  ...perLocale("number", (locale) => NUMBERS.map((number) => new Intl.NumberFormat(locale).format(number))),
  ...perLocale("currency", (locale) => ["EUR", "USD", "JPY", "GBP"].map((currency) => new Intl.NumberFormat(locale, { style: "currency", currency }).format(-1234.5))),
  ...perKey("number style", NUMBER_STYLES, (options) => ["en-US", "de", "fr", "ja"].map((locale) => [1234.567, -5, 0].map((number) => new Intl.NumberFormat(locale, options).format(number)))),
  ...perLocale("date", (locale) => [DATE.toLocaleString(locale), DATE.toLocaleDateString(locale), DATE.toLocaleTimeString(locale)]),
  ...perLocale("date full", (locale) => new Intl.DateTimeFormat(locale, { dateStyle: "full", timeStyle: "short" }).format(DATE)),
  ...perKey("date style", DATE_STYLES, (options) => ["en-US", "en-GB", "de", "ja"].map((locale) => new Intl.DateTimeFormat(locale, options).format(DATE))),
  ...Object.fromEntries(ZONES.map((timeZone) => [`zone ${timeZone}`, () => [DATE, WINTER].map((date) => new Intl.DateTimeFormat("en-US", { timeZone, dateStyle: "short", timeStyle: "long" }).format(date))])),
  "defaults": () => [new Intl.NumberFormat(), new Intl.DateTimeFormat(), new Intl.PluralRules()].map((it) => it.resolvedOptions().locale),
  "default zone": () => new Intl.DateTimeFormat().resolvedOptions().timeZone,
  "number without arguments": () => [(1234.5).toLocaleString(), 12345678901234567890n.toLocaleString(), [1234.5, DATE].toLocaleString()],
  "date without arguments": () => [DATE.toLocaleString(), DATE.toLocaleDateString(), DATE.toLocaleTimeString()],
  "array with locale": () => [[1234.5, 2.25].toLocaleString("de"), [1234.5].toLocaleString("en", { style: "currency", currency: "USD" })],
  "number parts": () => new Intl.NumberFormat("de", { style: "currency", currency: "EUR" }).formatToParts(-1234.5),
  "date parts": () => new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeStyle: "short" }).formatToParts(DATE),
  "number range": () => new Intl.NumberFormat("en-US", { style: "currency", currency: "USD" }).formatRange(3, 5),
  "date range": () => new Intl.DateTimeFormat("en-US", { dateStyle: "medium" }).formatRange(DATE, new Date(+DATE + 5 * 864e5)),
  "number options": () => { const { roundingIncrement, roundingMode, roundingPriority, trailingZeroDisplay, ...rest } = new Intl.NumberFormat("de", { style: "percent" }).resolvedOptions(); return rest; },
  "date options": () => new Intl.DateTimeFormat("en-US", { dateStyle: "short" }).resolvedOptions(),
  ...perLocale("plural", (locale) => [0, 1, 1.5, 2, 3, 5, 11, 21, 100].map((number) => new Intl.PluralRules(locale).select(number))),
  "ordinal": () => [1, 2, 3, 4, 11, 21, 22, 103].map((number) => new Intl.PluralRules("en", { type: "ordinal" }).select(number)),
  "plural categories": () => new Intl.PluralRules("ru").resolvedOptions().pluralCategories,
  ...perLocale("list", (locale) => [[], ["a"], ["a", "b"], ["a", "b", "c"]].map((list) => new Intl.ListFormat(locale).format(list))),
  ...perLocale("duration", (locale) => ["long", "short", "narrow", "digital"].map((style) => new Intl.DurationFormat(locale, { style }).format(DURATION))),
  "duration options": () => [new Intl.DurationFormat().resolvedOptions(), new Intl.DurationFormat("de", { style: "digital", hours: "2-digit", fractionalDigits: 2 }).resolvedOptions()],
  "duration parts": () => new Intl.DurationFormat("en", { style: "digital" }).formatToParts(DURATION),
  "duration of days": () => [{ days: 2 }, { years: 1, months: 1, weeks: 1, days: 1 }, { hours: -1, minutes: -5 }, {}].map((it) => { try { return new Intl.DurationFormat("en").format(it); } catch (error) { return error.name; } }),
  "duration wrong": () => allThrown(() => Intl.DurationFormat("en"), () => new Intl.DurationFormat("en", { style: "x" }), () => new Intl.DurationFormat("en").format({ hours: 1, minutes: -1 }), () => new Intl.DurationFormat("en").format({ hours: 1.5 }), () => new Intl.DurationFormat("en").format(1)),
  "values": () => [Intl.supportedValuesOf("unit"), Intl.supportedValuesOf("numberingSystem")],
  "values there are": () => [["calendar", "gregory"], ["currency", "EUR"], ["timeZone", "Europe/Berlin"]].map(([key, value]) => Intl.supportedValuesOf(key).includes(value)),
  "values wrong": () => allThrown(() => Intl.supportedValuesOf("x"), () => Intl.supportedValuesOf(), () => Intl.supportedValuesOf(Symbol.iterator)),
  "list or": () => new Intl.ListFormat("en", { type: "disjunction" }).format(["a", "b", "c"]),
  "list parts": () => new Intl.ListFormat("de").formatToParts(["a", "b"]),
  ...perLocale("relative", (locale) => [[-1, "day"], [1, "day"], [3, "hour"], [-2, "month"], [10, "second"], [1, "year"]].map(([n, unit]) => new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(n, unit))),
  "relative always": () => [-1, 0, 1].map((n) => new Intl.RelativeTimeFormat("en").format(n, "week")),
  ...perLocale("names", (locale) => [new Intl.DisplayNames(locale, { type: "region" }).of("DE"), new Intl.DisplayNames(locale, { type: "language" }).of("fr"), new Intl.DisplayNames(locale, { type: "currency" }).of("USD")]),
  "names unknown": () => [new Intl.DisplayNames("en", { type: "region" }).of("ZZ"), new Intl.DisplayNames("en", { type: "language" }).of("xx")],
  "canonical": () => Intl.getCanonicalLocales(["EN-us", "zh-hans-cn", "iw", "de-de-u-co-phonebk"]),
  "locale": () => { const l = new Intl.Locale("zh-Hans-CN-u-nu-hanidec"); return [l.language, l.script, l.region, l.numberingSystem, l.baseName, l.toString(), new Intl.Locale("en").maximize().toString(), new Intl.Locale("en-Latn-US").minimize().toString()]; },
  "supported": () => [Intl.NumberFormat, Intl.DateTimeFormat, Intl.PluralRules, Intl.Collator].map((type) => type.supportedLocalesOf(["de", "en-US", "fr-FR"])),
  "graphemes": () => [...new Intl.Segmenter("en").segment("a\u0301👨‍👩‍👧🇩🇪é")].map(({ segment }) => segment),
  "words": () => [...new Intl.Segmenter("en", { granularity: "word" }).segment("Hello, big world! 3.5")].map(({ segment, isWordLike }) => [segment, isWordLike]),
  "sentences": () => [...new Intl.Segmenter("en", { granularity: "sentence" }).segment("One. Two? Three")].map(({ segment }) => segment),
  "compare": () => [["a", "b"], ["a", "B"], ["A", "a"], ["a", "á"], ["résumé", "resume"], ["a", "a"], ["10", "2"], ["", "a"]].map(([a, b]) => a.localeCompare(b)),
  "sort": () => [...WORDS].sort((a, b) => a.localeCompare(b)),
  ...Object.fromEntries(["en", "de", "es", "pl", "tr"].map((locale) => [`sort ${locale}`, () => [...WORDS].sort(new Intl.Collator(locale).compare)])),
  "sort numeric": () => ["a10", "a2", "a1", "b1", "a02"].sort(new Intl.Collator("en", { numeric: true }).compare),
  ...Object.fromEntries(["base", "accent", "case", "variant"].map((sensitivity) => [`compare ${sensitivity}`, () => [["a", "A"], ["a", "á"], ["a", "b"]].map(([a, b]) => new Intl.Collator("en", { sensitivity }).compare(a, b))])),
  "collator options": () => new Intl.Collator("de", { numeric: true }).resolvedOptions(),
  "upper": () => ["i".toLocaleUpperCase("tr"), "I".toLocaleLowerCase("tr"), "i".toLocaleUpperCase("en")],
  "wrong locale": () => thrown(() => new Intl.NumberFormat("x")),
  "wrong currency": () => thrown(() => new Intl.NumberFormat("en", { style: "currency" })),
  "wrong zone": () => thrown(() => new Intl.DateTimeFormat("en", { timeZone: "Mars/Olympus" })),
  "wrong date": () => thrown(() => new Intl.DateTimeFormat("en").format(NaN)),
  "invalid date": () => new Date(NaN).toLocaleString(),
  "class strings": () => [Intl, new Intl.NumberFormat(), new Intl.DateTimeFormat(), new Intl.Collator(), new Intl.PluralRules()].map(String),
  "members": () => Object.getOwnPropertyNames(Intl).filter((name) => name !== "v8BreakIterator").sort(),
  "without new": () => [typeof Intl.NumberFormat("en").format, typeof Intl.DateTimeFormat("en").format],
});
