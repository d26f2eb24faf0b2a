// The only script a page names. It loads the others when the page asks for them with data-module="name".
// Every page works without any of this; scripts make it quicker and live.
const found = new WeakSet();

function enliven(root) {
  const wanted = [...root.querySelectorAll('[data-module]')];
  if (root.matches?.('[data-module]')) wanted.push(root);
  for (const element of wanted) {
    if (found.has(element)) continue;
    found.add(element);
    let early = false; // a press while the script is still on its way is not lost
    const press = () => { early = true; };
    element.addEventListener('click', press);
    Promise.all(element.dataset.module.split(' ').map(name => import(`./${name}.js`).then(module => { module.default(element); }))).finally(() => {
      element.removeEventListener('click', press);
      if (early && element.matches('button[type="button"]')) element.click();
    });
  }
}

enliven(document);
document.addEventListener('htmx:load', event => enliven(event.target));

// The token that proves that a request comes from our own page.
document.addEventListener('htmx:configRequest', event => {
  const token = document.querySelector('meta[name="csrf-token"]')?.content;
  if (token) event.detail.headers['X-CSRF-TOKEN'] = token;
  // a link of which there are many on a page does not say its address twice
  const { elt } = event.detail;
  if (elt.dataset?.hxGet === '' && elt.hasAttribute('href')) event.detail.path = elt.getAttribute('href');
});

// A hint that comes while a part is on its way would be lost: the part that asked is gone when its answer is there. So each part
// looks whether something was said since it was asked for, and then asks once more.
const said = new Map(), asked = new Map();
export function hint(name) {
  said.set(`hint:${name}`, performance.now());
  document.body.dispatchEvent(new CustomEvent(`hint:${name}`));
}
document.addEventListener('htmx:beforeRequest', event => asked.set(event.detail.requestConfig.path, performance.now()));
document.addEventListener('htmx:load', event => {
  const { hxGet: path, hxTrigger: triggers, hxSwap: swap } = event.target.dataset ?? {};
  if (!path || !asked.has(path)) return;
  const late = [...triggers?.matchAll(/hint:[\w-]+/g) ?? []].some(([name]) => said.get(name) > asked.get(path));
  asked.delete(path);
  if (late) window.htmx.ajax('GET', path, { source: event.target, target: event.target, swap: swap ?? 'outerHTML' });
});

// What goes along with a hint takes its place at once. Whatever else hears the hint asks for itself, as ever.
export function bring(topics, html, stays = () => false) {
  const fresh = new DOMParser().parseFromString(html, 'text/html').body, taken = new Set(), paths = [];
  const token = document.querySelector('meta[name="csrf-token"]')?.content ?? '';
  fresh.querySelectorAll('input[name="_csrf"]').forEach(field => { field.setAttribute('value', token); });
  for (const part of [...fresh.children]) {
    const { part: name, hxGet: path } = part.dataset, place = part.id && document.getElementById(part.id);
    if (name && !document.body.dispatchEvent(new CustomEvent(`deel:${name}`, { detail: part, cancelable: true }))) taken.add(name);
    if (!place || stays(part)) continue;
    window.htmx.swap(place, part.outerHTML, { swapStyle: 'outerHTML', swapDelay: 0, settleDelay: 20 });
    paths.push(path);
  }
  topics.filter(topic => !taken.has(topic)).forEach(hint);
  paths.forEach(path => asked.set(path, performance.now())); // a hint before it is settled would be lost too
}

// Too many at once, or a server that starts again: what a part asked for it asks once more, when and as often as it was told to.
const LATER = 3;
document.addEventListener('htmx:responseError', event => {
  const { xhr, elt, requestConfig: { path, verb } } = event.detail, seconds = Number(xhr.getResponseHeader('Retry-After'));
  const tries = Number(elt.dataset.tries ?? 0) + 1;
  if (xhr.status !== 503 || verb !== 'get' || !seconds || tries > LATER || !elt.dataset.hxGet) return;
  event.stopImmediatePropagation();
  elt.dataset.tries = tries;
  setTimeout(() => {
    if (elt.isConnected) window.htmx.ajax('GET', path, { source: elt, target: elt, swap: elt.dataset.hxSwap ?? 'innerHTML' });
  }, seconds * 1000 * (tries - .5 + Math.random()));
});

// A request that failed says so in words; nothing that was typed is lost.
for (const trouble of ['htmx:responseError', 'htmx:sendError', 'htmx:timeout']) {
  document.addEventListener(trouble, () => {
    const place = document.getElementById('lk-live');
    if (place) place.textContent = place.dataset.failed;
    setTimeout(() => { if (place?.textContent === place?.dataset.failed) place.textContent = ''; }, 8000);
  });
}

// "/" brings you to the search field, or to the page that has one, as long as you are not typing.
document.addEventListener('keydown', event => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest('input, textarea, select, [contenteditable]')) return;
  const search = [...document.querySelectorAll('input[type="search"], .lk-header__find')].find(each => each.checkVisibility());
  if (!search) return;
  event.preventDefault();
  if (search.matches('input')) search.focus();
  else search.click();
});

// Who looks at this page: what is kept on this device is hers, and nobody else gets it to see. Empty: nobody is signed in.
export const who = document.querySelector('meta[name="visitor"]')?.content ?? '';
/** Where a form keeps what was typed in it. */
export const draftKey = name => `leerkring-draft:${who}:${name}`;

// Who signs out leaves nothing behind that she typed and did not send.
document.addEventListener('submit', event => {
  if (!event.target.matches('form[action="/uitloggen"]')) return;
  try { Object.keys(localStorage).filter(key => key.startsWith(draftKey(''))).forEach(key => localStorage.removeItem(key)); } catch { /* nothing was kept */ }
});

// A form that was sent and accepted leaves no draft behind; a page with errors, or no page, keeps it.
try {
  const sent = sessionStorage.getItem('leerkring-sent');
  if (sent && !document.querySelector('[aria-invalid], #f-errors, [data-trouble]')) localStorage.removeItem(sent);
  if (sent) sessionStorage.removeItem('leerkring-sent');
} catch { /* storage may be closed to us; then there are no drafts either */ }

if (document.querySelector('form[data-draft]')) import('./draft.js').then(draft => draft.start());
if (document.body.dataset.live) import('./live.js').then(live => live.start(document.body.dataset.live));

/** Says a sentence to those who hear the page. */
export function say(sentence) {
  const place = document.getElementById('lk-say');
  if (!place) return;
  place.textContent = '';
  setTimeout(() => { place.textContent = sentence; }, 50);
}

/** The headers of a request that we make ourselves. */
export function headers(more = {}) {
  const token = document.querySelector('meta[name="csrf-token"]')?.content;
  return token ? { 'X-CSRF-TOKEN': token, ...more } : more;
}

// Without a network a page of ours says so. Asked for when the page is there, so that it costs the first look nothing.
if (document.body.dataset.live && 'serviceWorker' in navigator) addEventListener('load', () => setTimeout(() => import('./offline.js').then(offline => offline.register()), 3000));
