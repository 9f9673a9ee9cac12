// Which parts of Intl a bundle needs: the engine has none, and they are put in front of a bundle that mentions them.

import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));

/** The parts in the order in which they must run, what mentions each, and what each needs. */
const PARTS = {
  base: { mentioned: /\bIntl\b/, needs: [] },
  collate: { mentioned: /\.localeCompare\s*\(|\bCollator\b/, needs: [] },
  plural: { mentioned: /\bPluralRules\b/, needs: ["base"] },
  number: { mentioned: /\bNumberFormat\b|\.toLocaleString\s*\(/, needs: ["base", "plural"] },
  date: { mentioned: /\bDateTimeFormat\b|\.toLocale(?:Date|Time)?String\s*\(/, needs: ["base", "plural", "number"] },
  values: { mentioned: /\bsupportedValuesOf\b/, needs: ["base"] },
  relative: { mentioned: /\bRelativeTimeFormat\b/, needs: ["base", "plural", "number"] },
  list: { mentioned: /\bListFormat\b/, needs: ["base"] },
  duration: { mentioned: /\bDurationFormat\b/, needs: ["base", "plural", "number", "list"] },
  names: { mentioned: /\bDisplayNames\b/, needs: ["base"] },
  segment: { mentioned: /\bSegmenter\b/, needs: ["base"] },
};

/** `Intl[name]`: any of them may be meant. */
const MENTIONS_ALL = /\bIntl\s*(?:\?\.)?\[/;

/** The names of the parts that a bundle needs, in order. */
export function intlParts(bundle) {
  const names = Object.keys(PARTS);
  const wanted = new Set(MENTIONS_ALL.test(bundle) ? names : names.filter((name) => PARTS[name].mentioned.test(bundle)));
  for (const name of [...wanted]) PARTS[name].needs.forEach((needed) => wanted.add(needed));
  return names.filter((name) => wanted.has(name));
}

/** What to put in front of a bundle; whole lines. */
export async function intlFor(bundle) {
  const parts = intlParts(bundle).map((name) => readFile(join(here, "intl", "dist", `${name}.js`), "utf8"));
  return (await Promise.all(parts)).join("");
}
