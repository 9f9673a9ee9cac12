// The formats of dates, parsed by FormatJS at build: some seven hundred for each locale, kept as text. A format is made when it
// is the best one, which is found from the codes of all.

const CODE_FIRST = 0x30;
const SPACE = 0x20;
/** From the shortest to the longest. */
const LENGTHS = ["2-digit", "numeric", "narrow", "short", "long"];
/** What a format loses that is longer or shorter than what is asked for. */
const DELTAS = { "-2": 8, "-1": 6, 0: 0, 1: 3, 2: 6 };

/**
 * Text of `[skeleton, pattern, parts, fields]`: a line with all pairs of a part and its value, a line with the codes of the pairs
 * of each format, and a line for each format.
 */
export function packFormats(formats) {
  const pairs = [];
  const codes = ({ pattern, pattern12, skeleton, rawPattern, rangePatterns, rangePatterns12, ...parts }) =>
    Object.entries(parts).map((pair) => {
      const text = JSON.stringify(pair);
      if (!pairs.includes(text)) pairs.push(text);
      return String.fromCharCode(CODE_FIRST + pairs.indexOf(text));
    });
  const lines = formats.map(([skeleton, raw, parts, fields]) => {
    const second = parts.pattern12 === parts.pattern ? "" : parts.pattern12;
    return [skeleton, raw, parts.pattern, second, codes(fields).join("")].join("\t");
  });
  const all = formats.map(([, , parts]) => codes(parts).join(""));
  return [`[${pairs}]`, all.join(" "), ...lines].join("\n");
}

/** Formats that `packFormats` took; `make` is FormatJS's. */
export class Formats {
  #pairs;
  #codes;
  #lines;
  #make;
  #made = new Map();

  constructor(text, make) {
    const [pairs, codes, ...lines] = text.split("\n");
    this.#pairs = JSON.parse(pairs);
    this.#codes = codes;
    this.#lines = lines;
    this.#make = make;
  }

  all() {
    return this.#lines.map((_, at) => this.#at(at));
  }

  /** The format nearest to what is asked for (ECMA-402, BestFitFormatMatcher; the weights are those of FormatJS). */
  best(options, names) {
    const wanted = names.filter((name) => options[name] !== undefined);
    const needs12 = options.hour !== undefined && options.hour12;
    const least = -120 * (wanted.length + (needs12 ? 1 : 0));
    const gains = this.#pairs.map(([name, value]) => {
      if (name === "hour12") return options.hour === undefined ? 0 : needs12 ? 120 : -20;
      if (!names.includes(name)) return 0;
      return options[name] === undefined ? -20 : 120 - loss(options[name], value);
    });
    let [best, bestScore, at, score] = [0, -Infinity, 0, least];
    for (let index = 0; index <= this.#codes.length; index++) {
      const code = index < this.#codes.length ? this.#codes.charCodeAt(index) : SPACE;
      if (code !== SPACE) {
        score += gains[code - CODE_FIRST];
        continue;
      }
      if (score > bestScore) [best, bestScore] = [at, score];
      at++;
      score = least;
    }
    return this.#at(best);
  }

  #at(at) {
    let format = this.#made.get(at);
    if (format === undefined) {
      const [skeleton, raw, pattern, second, fields] = this.#lines[at].split("\t");
      const parts = { pattern, pattern12: second === "" ? pattern : second, ...this.#parts(this.#codes.split(" ")[at]) };
      format = this.#make(skeleton, raw, parts, this.#parts(fields));
      this.#made.set(at, format);
    }
    return format;
  }

  #parts(codes) {
    return Object.fromEntries(Array.from(codes, (code) => this.#pairs[code.charCodeAt(0) - CODE_FIRST]));
  }
}

function loss(wanted, value) {
  if (wanted === value) return 0;
  if (isNumeric(wanted) !== isNumeric(value)) return 15;
  return DELTAS[Math.max(-2, Math.min(LENGTHS.indexOf(value) - LENGTHS.indexOf(wanted), 2))];
}

function isNumeric(value) {
  return value === "numeric" || value === "2-digit";
}
