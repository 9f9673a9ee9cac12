// Answers requests over HTTP; `isolet dev` runs it.

/** What the function is given: the variables of [vars] in isolet.toml. */
interface Env {
  GREETING: string;
}

export default {
  async fetch(request, env): Promise<Response> {
    const { pathname } = new URL(request.url);
    if (pathname === "/") return new Response(`${env.GREETING} from {{name}}!\n`);
    return new Response("Nothing lives at this path.\n", { status: 404 });
  },
} satisfies ExportedHandler<Env>;
