// Takes webhooks: checks the signature over the body, answers 202 at once, and does the work after the answer.
interface Env {
  WEBHOOK_SECRET: string;
}

interface Context {
  waitUntil(promise: Promise<unknown>): void;
}

const BODY_BYTES_MAX = 64 * 1024;

export default {
  async fetch(request: Request, env: Env, ctx: Context): Promise<Response> {
    if (request.method !== "POST") return new Response("POST only\n", { status: 405, headers: { allow: "POST" } });
    const body = await request.arrayBuffer();
    if (body.byteLength > BODY_BYTES_MAX) return new Response("too large\n", { status: 413 });
    if (!(await isSigned(request, env, body))) return new Response("the signature is wrong\n", { status: 401 });
    ctx.waitUntil(work(JSON.parse(new TextDecoder().decode(body))));
    return new Response("accepted\n", { status: 202 });
  },
};

/** `x-hub-signature-256: sha256=HEX`, as GitHub sends it. `verify` compares in constant time. */
async function isSigned(request: Request, env: Env, body: ArrayBuffer): Promise<boolean> {
  const [, hex] = /^sha256=([0-9a-f]{64})$/.exec(request.headers.get("x-hub-signature-256") ?? "") ?? [];
  if (hex === undefined) return false;
  const signature = Uint8Array.from(hex.match(/../g) ?? [], (byte) => parseInt(byte, 16));
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const secret = new TextEncoder().encode(env.WEBHOOK_SECRET);
  const key = await crypto.subtle.importKey("raw", secret, algorithm, false, ["verify"]);
  return crypto.subtle.verify("HMAC", key, signature, body);
}

/** What takes longer than a sender waits: a build, a mail, a message to another service. */
async function work(event: { action?: string }): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 20));
  console.log(`did the work for ${event.action ?? "an event"}`);
}
