// URLPattern, from a package that expects `URL` on the global object when it is used.

import { URLPattern } from "urlpattern-polyfill/urlpattern";

const PARTS = ["protocol", "username", "password", "hostname", "port", "pathname", "search", "hash", "baseURL"];
const { exec } = URLPattern.prototype;

/** As the package has it; the parts that an input of `exec` does not name are there as `undefined`, as in Workers. */
Object.defineProperty(URLPattern.prototype, "exec", {
  value(input = {}, base = undefined) {
    const match = exec.call(this, input, base);
    if (match !== null && typeof match.inputs[0] === "object") {
      match.inputs[0] = Object.fromEntries(PARTS.map((part) => [part, match.inputs[0][part]]));
    }
    return match;
  },
  writable: true,
  configurable: true,
});
// A helper of an older draft of the standard.
delete URLPattern.compareComponent;

export { URLPattern };
