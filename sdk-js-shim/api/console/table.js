// console.table: an array or object of rows as a text table.

import { inspect } from "./inspect.js";

const ROWS_MAX = 100;

/** Shows `data` as a table; `columns` chooses the columns and their order. */
export function showTable(data, columns) {
  const rows = (data instanceof Map ? [...data] : Object.entries(data)).slice(0, ROWS_MAX);
  const names = [];
  let plain = false;
  for (const [, row] of rows) {
    if (typeof row !== "object" || row === null) plain = true;
    else for (const key of Object.keys(row)) if (!names.includes(key)) names.push(key);
  }
  const chosen = Array.isArray(columns) ? columns.map(String) : names;
  const lines = [["(index)", ...chosen, ...(plain ? ["Values"] : [])]];
  for (const [index, row] of rows) lines.push(tableLine(index, row, chosen, plain));
  return draw(lines);
}

function tableLine(index, row, chosen, plain) {
  const isObject = typeof row === "object" && row !== null;
  const cells = chosen.map((name) => (isObject && Object.hasOwn(row, name) ? inspect(row[name], 0) : ""));
  return [`${index}`, ...cells, ...(plain ? [isObject ? "" : inspect(row)] : [])];
}

function draw(lines) {
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)) + 2);
  const rule = (left, middle, right) => left + widths.map((width) => "─".repeat(width)).join(middle) + right;
  const body = lines.map((line) => `│${line.map((cell, i) => ` ${cell.padEnd(widths[i] - 1)}`).join("│")}│`);
  const [head, ...rest] = body;
  return [rule("┌", "┬", "┐"), head, rule("├", "┼", "┤"), ...rest, rule("└", "┴", "┘")].join("\n");
}
