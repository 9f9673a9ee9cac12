// zod: parsing of all kinds, errors, transforms, JSON Schema.

import { z } from "zod";
import { answering } from "./lib.js";

/** What a schema makes of some values: the value, or the codes and paths of what is wrong. */
const parsed = (schema, ...values) =>
  values.map((value) => {
    const { success, data, error } = schema.safeParse(value);
    return success ? [data instanceof Date ? data.toISOString() : typeof data === "bigint" ? `${data}n` : data instanceof Map || data instanceof Set ? [...data] : (data ?? String(data))] : error.issues.map(({ code, path, message }) => [code, path.join("."), message]);
  });
const User = z.object({ name: z.string().min(1), age: z.number().int().positive().optional(), tags: z.array(z.string()).default([]) });
const Shape = z.discriminatedUnion("kind", [z.object({ kind: z.literal("circle"), r: z.number() }), z.object({ kind: z.literal("square"), side: z.number() })]);

export default answering({
  "string": () => parsed(z.string().min(2).max(4).regex(/^[a-z]+$/), "abc", "a", "abcde", "AB", 1),
  "string formats": () => [z.email(), z.url(), z.uuid(), z.ipv4(), z.ipv6(), z.base64(), z.iso.datetime(), z.iso.date(), z.nanoid(), z.cidrv4(), z.e164(), z.jwt()].map((schema) => parsed(schema, "a@b.example", "https://a.example/x", "123e4567-e89b-42d3-a456-426614174000", "1.2.3.4", "::1", "YQ==", "2024-01-02T03:04:05Z", "2024-01-02").map((it) => it.length === 1 && typeof it[0] === "string")),
  "string changes": () => parsed(z.string().trim().toUpperCase().startsWith("A"), "  abc ", "b"),
  "number": () => parsed(z.number().gte(1).lt(10).multipleOf(2), 2, 3, 0, 10, NaN, "2", Infinity),
  "int, float, bigint": () => [parsed(z.int32(), 1, 1.5, 2 ** 40), parsed(z.bigint().positive(), 5n, -1n), parsed(z.float64(), 1.5)],
  "boolean, null, undefined, any, never": () => [parsed(z.boolean(), true, "true"), parsed(z.null(), null, 0), parsed(z.undefined(), undefined, null), parsed(z.any(), 1), parsed(z.unknown(), "x"), parsed(z.never(), 1), parsed(z.nan(), NaN)],
  "date": () => parsed(z.date().min(new Date(0)), new Date(1e12), new Date(-1), new Date(NaN), "2024"),
  "coerce": () => [parsed(z.coerce.number(), "12", "x"), parsed(z.coerce.boolean(), "", "x"), parsed(z.coerce.date(), "2024-01-01T00:00:00Z"), parsed(z.coerce.string(), 1), parsed(z.coerce.bigint(), "7")],
  "enum and literal": () => [parsed(z.enum(["a", "b"]), "a", "c"), parsed(z.literal([1, "x"]), 1, 2), parsed(z.stringbool(), "yes", "off", "maybe")],
  "object": () => parsed(User, { name: "x" }, { name: "", age: -1.5 }, {}, null, { name: "y", extra: 1, tags: ["a", 1] }),
  "object kinds": () => [parsed(z.strictObject({ a: z.number() }), { a: 1, b: 2 }), parsed(z.looseObject({ a: z.number() }), { a: 1, b: 2 }), parsed(z.object({ a: z.number() }).catchall(z.string()), { a: 1, b: 2 })],
  "object made of others": () => [parsed(User.pick({ name: true }), { name: "x", age: 1 }), parsed(User.omit({ tags: true }), { name: "x" }), parsed(User.partial(), {}), parsed(User.extend({ id: z.uuid() }), { name: "x" }), Object.keys(User.shape), parsed(User.required(), { name: "x" }), parsed(User.keyof(), "name", "x")],
  "array, tuple, set, map, record": () => [parsed(z.array(z.number()).min(1).max(2), [1], [], [1, 2, 3], [1, "x"]), parsed(z.tuple([z.string(), z.number()]).rest(z.boolean()), ["a", 1, true], ["a"], ["a", 1, 2]), parsed(z.set(z.string()), new Set(["a"]), new Set([1])), parsed(z.map(z.string(), z.number()), new Map([["a", 1]]), new Map([[1, 1]])), parsed(z.record(z.string(), z.number()), { a: 1 }, { a: "x" })],
  "union and intersection": () => [parsed(z.union([z.string(), z.number()]), 1, "a", true), parsed(Shape, { kind: "circle", r: 1 }, { kind: "square" }, { kind: "x" }), parsed(z.intersection(z.object({ a: z.number() }), z.object({ b: z.number() })), { a: 1, b: 2 }, { a: 1 })],
  "optional, nullable, default, catch, prefault": () => [parsed(z.string().optional(), undefined, null), parsed(z.string().nullable(), null), parsed(z.string().nullish(), undefined), parsed(z.number().default(5), undefined), parsed(z.number().catch(9), "x"), parsed(z.string().trim().prefault(" p "), undefined)],
  "transform, pipe, preprocess": () => [parsed(z.string().transform((s) => s.length), "abc"), parsed(z.string().transform(Number).pipe(z.number().min(5)), "7", "3"), parsed(z.preprocess((x) => String(x), z.string()), 5), parsed(z.codec(z.string(), z.number(), { decode: Number, encode: String }), "5")],
  "refine and check": () => [parsed(z.string().refine((s) => s.length > 2, { error: "too short", path: ["here"] }), "ab", "abc"), parsed(z.object({ a: z.string(), b: z.string() }).superRefine(({ a, b }, ctx) => { if (a !== b) ctx.addIssue({ code: "custom", message: "differ", path: ["b"] }); }), { a: "1", b: "2" }), parsed(z.number().overwrite((n) => n + 1), 1)],
  "async": async () => [await z.string().refine(async (s) => s === "a").safeParseAsync("b").then(({ success }) => success), await z.promise(z.number()).parseAsync(Promise.resolve(1)), await z.string().transform(async (s) => s + "!").parseAsync("x")],
  "lazy": () => { const Tree = z.object({ v: z.number(), get kids() { return z.array(Tree).optional(); } }); return parsed(Tree, { v: 1, kids: [{ v: 2, kids: [] }] }, { v: 1, kids: [{ v: "x" }] }); },
  "brand, readonly, instanceof, custom, file": () => [parsed(z.string().brand("id"), "x"), Object.isFrozen(z.array(z.number()).readonly().parse([1])), parsed(z.instanceof(URL), 1).length, parsed(z.custom((x) => x === 1), 1, 2), parsed(z.file().max(2).mime("text/plain"), new File(["abc"], "a", { type: "text/plain" }), 1)],
  "template literal": () => parsed(z.templateLiteral(["v", z.number(), ".", z.enum(["a", "b"])]), "v1.a", "v1.c"),
  "function": () => { const add = z.function({ input: [z.number(), z.number()], output: z.number() }).implement((a, b) => a + b); return [add(1, 2), (() => { try { add("x", 1); } catch (error) { return error.name; } })()]; },
  "error": () => { const { error } = User.safeParse({ age: "x" }); return [z.prettifyError(error), z.flattenError(error), z.treeifyError(error), error instanceof z.ZodError, error.name]; },
  "parse throws": () => { try { z.string().parse(1); } catch (error) { return [error.constructor.name, error.issues.length]; } },
  "custom errors": () => [parsed(z.string({ error: (issue) => `got ${typeof issue.input}` }), 1), parsed(z.string("wrong"), 1)],
  "locales": () => { z.config(z.locales.de()); const told = parsed(z.string().min(3), "a", 1); z.config(z.locales.en()); return told; },
  "registry and meta": () => { const schema = z.string().meta({ title: "T" }).describe("d"); return [schema.meta(), schema.description]; },
  "JSON Schema": () => z.toJSONSchema(User),
  "a thousand": () => { const schema = z.array(User); return schema.parse(Array.from({ length: 1_000 }, (_, n) => ({ name: `n${n}`, age: n + 1 }))).length; },
});
