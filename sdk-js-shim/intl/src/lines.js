// Tables kept as text, a line `key<tab>JSON` for each entry; an entry is parsed when it is asked for.

/** Puts tables in place of all `{"\n": LINES}` within a value that JSON gave. */
export function withTables(value) {
  if (typeof value !== "object" || value === null) return value;
  if (typeof value["\n"] === "string") return table(value["\n"], (text) => withTables(JSON.parse(text)));
  for (const key of Object.keys(value)) value[key] = withTables(value[key]);
  return value;
}

/** A table of lines, each of which `parse` makes a value of. */
export function table(lines, parse) {
  const textOf = (key) => {
    const at = lines.indexOf(`\n${key}\t`);
    if (at < 0) return undefined;
    const start = at + key.length + 2;
    return lines.slice(start, lines.indexOf("\n", start));
  };
  const keys = () => lines.slice(1, -1).split("\n").map((line) => line.slice(0, line.indexOf("\t")));
  return lazy(textOf, keys, parse);
}

/** An object whose values are parsed from their texts when they are asked for. */
export function lazy(textOf, keysOf, parse) {
  const known = Object.create(null);
  let keys;
  const look = (key) => {
    if (typeof key !== "string") return undefined;
    if (key in known) return known[key];
    const text = textOf(key);
    return text === undefined ? undefined : (known[key] = parse(text));
  };
  return new Proxy(known, {
    get: (_, key) => look(key),
    has: (_, key) => typeof key === "string" && textOf(key) !== undefined,
    ownKeys: () => (keys ??= keysOf()),
    // For those who list the keys; who wants a value gets it.
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true, writable: true, value: undefined }),
  });
}
