// The requests to the Hono application.

const FORM = '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n2\r\n--b\r\nContent-Disposition: form-data; name="f"; filename="x.txt"\r\nContent-Type: text/plain\r\n\r\nfile\r\n--b--\r\n';
const JSON_TYPE = { "content-type": "application/json" };
const TOKEN = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJhZGEiLCJleHAiOjQwMDAwMDAwMDB9";
const PLAIN = (
  "json html body status redirect not-found throws http-exception query?a=1&a=2&b=%C3%A9 people/1 people/%C3%A9 people/1/notes/22 people/1/notes/x optional optional/x files/a/b.txt headers runtime logged/x secure/x cors/x basic/x bearer/x " +
  "etag/x pretty/x pretty/x?pretty powered/x id/x jwt/x timeout/x timeout/y language/x language/x?lang=de context/x order/x page/x jsx html-helper async-jsx cookies set-cookies sign-cookie token jose stream stream-text sse stream-error " +
  "zod zod?page=3 zod?page=x all wait raw header-late request sub/x sub/other sub/a/b mounted/m slash slash/ nowhere compress/x timing/x accepts"
).split(" ");

const get = (path, headers = {}, name = `GET ${path}`) => ({ name, worker: "hono", path, method: "GET", headers, body: null });
const send = (method, path, body, headers = {}) => ({ name: `${method} ${path} ${String(body).slice(0, 30)}`, worker: "hono", path, method, headers, body });

export const HONO_CASES = [
  get("", {}, "GET root"),
  ...PLAIN.map((path) => get(path)),
  get("headers", { "x-a": "1", "user-agent": "probe" }, "GET headers given"),
  get("accepts", { "accept-language": "de;q=0.9,en;q=0.8" }, "GET accepts German"),
  get("language/x", { "accept-language": "de" }, "GET language by header"),
  get("basic/x", { authorization: `Basic ${Buffer.from("ada:pw").toString("base64")}` }, "GET basic allowed"),
  get("basic/x", { authorization: `Basic ${Buffer.from("ada:no").toString("base64")}` }, "GET basic refused"),
  get("bearer/x", { authorization: "Bearer t0ken" }, "GET bearer allowed"),
  get("bearer/x", { authorization: "Bearer no" }, "GET bearer refused"),
  get("bearer/x", { authorization: "nonsense" }, "GET bearer malformed"),
  get("jwt/x", { authorization: `Bearer ${TOKEN}.AAAA` }, "GET jwt with a bad signature"),
  get("cors/x", { origin: "http://a.test" }, "GET cors allowed"),
  get("cors/x", { origin: "http://b.test" }, "GET cors refused"),
  { ...send("OPTIONS", "cors/x", null, { origin: "http://a.test", "access-control-request-method": "PUT" }), name: "OPTIONS cors" },
  get("etag/x", { "if-none-match": '"*"' }, "GET etag other"),
  get("etag/x", { "if-none-match": '"51d18ef01da31f4d3f2a2ea5a38dba38b0b2c06f"' }, "GET etag given"),
  get("cookies", { cookie: "a=1; b=%C3%A9; c" }, "GET cookies given"),
  get("signed-cookie", { cookie: "s=value.nonsense" }, "GET signed cookie refused"),
  get("csrf/x", {}, "GET csrf"),
  send("POST", "csrf/x", "a=1", { "content-type": "application/x-www-form-urlencoded", origin: "http://evil.test" }),
  send("POST", "csrf/x", "{}", JSON_TYPE),
  send("POST", "limit/x", "short"), send("POST", "limit/x", "much too long"),
  send("POST", "echo", "hé", { "content-type": "a/b" }), send("POST", "echo", ""),
  send("POST", "json", '{"a":[1]}', JSON_TYPE), send("POST", "json", "{", JSON_TYPE),
  send("POST", "form", "a=1&a=2&b=%20", { "content-type": "application/x-www-form-urlencoded" }),
  send("POST", "form", FORM, { "content-type": "multipart/form-data; boundary=b" }),
  send("POST", "form-dots", "a.b=1&a.c=2", { "content-type": "application/x-www-form-urlencoded" }),
  send("POST", "blob", "xyz", { "content-type": "a/b; c=d" }), send("POST", "twice", '{"a":1}'), send("POST", "twice", "x"),
  send("POST", "validate", '{"name":"x"}', JSON_TYPE), send("POST", "validate", '{"name":1}', JSON_TYPE), send("POST", "validate", "{", JSON_TYPE), send("POST", "validate", "x"),
  send("POST", "zod", '{"name":"Ada","age":"36","mail":"a@b.test"}', JSON_TYPE), send("POST", "zod", '{"name":"A","mail":"x"}', JSON_TYPE),
  send("POST", "people", '{"id":"2","name":"Bob"}', JSON_TYPE), send("DELETE", "people/1", null), send("DELETE", "people/9", null),
  ...["POST", "PUT", "PATCH", "DELETE", "OPTIONS"].map((method) => send(method, "all", null)),
  send("POST", "override/x", "_method=DELETE", { "content-type": "application/x-www-form-urlencoded" }), send("POST", "override/x", "a=b", { "content-type": "application/x-www-form-urlencoded" }),
  { ...get("json"), method: "HEAD", name: "HEAD json" }, { ...get("stream"), method: "HEAD", name: "HEAD stream" }, { ...get("nowhere"), method: "HEAD", name: "HEAD nowhere" },
];
