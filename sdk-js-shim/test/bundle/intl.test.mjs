// The parts of Intl that a bundle gets, and that what they make runs where there is no Intl.

import assert from "node:assert/strict";
import { test } from "node:test";
import vm from "node:vm";
import { intlFor, intlParts } from "../../intl.mjs";

const PARTS_OF = [
  ["no Intl", "export default 1", []],
  ["the object alone", "typeof Intl", ["base"]],
  ["numbers", "new Intl.NumberFormat()", ["base", "plural", "number"]],
  ["durations", "new Intl.DurationFormat()", ["base", "plural", "number", "list", "duration"]],
  ["the values there are", "Intl.supportedValuesOf('unit')", ["base", "values"]],
  ["a name that is not known", "Intl[name]", ["base", "collate", "plural", "number", "date", "values", "relative", "list", "duration", "names", "segment"]],
];
for (const [what, text, parts] of PARTS_OF) {
  test(`a bundle with ${what} gets ${parts.length} parts`, () => assert.deepEqual(intlParts(text), parts));
}

const RUNS = [
  ["a duration", `new Intl.DurationFormat("en", { style: "long" }).format({ hours: 1, minutes: 2 })`, "1 hour, 2 minutes"],
  ["a duration in German, with digits", `new Intl.DurationFormat("de", { style: "digital" }).format({ hours: 1, minutes: 2, seconds: 3, milliseconds: 4 })`, "1:02:03,004"],
  ["a duration of the default locale", `new Intl.DurationFormat().resolvedOptions().locale`, "en-US"],
  ["a duration of a locale without data", `new Intl.DurationFormat("sw").resolvedOptions().locale + Intl.DurationFormat.supportedLocalesOf(["sw", "fr"])`, "en-USfr"],
  ["a duration of two signs", `try { new Intl.DurationFormat().format({ hours: 1, minutes: -1 }) } catch (error) { error.name }`, "RangeError"],
  ["the units", `Intl.supportedValuesOf("unit").slice(0, 2).join()`, "acre,bit"],
  ["each kind of values", `["calendar", "collation", "currency", "numberingSystem", "timeZone", "unit"].map((key) => Intl.supportedValuesOf(key).length > 0).join()`, "true,false,true,true,true,true"],
  ["values that callers may change", `Intl.supportedValuesOf("calendar").push("x"); Intl.supportedValuesOf("calendar").join()`, "gregory,iso8601"],
  ["values of no kind", `try { Intl.supportedValuesOf("calendars") } catch (error) { String(error) }`, "RangeError: Invalid key: calendars"],
];
for (const [what, code, expected] of RUNS) {
  test(`gives ${what}`, async () => {
    const context = vm.createContext();
    vm.runInContext("delete globalThis.Intl;", context);
    vm.runInContext(await intlFor(code), context);
    assert.equal(vm.runInContext(code, context), expected);
  });
}
