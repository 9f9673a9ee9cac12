// The server that the Workers of the suite fetch from.

import http from "node:http";
import { text } from "node:stream/consumers";
import zlib from "node:zlib";

const LARGE_BYTES = 2_000_000;
const SLOW_MS = 500;

const ROUTES = {
  echo: async (request, response) => {
    const headers = [];
    for (let at = 0; at < request.rawHeaders.length; at += 2) headers.push([request.rawHeaders[at].toLowerCase(), request.rawHeaders[at + 1]]);
    const body = await text(request.setEncoding("latin1"));
    response.end(JSON.stringify({ method: request.method, url: request.url, headers: headers.sort(([a], [b]) => (a < b ? -1 : 1)), body }));
  },
  "echo-method": async (request, response) => response.end(`${request.method} ${await text(request)}`),
  text: (_, response) => response.setHeader("content-type", "text/plain; charset=utf-8").end("héllo"),
  json: (_, response) => response.setHeader("content-type", "application/json").end('{"a":[1,null]}'),
  form: (_, response) => response.setHeader("content-type", "application/x-www-form-urlencoded").end("a=1&b=%20"),
  headers: (_, response) => response.writeHead(201, "Made Here", ["Content-Type", "a/b; C=d", "X-Two", "1", "X-Two", "2", "Set-Cookie", "a=1", "Set-Cookie", "b=2", "X-Utf8", Buffer.from("é").toString("latin1"), "Content-Length", "2"]).end("ok"),
  status: (request, response, url) => response.writeHead(Number(url.searchParams.get("n"))).end([204, 205, 304].includes(Number(url.searchParams.get("n"))) ? undefined : "body"),
  redirect: (request, response, url) => response.writeHead(Number(url.searchParams.get("n")), { location: url.searchParams.get("to") + url.hash }).end("moved"),
  loop: (_, response) => response.writeHead(302, { location: "/loop" }).end(),
  gzip: (_, response) => response.writeHead(200, { "content-encoding": "gzip" }).end(zlib.gzipSync("unzipped")),
  deflate: (_, response) => response.writeHead(200, { "content-encoding": "deflate" }).end(zlib.deflateSync("unzipped")),
  junk: (_, response) => response.writeHead(200, { "content-encoding": "gzip" }).end("this is not gzip"),
  stream: async (_, response) => {
    for (const part of ["one ", "two ", "three"]) {
      response.write(part);
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    response.end();
  },
  upper: async (request, response) => response.end((await text(request)).toUpperCase()),
  length: async (request, response) => response.end(String((await text(request)).length)),
  large: (_, response) => response.end(Buffer.alloc(LARGE_BYTES, "0123456789")),
  hang: () => {},
  "slow-body": (_, response) => {
    response.write("start");
    setTimeout(() => response.end("end"), SLOW_MS).unref();
  },
  cut: (_, response) => response.writeHead(200, { "content-length": "100" }).write("part", () => response.destroy()),
  "cut-chunked": (_, response) => response.write("part", () => response.destroy()),
  closed: (request) => request.socket.destroy(),
};

/** Starts it; gives `{ port, stop }`. */
export function startUpstream() {
  const server = http.createServer((request, response) => {
    const url = new URL(request.url, "http://upstream");
    const route = ROUTES[url.pathname.split("/").pop()];
    if (route === undefined) response.writeHead(404).end("no such path");
    else Promise.resolve(route(request, response, url)).catch(() => response.destroy());
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const stop = () => {
        server.closeAllConnections();
        server.close();
      };
      resolve({ port: server.address().port, stop });
    });
  });
}
