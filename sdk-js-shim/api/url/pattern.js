// URLPattern, from a package that expects `URL` on the global object when it is used.

export { URLPattern } from "urlpattern-polyfill/urlpattern";
