// Keeps one whole version of the site in the browser, so that it starts without a network.
//
// A version is everything that one build wrote, under one cache. A newer one is fetched in the background
// and takes over when no tab runs the old one any more, or when somebody asks for it. Files whose names
// hold their content are taken from whichever version has them: a tab that still runs an old one goes on
// with its own files, and the old cache is kept until that tab is gone.

// `cargo xtask web` writes here: the build, its files with their sizes (null: any), and in the same way those
// that are kept only once somebody asked for them: languages and their letters.
const SITE = {};

const SCOPE = self.registration.scope;
const CACHES = `breach-rounds ${SCOPE} `;
const OWN = CACHES + SITE.build;
const BY_CONTENT = /^[\w-]+\.[0-9a-f]{16}\.\w+$/;

const url = (name) => new URL(name, SCOPE).href;
const plain = (name) => name.replace(/\.[0-9a-f]{16}\./, ".");

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(clean()));

addEventListener("message", (event) => {
  if (event.data === "use") skipWaiting();
  // On its first visit a page asks for a language before there is anybody to keep it.
  if (event.data?.keep in SITE.asked) event.waitUntil(byContent(event.data.keep));
});

addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(SCOPE)) return;
  // Everything else is the server's: sockets, /health, /reach, whatever stands beside the game.
  const name = request.url.slice(SCOPE.length).split(/[?#]/)[0];
  if (name === "" || name === "index.html") {
    event.respondWith(fixed("index.html", request));
    if (request.mode === "navigate") event.waitUntil(clean());
  } else if (BY_CONTENT.test(name)) {
    event.respondWith(byContent(name));
  } else if (name in SITE.files) {
    event.respondWith(fixed(name, request));
  }
});

// All of a version, or nothing of it.
async function install() {
  try {
    // What somebody asked for in another version is a part of this one.
    const had = await kept();
    const asked = Object.entries(SITE.asked).filter(([name]) => had.has(plain(name)));
    const all = [...Object.entries(SITE.files), ...asked];
    const taken = await Promise.all(all.map(async ([name, size]) => [name, await take(name, size)]));
    const cache = await caches.open(OWN);
    for (const [name, response] of taken) await cache.put(url(name), response);
  } catch (error) {
    await caches.delete(OWN);
    throw error;
  }
}

// The names of all files that are kept, without what they hold.
async function kept() {
  const names = new Set();
  for (const version of (await caches.keys()).filter((name) => name.startsWith(CACHES))) {
    const cache = await caches.open(version);
    for (const request of await cache.keys()) names.add(plain(request.url.slice(SCOPE.length)));
  }
  return names;
}

// A file of this version, from an older one if it is the same, else from the server.
async function take(name, size) {
  const known = BY_CONTENT.test(name) && (await caches.match(url(name)));
  if (known) return known;
  const response = await fetch(url(name), { cache: BY_CONTENT.test(name) ? "default" : "no-cache" });
  if (!response.ok) throw new Error(`${response.status} ${name}`);
  const body = await response.blob();
  // Some servers answer with a page of theirs in place of what they do not have, and a site may be
  // replaced by a newer one at this very moment.
  const right = name === "index.html" ? (await body.text()).includes(`"build":"${SITE.build}"`) : size === null || body.size === size;
  if (!right) throw new Error(`${name} is of another version`);
  const headers = new Headers(response.headers);
  headers.delete("content-encoding");
  headers.delete("content-length");
  return new Response(body, { headers });
}

// What has the same name in every version: this one's.
async function fixed(name, request) {
  const cache = await caches.open(OWN);
  return (await cache.match(url(name))) ?? fetch(request);
}

async function byContent(name) {
  const known = await caches.match(url(name));
  if (known) return known;
  if (!(name in SITE.asked)) return fetch(url(name));
  const response = await take(name, SITE.asked[name]).catch(() => null);
  // Whoever asked sees for themselves what the server answers.
  if (!response) return fetch(url(name));
  const cache = await caches.open(OWN);
  await cache.put(url(name), response.clone());
  return response;
}

// Forgets versions that no tab runs: each tab holds a lock of its version's name for as long as it lives.
async function clean() {
  // One that waits is newer, and nobody can run it yet.
  if (self.registration.waiting || self.registration.installing) return;
  const old = (await caches.keys()).filter((name) => name.startsWith(CACHES) && name !== OWN);
  if (old.length === 0) return;
  let held = old;
  if (navigator.locks) {
    held = (await navigator.locks.query()).held.map((lock) => lock.name);
  } else if ((await clients.matchAll({ type: "window", includeUncontrolled: true })).length === 0) {
    held = [];
  }
  for (const name of old) if (!held.includes(name)) await caches.delete(name);
}
