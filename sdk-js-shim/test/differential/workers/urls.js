// URL, URLSearchParams and URLPattern.

import { allThrown, probing, thrown } from "./lib.js";

const PARTS = ["href", "protocol", "username", "password", "host", "hostname", "port", "pathname", "search", "hash", "origin"];
const parts = (u) => PARTS.map((p) => u[p]);
const INPUTS = [
  ["http://user:pa%20ss@EXAMPLE.com:8080/a/./b/../c?q=1#h"], ["https://example.com:443/"], ["http://[::1]:80/x"], ["http://192.168.0.257/"], ["http://0x7f.1/"],
  ["http://127.1/"], ["http://[1::2::3]/"], ["//x/y", "https://b.test/c"], ["?q", "http://a.test/b?c#d"], ["#f", "http://a.test/b?c#d"], ["../x", "http://a.test/a/b/c"],
  ["", "http://a.test/b?c#d"], ["http:x", "http://a.test/b/c"], ["mailto:a@b.test"], ["javascript:alert(1)"], ["data:text/plain,a b"], ["file:///C:/a/../b"], ["file://h/x"], ["blob:https://a.test/id"],
  ["http://a.test/%7Ea/%zz/é/\u{1F600}"], ["http://a.test/?é=\"<>'"], ["http://a.test/#\"<>` é"], ["http://münchen.test/"], ["http://xn--mnchen-3ya.test/"], ["http://EX%41MPLE.test/"], ["http://a b.test/"],
  ["http://a<b.test/"], ["http:\\\\a.test\\b"], ["  http://a.test/  "], ["ht\ntp://a.test/\tx"], ["http://a.test:99999/"], ["http://a.test:/"], ["http://a.test:0/"], ["http://:80/"], ["http://"], ["http:///x"], ["http:/a.test"],
  ["x"], ["/x"], [""], ["x:y"], ["foo://bar:80/../x"], ["foo:/a/../b"], ["ws://a.test:80/"], ["wss://a.test:443/"], ["ftp://a.test:21/"], ["http://a..b/"], ["http://a.test./"], ["http://ß.test/"], ["http://\u00AD.test/"],
  ["http://a.test/a|b"], ["http://u@/"], ["http://@a.test/"], ["http://a:b@c:d@e.test/"], ["non-special:opaque  "], ["http://a.test/..%2e/%2e/x"], ["http://1.2.3/"], ["http://1.2.3.4.5/"], ["http://%30/"],
];
const SETTERS = [
  ["protocol", "https"], ["protocol", "ftp:"], ["protocol", "foo"], ["protocol", "9"], ["username", "a b@"], ["password", "x:y/"], ["host", "b.test:81"], ["host", "b.test:"], ["host", ""], ["host", "a b"], ["hostname", "c.test"], ["hostname", "c.test:9"],
  ["hostname", "[::1]"], ["port", "8080"], ["port", "80"], ["port", ""], ["port", "65536"], ["port", "8x"], ["port", "x"], ["pathname", "a/../b c"], ["pathname", ""], ["pathname", "?#"], ["search", "a=é'"], ["search", "?"], ["search", ""], ["hash", "#a b"], ["hash", ""], ["hash", "`"],
];
const QUERIES = ["a=1&b=2", "?a=1", "??a", "a", "=b", "=", "&&a&&", "a=b=c", "a+b=c+d", "a%20b=%2B", "%zz=%", "é=€", "%C3%A9=%FF", "a=1&a=2&A=3", "\ud800=x", "a\u0000=b", "!'()*~-._=@#$"];
const PATTERNS = [
  [{ pathname: "/books/:id" }, "http://a.test/books/12"], [{ pathname: "/books/:id(\\d+)" }, "http://a.test/books/x"], [{ pathname: "/*" }, "http://a.test/a/b"], [{ pathname: "/a/:b?" }, "http://a.test/a"], [{ pathname: "/a/:b+" }, "http://a.test/a/1/2"],
  [{ pathname: "/a{/b}?" }, "http://a.test/a/b"], [{ hostname: "*.test" }, "http://x.a.test/"], [{ protocol: "http{s}?" }, "https://a.test/"], [{ search: "q=:q" }, "http://a.test/?q=1"], ["http://a.test/:x/*", "http://a.test/1/2/3"], ["https://*.b.test/p", "https://a.b.test/p"],
  [{ pathname: "/(foo|bar)" }, "http://a.test/bar"], [{ pathname: "/:a-:b" }, "http://a.test/1-2"], [{ hash: "x" }, "http://a.test/#x"], [{ port: "8080" }, "http://a.test:8080/"], [{}, "http://a.test/"],
];

