// The switch for notifications on the day itself: the browser asks its person, and the page sends where it can be rung. Only a browser that can do this shows it.
import { register } from './offline.js';

const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
const bytes = base64 => Uint8Array.from(atob(base64.replaceAll('-', '+').replaceAll('_', '/')), each => each.charCodeAt(0));

export default function push(form) {
  if (!('PushManager' in window) || !('Notification' in window) || !('serviceWorker' in navigator)) return;
  form.hidden = false;
  form.addEventListener('submit', async event => {
    if (form.elements.adres.value) return;
    event.preventDefault();
    try {
      await register();
      const { pushManager } = await navigator.serviceWorker.ready;
      // one of another key, of before a move, gives way
      const before = await pushManager.getSubscription();
      if (before && text(before.options.applicationServerKey) !== form.dataset.key) await before.unsubscribe();
      const given = await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: bytes(form.dataset.key) });
      form.elements.adres.value = given.endpoint;
      form.elements.punt.value = text(given.getKey('p256dh'));
      form.elements.geheim.value = text(given.getKey('auth'));
      form.submit();
    } catch {
      form.querySelector('[role=status]').textContent = form.dataset.refused;
    }
  });
}
