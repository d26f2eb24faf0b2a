// Keeps how far somebody has read: up to the last message that stood in sight for a second.
import { headers } from './app.js';

const MOMENT = 1000;

export default function reading(list) {
  let read = Number(list.dataset.read), seen = read, timer;
  const send = () => {
    if (seen <= read) return;
    read = seen;
    fetch(list.dataset.reading, { method: 'POST', keepalive: true, redirect: 'manual', body: new URLSearchParams({ tot: read }), headers: headers() }).catch(() => { read = 0; });
  };
  const sight = new IntersectionObserver(entries => {
    for (const { isIntersecting, target } of entries) {
      if (isIntersecting) seen = Math.max(seen, Number(target.dataset.number));
    }
    clearTimeout(timer);
    timer = setTimeout(send, MOMENT);
  }, { rootMargin: '0px 0px -15% 0px' }); // its beginning is well within the screen
  const watch = root => root.querySelectorAll('[data-number]').forEach(message => sight.observe(message));
  watch(list);
  new MutationObserver(changes => changes.forEach(change => change.addedNodes.forEach(node => node.querySelectorAll && watch(node)))).observe(list, { childList: true });
}
