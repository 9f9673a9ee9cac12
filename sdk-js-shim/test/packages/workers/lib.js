// What the Workers of the packages share: a table of probes and its answer as JSON.

/** A module Worker that runs each probe of a table, one after another, and answers `[name, value]` pairs. */
export function answering(table) {
  return {
    async fetch(request, env) {
      const pairs = [];
      for (const [name, probe] of Object.entries(table)) pairs.push([name, await run(probe, env)]);
      return Response.json(pairs);
    },
  };
}

/** Name and message of what a function throws or rejects with, or "none". */
export async function failure(f) {
  try {
    await f();
    return "none";
  } catch (error) {
    return `${error?.code ?? error?.name}: ${error?.message}`;
  }
}

async function run(probe, env) {
  try {
    return (await probe(env)) ?? null;
  } catch (error) {
    return { threw: `${error?.name}: ${error?.message}` };
  }
}
