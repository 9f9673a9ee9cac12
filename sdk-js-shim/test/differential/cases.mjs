// The requests that both servers get: one to each table of probes, and those that try the wire.

const MULTIPART = [
  '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n',
  '--b\r\nContent-Disposition: form-data; name="f"; filename="x.txt"\r\nContent-Type: text/plain\r\n\r\nfile\r\n--b--\r\n',
].join("");
const PLAIN = (
  "text empty empty-string null binary json html blob params stream stream-slow stream-empty generator fixed identity transform large header-set header-multi cookies header-length header-length-wrong " +
  "header-hop header-te header-server header-etag gzip gzip-manual deflate identitycoding status-text redirect redirect-by-hand throws throws-string rejects nothing number plain error-response used async thenable " +
  "wait-until wait-until-rejects console unhandled timer-throws stream-fails-first string-stream bytes about headers nowhere"
).split(" ");
const HEADED = "text empty binary stream fixed large json gzip header-length redirect cookies about throws".split(" ");
const STATUSES = [200, 201, 202, 203, 206, 299, 300, 304, 400, 401, 404, 410, 418, 429, 451, 500, 503, 599];
const EMPTY_STATUSES = [204, 205, 304];
const METHODS = ["POST", "PUT", "DELETE", "PATCH", "OPTIONS"];
const BODIES = { small: "hello", empty: "", utf8: "hé€", binary: Buffer.from(Uint8Array.from({ length: 256 }, (_, i) => i)), megabyte: Buffer.alloc(1 << 20, "0123456789abcdef!") };
const READERS = ["echo", "echo-bytes", "echo-text", "byob", "clone-body", "read-twice", "ignore-body", "cancel-body", "early"];

const send = (name, path, more = {}) => ({ name, worker: "http", path, method: "GET", headers: {}, body: null, ...more });
const post = (name, path, body, headers = {}) => send(name, path, { method: "POST", body, headers });

/** The Workers whose answer is a table of `[name, value]` pairs. */
export const PROBES = ["headers", "messages", "urls", "text", "streams", "files", "events", "hashes", "html", "intl", "keys", "module", "outbound", "scope"];

/** The requests whose answers are compared whole. */
export const CASES = [
  ...PLAIN.map((path) => send(`GET ${path}`, path)),
  ...HEADED.map((path) => send(`HEAD ${path}`, path, { method: "HEAD" })),
  ...STATUSES.map((n) => send(`status ${n}`, `status?n=${n}`)),
  ...STATUSES.map((n) => send(`HEAD status ${n}`, `status?n=${n}`, { method: "HEAD" })),
  ...STATUSES.filter((n) => !EMPTY_STATUSES.includes(n)).map((n) => send(`status ${n} with body`, `status-body?n=${n}`)),
  ...EMPTY_STATUSES.flatMap((n) => [send(`empty status ${n}`, `status?n=${n}`), send(`body with status ${n}`, `status-body?n=${n}`)]),
  ...[301, 303, 307, 308].map((n) => send(`redirect ${n}`, `redirect?n=${n}`)),
  ...METHODS.flatMap((method) => [send(`${method} about`, "about", { method }), send(`${method} about with body`, "about", { method, body: "x" })]),
  ...READERS.flatMap((path) => Object.entries(BODIES).map(([kind, body]) => post(`${path} of ${kind}`, path, body))),
  ...["echo", "echo-bytes", "about", "byob"].map((path) => post(`${path} chunked`, path, ["one", "two", "three"])),
  post("echo type", "echo", "x", { "content-type": "a/b; c=d" }),
  post("upper", "upper", "hé"), post("part of body", "part-of-body", "abcdefgh"), post("echo request", "echo-request", "x"),
  post("form urlencoded", "echo-form", "a=1&b=%20+c&a=2", { "content-type": "application/x-www-form-urlencoded" }),
  post("form multipart", "echo-form", MULTIPART, { "content-type": "multipart/form-data; boundary=b" }),
  post("form malformed", "echo-form", "--b", { "content-type": "multipart/form-data; boundary=b" }),
  post("form without type", "echo-form", "a=1"),
  send("GET echo", "echo"), send("GET echo-text", "echo-text"), send("GET cancel-body", "cancel-body"),
  send("headers given", "headers", { headers: { "X-B": "2", "x-a": "1", "x-list": ["1", "2"], cookie: "a=1; b=2", "user-agent": "probe", accept: "*/*" } }),
  send("header Latin-1", "headers", { headers: { "x-l": "\xe9" } }),
  send("header empty", "headers", { headers: { "x-e": "" } }),
  ...["url?a=1&b=%20+x&é=%C3%A9", "url/%7Ea/../b/./c", "url//double", "url/a%2Fb", "url?", "url?a=b?c=d", "url/a;b=c", "url/%zz", "url/a|b", "url/?q=\"<>'"].map((path) => send(`url ${path}`, encodeBad(path))),
  send("accepts gzip", "text", { headers: { "accept-encoding": "gzip, br" } }),
  send("range", "text", { headers: { range: "bytes=0-1" } }),
  send("if-none-match", "header-etag", { headers: { "if-none-match": '"a"' } }),
];

/** What a client may not write raw into a request line. */
function encodeBad(path) {
  return path.replace(/[^\x21-\x7e]/g, encodeURIComponent);
}
