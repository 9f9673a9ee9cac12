// Changes to FormatJS: what it computes for each formatter or when data is loaded is computed once, or when it is asked for.
// Each must find its place, so that a new version of a package is looked at anew.

import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));

/** For a package: pairs of text that is there once, and what takes its place. */
const PATCHES = {
  "intl-datetimeformat": [
    // All zones were unpacked into arrays, and all names of zones listed for each formatter.
    ["function unpack(data) {", "function unpack(data) {\n\treturn unpackZones(data);\n}\nfunction unpackAll(data) {"],
    [
      "function CanonicalizeTimeZoneName(tz, { zoneNames, uppercaseLinks }) {",
      `const zoneTable = { names: null };
function zoneNamed(tz, links) {
	zoneTable.names ??= new Map([...[...Object.keys(DateTimeFormat.tzData), ...Object.values(links)].map((it) => [it.toUpperCase(), it]), ...Object.entries(links)]);
	return zoneTable.names.get(tz.toUpperCase());
}
function CanonicalizeTimeZoneName(tz, { uppercaseLinks }) {
	if (IsTimeZoneOffsetString$1(tz)) return ParseTimeZoneOffsetString$1(tz);
	const found = zoneNamed(tz, uppercaseLinks);
	return found === "Etc/UTC" || found === "Etc/GMT" ? "UTC" : found;
}
function CanonicalizeTimeZoneNameAnew(tz, { zoneNames, uppercaseLinks }) {`,
    ],
    [
      "	const uppercasedTz = tz.toUpperCase();\n	const zoneNames = /* @__PURE__ */ new Set();",
      "	return zoneNamed(tz, uppercaseLinks) !== undefined;\n	const uppercasedTz = tz.toUpperCase();\n	const zoneNames = /* @__PURE__ */ new Set();",
    ],
    ["\t\t\tzoneNamesFromData: Object.keys(tzData),\n", ""],
    ["\t\t\tzoneNames: Object.keys(tzData),\n", ""],
    // The patterns of ranges, most of the work and of the memory, are made when a range is formatted.
    [
      "function parseDateTimeSkeleton(skeleton, rawPattern = skeleton, rangePatterns, intervalFormatFallback) {",
      `function parseDateTimeSkeleton(skeleton, rawPattern = skeleton, rangesOf = () => undefined, fallbackOf = () => undefined) {
	const [parts, fields] = [{ pattern: "", pattern12: "" }, {}];
	replaceDateTimeTokens(skeleton, parts);
	[parts.pattern, parts.pattern12] = processDateTimePattern(rawPattern, fields);
	return formatOf(skeleton, rawPattern, parts, fields, rangesOf, fallbackOf);
}
function formatOf(skeleton, rawPattern, parts, fields, rangesOf, fallbackOf) {
	const result = Object.assign(Object.create(null), parts, { skeleton, rawPattern });
	let made;
	const ranges = () => (made ??= parseSkeletonWithRanges(skeleton, rawPattern, rangesOf(), fallbackOf()));
	result.rangePatterns = () => ranges().rangePatterns;
	result.rangePatterns12 = () => ranges().rangePatterns12;
	patternFields.set(result, Object.assign(Object.create(null), fields));
	return result;
}
function parseSkeletonWithRanges(skeleton, rawPattern = skeleton, rangePatterns, intervalFormatFallback) {`,
    ],
    [
      "parseDateTimeSkeleton(pattern, pattern, findIntervalFormat(pattern, intervalFormats), intervalFormats.intervalFormatFallback)",
      "parseDateTimeSkeleton(pattern, pattern, () => findIntervalFormat(pattern, intervalFormats), () => intervalFormats.intervalFormatFallback)",
    ],
    [
      "calendarIntervals[skeleton] || findIntervalFormat(skeleton, calendarIntervals), calendarIntervals.intervalFormatFallback)",
      "() => calendarIntervals[skeleton] || findIntervalFormat(skeleton, calendarIntervals), () => calendarIntervals.intervalFormatFallback)",
    ],
    // The formats of a locale come parsed (data.mjs), as text.
    [
      "return parsed ??= Object.keys(formats[calendar]).map((skeleton) => parseDateTimeSkeleton(",
      "return parsed ??= new Formats(formats[calendar], (skeleton, rawPattern, parts, fields) => formatOf(skeleton, rawPattern, parts, fields, ",
    ],
    [
      "formats[calendar][skeleton], () => calendarIntervals",
      "() => calendarIntervals",
    ],
    ["DateTimeFormat.tzData = {};", "DateTimeFormat.tzData = {};\nDateTimeFormat.__parsed = (skeleton, pattern) => {\n\tconst parts = parseDateTimeSkeleton(skeleton, pattern);\n\treturn [skeleton, pattern, parts, patternFields.get(parts)];\n};"],
    ["	const { pattern, rangePatterns } = internalSlots;", "	const { pattern } = internalSlots;\n	const rangePatterns = internalSlots.rangePatterns();"],
    // The best of a hundred formats was looked for again for each formatter.
    [
      "function BestFitFormatMatcher(options, formats) {",
      `const bestFits = new WeakMap();
function BestFitFormatMatcher(options, formats) {
	let known = bestFits.get(formats);
	if (known === undefined) bestFits.set(formats, (known = new Map()));
	let key = options.hour === undefined ? "" : String(Boolean(options.hour12));
	for (const name of DATE_TIME_PROPS) key += "|" + (options[name] ?? "");
	let best = known.get(key);
	if (best === undefined) known.set(key, (best = BestFitAmongAll(options, [formats.best(options, DATE_TIME_PROPS)])));
	return best;
}
function BestFitAmongAll(options, formats) {`,
    ],
    ["bestFormat = BasicFormatMatcher(opt, formats);", "bestFormat = BasicFormatMatcher(opt, formats.all());"],
    ["BasicFormatMatcher(selectedOptions, formats) : BestFitFormatMatcher(selectedOptions, formats);\n\t\t} else", "BasicFormatMatcher(selectedOptions, formats.all()) : BestFitFormatMatcher(selectedOptions, formats);\n\t\t} else"],
  ],
  "intl-durationformat": [
    // Formatters of numbers were made to learn the numbering systems.
    ["function supportedNumberingSystems() {", "function supportedNumberingSystems() {\n\treturn SYSTEMS;"],
    // Only the locales that have numbers.
    ["Object.keys(TIME_SEPARATORS.localeData).reduce(", "Object.keys(TIME_SEPARATORS.localeData).filter((locale) => LOCALES.includes(locale)).reduce("],
  ],
};

/** What the changed modules use of ours. */
const IMPORTS = {
  "intl-durationformat": 'import { numberingSystem as SYSTEMS } from "data:values";\n',
  "intl-datetimeformat": 'import { Formats } from "FOLDER/src/formats.js";\nimport { unpackZones } from "FOLDER/src/zones.js";\n',
};

/** The text of a package's module, changed. */
export function patched(path, text) {
  const name = /@formatjs\/([a-z-]+)\//.exec(path)[1];
  for (const [from, to] of PATCHES[name] ?? []) {
    const parts = text.split(from);
    if (parts.length !== 2) throw new Error(`${path}: ${parts.length - 1} places to change, not one: ${from}`);
    text = parts.join(to);
  }
  return (IMPORTS[name] ?? "").replaceAll("FOLDER", here) + text;
}
