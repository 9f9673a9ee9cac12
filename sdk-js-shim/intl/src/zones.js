// Time zones, whose transitions are unpacked when a zone is asked for.

import { lazy } from "./lines.js";

/** For each zone: since when (ms), name, offset from UTC (s), whether it is summer time. */
export function unpackZones({ abbrvs, offsets, zones }) {
  const names = abbrvs.split("|");
  const seconds = offsets.split("|").map((text) => parseInt(text, 36));
  const transition = (text) => {
    const [since, name, offset, isSummer] = text.split(",");
    return [since === "" ? -Infinity : parseInt(since, 36), names[+name], seconds[+offset], isSummer === "1"];
  };
  const lines = new Map(zones.map((zone) => [zone.slice(0, zone.indexOf("|")), zone.slice(zone.indexOf("|") + 1)]));
  return lazy((name) => lines.get(name), () => [...lines.keys()], (line) => line.split("|").map(transition));
}
