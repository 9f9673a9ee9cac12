// The part of a source map that a stack needs, as one line of comment at the end of the bundle:
//
//     //# isolet-positions=NAME<tab>NAME…<tab>SEGMENTS
//
// SEGMENTS are coded as `mappings` of a source map are, with two differences. Each line starts anew from zero, so that one
// is read without those before it. And a segment is left out that says no more than the one before it: the columns between
// two segments run on from the first. engine/src/positions.rs reads it.

import { decode, encode } from "@jridgewell/sourcemap-codec";
import { relative, resolve } from "node:path";

/**
 * The line for a bundle and its parsed source map. Sources are relative to `folder` in the map; in the line they are relative
 * to `root`.
 */
export function positionsLine(bundle, map, folder, root) {
  const names = map.sources.map((source) => relative(root, resolve(folder, source)).replaceAll(/[\t\r\n]/g, "?"));
  const texts = bundle.split("\n");
  const lines = decode(map.mappings).map((line, row) => {
    const moved = line.map((segment, at) => behindIndent(segment, texts[row], line[at + 1]));
    return encode([moved.filter(tellsMore)]);
  });
  return `//# isolet-positions=${[...names, lines.join(";")].join("\t")}\n`;
}

/** esbuild maps the first token of a line from column 0 on; columns can run on from it only where it stands. Names go. */
function behindIndent([column, ...origin], text, next) {
  const indent = text.search(/\S/);
  const moved = column < indent && !(next?.[0] <= indent) ? indent : column;
  return [moved, ...origin.slice(0, 3)];
}

/** A segment is `[column]`, or `[column, source, line there, column there]` and perhaps a name. */
function tellsMore(segment, at, line) {
  const [column, source, row, there] = segment;
  const before = line[at - 1];
  if (before === undefined) return true;
  if (source === undefined || before.length === 1) return segment.length !== before.length;
  return before[1] !== source || before[2] !== row || before[3] - before[0] !== there - column;
}
