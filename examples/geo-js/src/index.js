// Sends visitors to the site of their country, as the proxy in front of the node tells it in `cf-ipcountry`.
const SITES = { DE: "/de/", AT: "/de/", CH: "/de/", FR: "/fr/", BE: "/fr/" };

export default {
  fetch(request) {
    const url = new URL(request.url);
    if (url.pathname !== "/") return new Response(`${url.pathname}\n`);
    const country = (request.headers.get("cf-ipcountry") ?? "").toUpperCase();
    const site = Object.hasOwn(SITES, country) ? SITES[country] : "/en/";
    // Another visitor may be elsewhere, so nobody may keep the answer for all.
    const headers = { location: `${url.origin}${site}${url.search}`, vary: "cf-ipcountry", "cache-control": "private" };
    return new Response(null, { status: 302, headers });
  },
};