export default probing({
  ...Object.fromEntries(INPUTS.map((args) => [`parse ${JSON.stringify(args)}`, () => parts(new URL(...args))])),
  ...Object.fromEntries(SETTERS.map(([part, value]) => [`set ${part} ${JSON.stringify(value)}`, () => { const u = new URL("http://u:p@a.test:90/x?y#z"); u[part] = value; return parts(u); }])),
  ...Object.fromEntries(SETTERS.map(([part, value]) => [`set opaque ${part} ${JSON.stringify(value)}`, () => { const u = new URL("mailto:x?y#z"); u[part] = value; return u.href; }])),
  ...Object.fromEntries(QUERIES.map((q) => [`query ${JSON.stringify(q)}`, () => { const p = new URLSearchParams(q); return [[...p], p.toString(), p.size]; }])),
  ...Object.fromEntries(QUERIES.map((q) => [`search ${JSON.stringify(q)}`, () => { const u = new URL("http://a.test/"); u.search = q; return [u.href, [...u.searchParams]]; }])),
  ...Object.fromEntries(PATTERNS.map(([p, u], at) => [`pattern ${at} ${JSON.stringify(p)}`, () => { const m = new URLPattern(p).exec(u); return m === null ? null : PARTS.filter((x) => x in m && x !== "href").map((x) => [x, m[x].input, m[x].groups]); }])),
  ...Object.fromEntries(PATTERNS.map(([p, u], at) => [`pattern test ${at}`, () => [new URLPattern(p).test(u), new URLPattern(p).test("http://other.example/none")]])),
  ...Object.fromEntries(PATTERNS.map(([p], at) => [`pattern parts ${at}`, () => { const x = new URLPattern(p); return [x.protocol, x.hostname, x.port, x.pathname, x.search, x.hash, x.username, x.password]; }])),
  "set href": () => { const u = new URL("http://a.test/"); u.href = "https://b.test/x"; return u.href; },
  "set href bad": () => thrown(() => { new URL("http://a.test/").href = "x"; }),
  "set origin": () => thrown(() => { new URL("http://a.test/").origin = "x"; }),
  "canParse": () => [URL.canParse("x"), URL.canParse("x", "http://a.test"), URL.canParse("http://a.test"), URL.canParse("http://a:b:c")],
  "parse": () => [URL.parse("x"), URL.parse("x", "http://a.test")?.href],
  "no arguments": () => allThrown(() => new URL(), () => URL.canParse(), () => URL.parse(), () => URL("http://a.test")),
  "base kinds": () => allThrown(() => new URL("x", undefined), () => new URL("x", null), () => new URL("x", ""), () => new URL("x", new URL("http://a.test"))),
  "stringifies": () => { const u = new URL("http://a.test"); return [String(u), JSON.stringify({ u }), u + ""]; },
  "class string": () => [Object.prototype.toString.call(new URL("http://a.test")), Object.prototype.toString.call(new URLSearchParams()), Object.prototype.toString.call(new URLSearchParams().keys())],
  "searchParams is one": () => { const u = new URL("http://a.test"); return u.searchParams === u.searchParams; },
  "searchParams read-only": () => thrown(() => { new URL("http://a.test").searchParams = "x"; }),
  "searchParams append": () => { const u = new URL("http://a.test/?x=%20#h"); u.searchParams.append("a", "b c"); return u.href; },
  "searchParams delete last": () => { const u = new URL("http://a.test/?x=1#h"); u.searchParams.delete("x"); return u.href; },
  "searchParams follow href": () => { const u = new URL("http://a.test/?a=1"); const p = u.searchParams; u.href = "http://b.test/?b=2"; return [...p]; },
  "searchParams follow search": () => { const u = new URL("http://a.test/?a=1"); const p = u.searchParams; u.search = "?c=3"; return [...p]; },
  "searchParams sort": () => { const u = new URL("http://a.test/?z=1&a=2&z=0&\u{1F600}=1&\uffff=2"); u.searchParams.sort(); return u.search; },
  "params of record": () => new URLSearchParams({ a: 1, b: "x y", c: null }).toString(),
  "params of pairs": () => new URLSearchParams([["a", "1"], ["a", "2"]]).toString(),
  "params of params": () => new URLSearchParams(new URLSearchParams("a=1&a=2")).toString(),
  "params of FormData": () => { const f = new FormData(); f.append("a", "b"); return new URLSearchParams(f).toString(); },
  "params of Map": () => new URLSearchParams(new Map([["a", "b"]])).toString(),
  "params of odd": () => [String(new URLSearchParams(undefined)), String(new URLSearchParams(null)), String(new URLSearchParams(1)), String(new URLSearchParams({})), String(new URLSearchParams([]))],
  "params bad": () => allThrown(() => new URLSearchParams([["a"]]), () => new URLSearchParams([["a", "b", "c"]]), () => new URLSearchParams([1]), () => URLSearchParams("a"), () => new URLSearchParams({ [Symbol()]: 1 })),
  "params pair undefined": () => String(new URLSearchParams([["a", undefined]])),
  "params methods": () => { const p = new URLSearchParams("a=1&b=2&a=3"); return [p.get("a"), p.get("c"), p.getAll("a"), p.getAll("c"), p.has("a"), p.has("a", "3"), p.has("a", "4"), p.size]; },
  "params set": () => { const p = new URLSearchParams("a=1&b=2&a=3"); p.set("a", "9"); p.set("c", "5"); return p.toString(); },
  "params delete value": () => { const p = new URLSearchParams("a=1&b=2&a=3"); p.delete("a", "1"); p.delete("b", undefined); return p.toString(); },
  "params arguments": () => allThrown(() => new URLSearchParams().append("a"), () => new URLSearchParams().get(), () => new URLSearchParams().set("a"), () => new URLSearchParams().has(), () => new URLSearchParams().delete(), () => new URLSearchParams().forEach()),
  "params forEach": () => { const l = []; new URLSearchParams("a=1&b=2").forEach((v, n) => l.push([v, n])); return l; },
  "params iterate and delete": () => { const p = new URLSearchParams("a=1&b=2&c=3"); const l = []; for (const [n] of p) { l.push(n); p.delete(n); } return l; },
  "params kinds of iterators": () => { const p = new URLSearchParams("a=1"); return [[...p.keys()], [...p.values()], [...p.entries()], p[Symbol.iterator] === p.entries]; },
  "prototype keys": () => [Object.keys(URL.prototype).sort(), Object.keys(URLSearchParams.prototype).sort()],
  "URL statics": () => Object.getOwnPropertyNames(URL).sort(),
  "lengths": () => [URL.length, URLSearchParams.length, URLSearchParams.prototype.append.length, URLSearchParams.prototype.has.length],
  "getter of another": () => allThrown(() => Object.getOwnPropertyDescriptor(URL.prototype, "href").get.call({}), () => URLSearchParams.prototype.get.call({}, "a")),
  "createObjectURL": () => typeof URL.createObjectURL,
  "pattern bad": () => allThrown(() => new URLPattern({ pathname: "/(" }), () => new URLPattern("/x"), () => new URLPattern({ pathname: "/:" }), () => new URLPattern(1)),
  "pattern base": () => new URLPattern("/x/:y", "http://a.test").exec("http://a.test/x/1")?.pathname.groups,
  "pattern of nothing": () => new URLPattern().test("http://a.test/x"),
  "pattern ignoreCase": () => new URLPattern({ pathname: "/ABC" }, { ignoreCase: true }).test("http://a.test/abc"),
  "pattern exec input": () => new URLPattern({ pathname: "/:x" }).exec({ pathname: "/1" })?.inputs,
  "pattern hasRegExpGroups": () => [new URLPattern({ pathname: "/(a)" }).hasRegExpGroups, new URLPattern({ pathname: "/:a" }).hasRegExpGroups],
  "pattern class": () => [Object.prototype.toString.call(new URLPattern()), Object.keys(URLPattern.prototype).sort()],
});
