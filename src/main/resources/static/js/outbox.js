import { headers, who } from './app.js';

// A form that may be sent without a network. What is sent gets an id of its own and waits on this device until the server has
// said yes; then it is taken away here. The server knows the id, so what arrives twice is kept once. All goes in the order
// in which it was written, one at a time, over all open tabs. What somebody else wrote on this device waits until she is back.
const key = 'leerkring-outbox';
const all = () => JSON.parse(localStorage.getItem(key) ?? '[]');
const waiting = () => all().filter(item => item.who === who);
const keep = items => items.length ? localStorage.setItem(key, JSON.stringify(items)) : localStorage.removeItem(key);
const forms = new Set();
let wait = 1000, timer;

export default function outbox(form) {
  forms.add(form);
  form.addEventListener('submit', event => {
    event.preventDefault();
    const fields = new URLSearchParams(new FormData(form, event.submitter));
    if (!fields.get('id')) fields.set('id', crypto.randomUUID());
    if (form.elements.om) fields.set('om', new Date().toISOString()); // when it was pressed, however late it arrives
    const elsewhere = event.submitter?.hasAttribute('formaction');
    keep([...all(), { who, n: crypto.randomUUID(), url: elsewhere ? event.submitter.formAction : form.action, from: form.action, fields: fields.toString() }]);
    if ('once' in form.dataset) event.submitter.disabled = true;
    form.reset();
    form.querySelectorAll('textarea').forEach(area => { area.value = ''; });
    tell(form, form.dataset.waits);
    flush(true);
  });
  if (waiting().length) flush();
}

// Leaving would not lose anything, so draft.js need not warn: the form is empty again.
function tell(form, text, bad = false) {
  if (!text) return;
  let place = form.querySelector('.lk-outbox');
  if (!place) form.append(place = Object.assign(document.createElement('p'), { className: 'lk-outbox lk-small' }));
  place.setAttribute('role', bad ? 'alert' : 'status');
  place.textContent = text;
}

export function flush(now = false) {
  clearTimeout(timer);
  if (now) wait = 1000;
  navigator.locks ? navigator.locks.request(key, send) : send();
}

async function send() {
  while (waiting().length) {
    const [first] = waiting();
    let answer;
    try {
      answer = await fetch(first.url, { method: 'POST', redirect: 'manual', body: new URLSearchParams(first.fields), headers: headers({ 'HX-Request': 'true', 'X-Visitor': first.who }) });
    } catch { return later(); }
    if (answer.status >= 500 || answer.status === 429 || answer.status === 401) return later(); // 401: after she signed in again
    keep(all().filter(item => item.n !== first.n));
    if (answer.type === 'opaqueredirect' || answer.ok) sent({ ...first, answer: answer.ok ? await answer.text().catch(() => '') : '' });
    else await refused(first, answer);
  }
}

function later() {
  forms.forEach(form => tell(form, form.dataset.waits));
  timer = setTimeout(flush, wait);
  wait = Math.min(wait * 2, 15_000);
}

function sent(item) {
  here(item).forEach(form => tell(form, form.dataset.sent));
  document.body.dispatchEvent(new CustomEvent('outbox:sent', { detail: item }));
}

// The server says no and why; what was typed comes back into the form.
async function refused(item, answer) {
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const why = page.querySelector('.lk-field__error, #inhoud .lk-lead, #inhoud h1')?.textContent.trim() ?? String(answer.status);
  for (const form of here(item)) {
    for (const [name, value] of new URLSearchParams(item.fields)) {
      const field = form.elements[name];
      if (field?.tagName === 'TEXTAREA' && !field.value) field.value = value;
    }
    tell(form, why, true);
  }
}

const here = item => [...forms].filter(form => form.isConnected && form.action === (item.from ?? item.url));

addEventListener('online', () => flush(true));
document.addEventListener('visibilitychange', () => { if (!document.hidden && waiting().length) flush(true); });
