// Runs tables of cases: the body of an async function in a fresh realm, and what it must give as JSON data.

import assert from "node:assert/strict";
import test from "node:test";
import { makeRealm } from "./realm.mjs";

// Gives the name of what an expression throws or rejects with.
const HELPERS = `
const thrown = async (f) => { try { await f(); return null; } catch (e) { return e?.name ?? String(e); } };
const bytes = (...b) => new Uint8Array(b);
const hex = (b) => [...new Uint8Array(b)].map((x) => x.toString(16).padStart(2, "0")).join("");
const collect = async (s) => { const all = []; for await (const c of s) all.push(c); return all; };
`;

/** Registers one test a case: `[name, body, expected]`. */
export function runCases(area, cases, options = {}) {
  for (const [name, body, expected] of cases) {
    test(`${area}: ${name}`, async () => {
      const realm = makeRealm(options);
      assert.deepEqual(await realm.run(HELPERS + body), expected);
      assert.deepEqual(realm.state.logs.filter(([level]) => level === 4), []);
    });
  }
}
