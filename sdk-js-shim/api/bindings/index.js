// The bindings of `env`: the node says which there are and of what kind, and each kind has a file that makes its objects.
//
// | Kind    | Manifest            | wrangler                                     | File       |
// |---------|---------------------|----------------------------------------------|------------|
// | service | [[service]]         | services                                     | service.js |
// | kv      | [[kv]]              | kv_namespaces                                | –          |
// | blob    | [[blob]]            | r2_buckets                                   | –          |
// | sql     | [[sql]]             | d1_databases                                 | –          |
// | queue   | [[queue.producers]] | queues.producers                             | –          |
// | assets  | [assets]            | assets                                       | –          |
//
// A kind without a file is refused when its manifest is read. Handlers of triggers (scheduled, queue) are no bindings.

import { makeService } from "./service.js";

/** The variable in which the node names the bindings: `NAME=kind`, separated by spaces. */
export const BINDINGS = "ISOLET_BINDINGS";

const KINDS = { service: makeService };

/** Makes the objects of the bindings that `text` names: pairs of name and object. */
export function makeBindings(text) {
  return text.split(" ").map((binding) => {
    const [name, kind] = binding.split("=");
    if (!Object.hasOwn(KINDS, kind)) {
      throw new TypeError(`env.${name} is a binding of the kind "${kind}", which this build does not know: build the function again`);
    }
    return [name, KINDS[kind](name)];
  });
}
