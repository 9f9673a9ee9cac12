// Lets requests through that carry a valid JSON Web Token, and refuses all others; the check is jose's.
import { errors, jwtVerify } from "jose";

const key = (env) => new TextEncoder().encode(env.JWT_SECRET);

export default {
  async fetch(request, env) {
    const [scheme, token] = (request.headers.get("authorization") ?? "").split(" ");
    if (scheme.toLowerCase() !== "bearer" || !token) return refuse(401, "a bearer token is needed");
    try {
      const { payload } = await jwtVerify(token, key(env), {
        algorithms: ["HS256"],
        audience: env.AUDIENCE,
        requiredClaims: ["exp", "sub"],
      });
      if (payload.scope !== "admin" && request.method !== "GET") return refuse(403, "the token allows reading only");
      return Response.json({ hello: payload.sub });
    } catch (error) {
      if (error instanceof errors.JOSEError) return refuse(401, error.code);
      throw error;
    }
  },
};

function refuse(status, reason) {
  return Response.json({ error: reason }, { status, headers: { "www-authenticate": "Bearer" } });
}
