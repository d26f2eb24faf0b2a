// The service worker. It sees to three things: without a network a page of ours says so, and the pages of a project visit open again
// from this device, and what is told on the day itself is shown. Nothing else is kept: no other page, and nothing that somebody fetched.
// /werker.js names the version in self.ASSETS; a new version has a store of its own, and the old one goes.
const STORE = 'leerkring ' + self.ASSETS;
const OFFLINE = '/zonder-netwerk';
const PAGE = /^\/kring\/[^/]+\/bijeenkomsten\/\d+\/bezoek\/[0-9a-f-]{36}(\/waardering\/(vooraf|achteraf))?$/;
const FILE = /^\/(assets\/[0-9a-f]+\/|stijl\/accent-[0-9a-f]+\.css$)/;
const PATIENCE = 8000;

self.addEventListener('install', event => event.waitUntil(prepare()));
self.addEventListener('activate', event => event.waitUntil(clean()));
self.addEventListener('message', event => { if (event.data?.keep) event.waitUntil(keep(event.data, event.source)); });

// What is told on the day itself, to a device whose person asked for it. A browser wants something to show for each.
self.addEventListener('push', event => {
  const told = event.data?.json() ?? {};
  event.waitUntil(self.registration.showNotification('Leerkring', { body: told.text, tag: told.href, data: told.href, icon: self.ASSETS + 'icon.svg' }));
});
self.addEventListener('notificationclick', event => {
  event.notification.close();
  const place = new URL(event.notification.data ?? '/', self.location.origin);
  if (place.origin === self.location.origin) event.waitUntil(self.clients.openWindow(place));
});

self.addEventListener('fetch', event => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== self.location.origin) return;
  // who signs out leaves no page behind
  if (request.method === 'POST' && url.pathname === '/uitloggen') event.waitUntil(forget());
  if (request.method !== 'GET') return;
  if (request.mode === 'navigate') event.respondWith(PAGE.test(url.pathname) ? visit(event, url.pathname) : other(request));
  else if (FILE.test(url.pathname)) event.respondWith(kept(url.pathname).then(file => file ?? fetch(request)));
});

const store = () => caches.open(STORE);
const kept = async path => (await store()).match(path, { ignoreVary: true });

async function prepare() {
  const files = ['app.css', 'icon.svg', 'fonts/fira-sans-400.woff2', 'fonts/fira-sans-600.woff2', 'vendor/htmx.min.js', 'js/app.js'];
  // without the cookie, so that nothing of a person is in it
  await (await store()).addAll([new Request(OFFLINE, { credentials: 'omit' }), ...files.map(file => self.ASSETS + file)]);
  await self.skipWaiting();
}

async function clean() {
  for (const name of await caches.keys()) if (name.startsWith('leerkring ') && name !== STORE) await caches.delete(name);
  await self.clients.claim();
}

async function other(request) {
  try { return await fetch(request); } catch { return offline(); }
}

const offline = async () => await kept(OFFLINE) ?? Response.error();

// The network first. If it is there but does not get on, what is kept is better than waiting.
async function visit(event, path) {
  const before = await kept(path);
  try {
    const asked = fetch(event.request);
    event.waitUntil(asked.then(answer => put(path, answer.clone()), () => {}));
    return await (before ? Promise.race([asked, new Promise((_, late) => setTimeout(late, PATIENCE))]) : asked);
  } catch {
    return before ?? offline();
  }
}

// A page that is not for this person any more, or asks to sign in first, is not kept either.
async function put(path, answer) {
  const page = answer.status === 200 && !answer.redirected && answer.headers.get('Content-Type')?.startsWith('text/html');
  if (page) await (await store()).put(path, answer);
  else if (answer.status < 500) await (await store()).delete(path, { ignoreVary: true });
}

async function keep({ keep: pages, files, fresh }, client) {
  for (const file of files.filter(each => FILE.test(each))) {
    if (!await kept(file)) await (await store()).add(file);
  }
  for (const page of pages.filter(each => PAGE.test(each))) {
    if (fresh || !await kept(page)) await fetch(page, { headers: { Accept: 'text/html' }, redirect: 'manual' }).then(answer => put(page, answer));
  }
  client?.postMessage({ kept: (await Promise.all(pages.map(kept))).every(Boolean) });
}

async function forget() {
  await self.registration.pushManager?.getSubscription().then(given => given?.unsubscribe()).catch(() => null); // nor is told anything here any more
  const all = await store();
  for (const request of await all.keys()) if (PAGE.test(new URL(request.url).pathname)) await all.delete(request, { ignoreVary: true });
}
