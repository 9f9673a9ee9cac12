// What the Workers of the suite share: running a table of probes and writing what they gave as JSON.

const PROBE_MS_MAX = 2_000;

/** A module Worker that runs each probe of a table, one after another, and answers `[name, value]` pairs. */
export function probing(table) {
  return {
    async fetch(request, env, ctx) {
      const pairs = [];
      for (const [name, probe] of Object.entries(table)) pairs.push([name, await run(probe, request, env, ctx)]);
      return Response.json(pairs);
    },
  };
}

/** The name of what a function throws or rejects with, or "none". */
export async function thrown(f) {
  try {
    await f();
    return "none";
  } catch (error) {
    return nameOf(error);
  }
}

/** The names of what several functions throw. */
export async function allThrown(...functions) {
  const names = [];
  for (const f of functions) names.push(await thrown(f));
  return names;
}

export function nameOf(error) {
  return error instanceof DOMException ? `DOMException ${error.name}` : (error?.name ?? String(error));
}

export function bytes(...values) {
  return new Uint8Array(values);
}

export function hex(source) {
  const view = ArrayBuffer.isView(source) ? new Uint8Array(source.buffer, source.byteOffset, source.byteLength) : new Uint8Array(source);
  return [...view].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

export const encode = (text) => new TextEncoder().encode(text);
export const decode = (source) => new TextDecoder().decode(source);

/** All chunks of a stream. */
export async function collect(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return chunks;
}

/** A stream of these chunks. */
export function streamOf(...chunks) {
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
}

export function sleep(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

async function run(probe, ...args) {
  let timer;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, PROBE_MS_MAX, { late: true });
  });
  try {
    return plain(await Promise.race([probe(...args), late]));
  } catch (error) {
    return { throws: nameOf(error) };
  } finally {
    clearTimeout(timer);
  }
}

/** A value as JSON can carry it, with what JSON would lose. */
function plain(value) {
  if (value === undefined) return { is: "undefined" };
  if (typeof value === "number" && !Number.isFinite(value)) return { is: String(value) };
  if (Object.is(value, -0)) return { is: "-0" };
  if (typeof value === "bigint") return { is: `${value}n` };
  if (typeof value === "symbol" || typeof value === "function") return { is: typeof value };
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Error) return { error: nameOf(value) };
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return { [Object.prototype.toString.call(value)]: hex(value) };
  if (Array.isArray(value)) return Array.from(value, plain);
  if (value instanceof Map || value instanceof Set) return { [value.constructor.name]: [...value].map(plain) };
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
}
