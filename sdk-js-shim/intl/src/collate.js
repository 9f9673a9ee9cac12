// Intl.Collator and String.prototype.localeCompare, since FormatJS has none: the root order of CLDR for the scripts whose letters
// stand in order in Unicode, with the letters that Spanish, Polish and Turkish count apart. Han is in the order of its code points.

/** What stands before the digits, in the order of CLDR's root collation. */
const SIGNS = " _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$";
/** Letters that no decomposition takes apart. */
const EXPANSIONS = { ß: "ss", æ: "ae", œ: "oe", ø: "o\u0338", ł: "l\u0338", đ: "d\u0338", ı: "i", þ: "th" };
/** Letters of their own, each behind the one before it in the word. */
const APART = { es: "nñ", pl: "aą cć eę lł nń oó sś zźż", tr: "cç gğ hı oö sş uü" };
const MARK = /\p{M}/u;
const DIGIT_RANK = 1_000;
const LETTER_RANK = 10_000;
const SEGMENT = /(\d+)/;

const slots = new WeakMap();

class Collator {
  constructor(locales, options = {}) {
    const [locale = "en-US"] = canonical(locales);
    if (options === null) throw new TypeError("the options are null");
    const usage = choice(options, "usage", ["sort", "search"], "sort");
    choice(options, "localeMatcher", ["lookup", "best fit"], "best fit");
    const wanted = extensionOf(locale);
    const numeric = options.numeric === undefined ? (wanted.kn ?? "false") !== "false" : Boolean(options.numeric);
    const caseFirst = choice(options, "caseFirst", ["upper", "lower", "false"], wanted.kf ?? "false");
    const sensitivity = choice(options, "sensitivity", ["base", "accent", "case", "variant"], "variant");
    const ignorePunctuation = Boolean(options.ignorePunctuation ?? false);
    const made = { locale: locale.replace(/-u-.*$/, ""), usage, sensitivity, ignorePunctuation, collation: "default", numeric, caseFirst };
    slots.set(this, { ...made, apart: apart(made.locale.split("-")[0]), compare: undefined });
  }

  get compare() {
    const slot = slotsOf(this);
    return (slot.compare ??= (a, b) => compare(slot, String(a), String(b)));
  }

  resolvedOptions() {
    const { apart: _, compare: __, ...options } = slotsOf(this);
    return options;
  }

  static supportedLocalesOf(locales) {
    return canonical(locales).filter((locale) => LOCALES.some((it) => locale.split("-")[0] === it));
  }
}

/** The rest of Intl is not there when a Worker only compares. */
function canonical(locales) {
  if (globalThis.Intl !== undefined) return Intl.getCanonicalLocales(locales);
  return locales === undefined ? [] : [locales].flat().map(String);
}

function slotsOf(collator) {
  const slot = slots.get(collator);
  if (slot === undefined) throw new TypeError("this is no Intl.Collator");
  return slot;
}

function choice(options, name, values, otherwise) {
  if (options[name] === undefined) return otherwise;
  const value = String(options[name]);
  if (!values.includes(value)) throw new RangeError(`Value ${value} out of range for Intl.Collator options property ${name}`);
  return value;
}

/** The keywords of `-u-`, of which a collator knows kn and kf. */
function extensionOf(locale) {
  const found = Object.create(null);
  for (const [, key, value] of locale.matchAll(/-(kn|kf)(?:-(?!k[nf]\b)([a-z0-9]{3,8}))?/g)) found[key] = value ?? "true";
  return found;
}

/** The letters of a language that count apart, with the letter each follows and how far behind. */
function apart(language) {
  const letters = new Map();
  for (const word of (APART[language] ?? "").split(" ")) {
    [...word].forEach((letter, at) => at > 0 && letters.set(letter, [word[0], at / 10]));
  }
  return letters;
}

function compare(slot, a, b) {
  if (a === b) return 0;
  const [left, right] = [keys(slot, a), keys(slot, b)];
  const primary = compareRanks(left.ranks, right.ranks);
  if (primary !== 0 || slot.sensitivity === "base") return primary;
  const marks = slot.sensitivity === "case" ? 0 : sign(left.marks, right.marks);
  if (marks !== 0 || slot.sensitivity === "accent") return marks;
  return slot.caseFirst === "upper" ? sign(right.cases, left.cases) : sign(left.cases, right.cases);
}

/** Three levels, as in the Unicode Collation Algorithm: letters, accents, case. */
function keys({ apart, numeric, ignorePunctuation }, text) {
  const ranks = [];
  let [marks, cases] = ["", ""];
  const add = (character, isUpper) => {
    const rank = rankOf(character);
    if (ignorePunctuation && rank < SIGNS.indexOf("`")) return;
    ranks.push(rank);
    marks += "\u0001";
    cases += isUpper ? "b" : "a";
  };
  for (const [at, part] of (numeric ? text.normalize("NFC").split(SEGMENT) : [text.normalize("NFC")]).entries()) {
    if (at % 2 === 1) {
      ranks.push(DIGIT_RANK + 10, BigInt(part));
      cases += "a";
      continue;
    }
    for (const character of part) {
      const lower = character.toLowerCase();
      const own = apart.get(lower);
      if (own !== undefined) {
        add(own[0], lower !== character);
        ranks[ranks.length - 1] += own[1];
        continue;
      }
      for (const piece of EXPANSIONS[lower] ?? lower.normalize("NFD")) {
        if (MARK.test(piece)) marks += piece;
        else for (const one of EXPANSIONS[piece] ?? piece) MARK.test(one) ? (marks += one) : add(one, lower !== character || lower in EXPANSIONS);
      }
    }
  }
  return { ranks, marks, cases };
}

function rankOf(character) {
  const sign = SIGNS.indexOf(character);
  if (sign >= 0) return sign;
  const code = character.codePointAt(0);
  if (code >= 48 && code <= 57) return DIGIT_RANK + code - 48;
  if (code < 32) return -1;
  return /\p{L}/u.test(character) ? LETTER_RANK + code : SIGNS.length + code / 0x110000;
}

function compareRanks(a, b) {
  for (let at = 0; at < Math.min(a.length, b.length); at++) {
    if (a[at] != b[at]) return a[at] < b[at] ? -1 : 1;
  }
  return Math.sign(a.length - b.length);
}

function sign(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

const plain = new Collator("en-US");
const hide = (object, name, value) => Object.defineProperty(object, name, { value, writable: true, configurable: true });
Object.defineProperty(Collator.prototype, Symbol.toStringTag, { value: "Intl.Collator", configurable: true });
if (globalThis.Intl !== undefined) hide(Intl, "Collator", Collator);
hide(String.prototype, "localeCompare", {
  localeCompare(that, locales, options) {
    if (this === undefined || this === null) throw new TypeError("String.prototype.localeCompare called on null or undefined");
    const collator = locales === undefined && options === undefined ? plain : new Collator(locales, options);
    return collator.compare(String(this), String(that));
  },
}.localeCompare);
