// A page that opens again without a network. It asks the service worker to keep it, and the pages that belong to it
// (data-keep="/a /b"), with the files they need, and says so when that is done.
export function register() {
  return navigator.serviceWorker?.register('/werker.js', { scope: '/', updateViaCache: 'none' }).catch(() => null);
}

export default async function offline(element) {
  if (!navigator.serviceWorker || !await register()) return;
  navigator.serviceWorker.addEventListener('message', event => {
    if ('kept' in (event.data ?? {})) element.textContent = event.data.kept ? element.dataset.kept : '';
  });
  // a new version keeps nothing yet
  navigator.serviceWorker.addEventListener('controllerchange', () => keep(element));
  document.body.addEventListener('satchel:empty', () => keep(element, true));
  keep(element);
}

async function keep(element, fresh = false) {
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage({ keep: element.dataset.keep.split(' '), files: await files(), fresh });
}

// What this page loaded, and the scripts that it may still be loading.
async function files() {
  const names = [...document.querySelectorAll('[data-module]')].flatMap(each => each.dataset.module.split(' ')).concat('draft', 'live', 'satchel', 'count');
  await Promise.all([...new Set(names)].map(name => import(`./${name}.js`)));
  await document.fonts?.ready;
  return performance.getEntriesByType('resource').map(each => new URL(each.name)).filter(url => url.origin === location.origin).map(url => url.pathname);
}
