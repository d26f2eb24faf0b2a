import { draftKey, headers, say, who } from './app.js';
import { origin, smaller } from './photo.js';

// What somebody gathers on the way, texts and photos, goes into a satchel on this device (IndexedDB) and from there to the server:
// in the order in which it was gathered, one at a time over all open tabs, as often as it takes. The server knows the id that is
// made here, so what arrives twice is there once. Nothing leaves the satchel before the server has said yes.
//   <form data-module="satchel" data-label="what it is called in the list">
//   <section data-module="satchel" data-waits="…" …>   the list of what waits
// A satchel belongs to a person: what somebody else gathered on this device waits until she is back.
const places = new Set();
const busy = new WeakSet();
let ready = false, state = '', wait = 2000, timer;
const opened = open();

export default async function satchel(element) {
  if (element.tagName === 'FORM') element.addEventListener('submit', event => gather(event, element));
  else {
    places.add(element);
    element.addEventListener('click', press);
    await show();
    flush();
  }
}

function open() {
  return new Promise(done => {
    const asked = indexedDB.open('leerkring-satchel', 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore('item', { keyPath: 'n', autoIncrement: true });
    asked.onsuccess = () => { ready = true; done(asked.result); };
    asked.onerror = () => done(null);
  }).catch(() => null);
}

async function store(mode, work) {
  const db = await opened;
  return new Promise((done, fail) => {
    const all = db.transaction('item', mode);
    const asked = work(all.objectStore('item'));
    all.oncomplete = () => done(asked.result);
    all.onerror = all.onabort = () => fail(all.error);
  });
}

const waiting = async () => await opened ? (await store('readonly', all => all.getAll())).filter(item => item.who === who) : [];

async function gather(event, form) {
  if (!ready) return; // this browser keeps nothing: the form goes by itself
  event.preventDefault();
  if (busy.has(form) || !form.reportValidity()) return;
  busy.add(form); // a second press is the same press
  try { await put(form, new FormData(form, event.submitter)); } finally { busy.delete(form); }
  await show();
  flush(true);
}

async function put(form, data) {
  const fields = [];
  const place = data.has('plek');
  for (const [name, value] of data) {
    if (!(value instanceof File)) { if (name !== '_csrf' && name !== 'id') fields.push([name, value]); continue; }
    if (!value.size) continue;
    fields.push([name, await smaller(value), 'foto.jpg']);
    const from = place && await origin(value);
    if (from) fields.push(['herkomst', from, 'herkomst.jpg']);
  }
  const typed = [...form.querySelectorAll('textarea, input[type=text]')].map(each => each.value.trim()).find(Boolean) ?? '';
  await store('readwrite', all => all.add({ id: crypto.randomUUID(), who, url: form.action, label: form.dataset.label, text: typed.slice(0, 80), fields }));
  emptied(form);
  say(form.dataset.said ?? form.dataset.label);
}

// What stays the same from one to the next stays: where one is. Its draft is not needed any more.
function emptied(form) {
  if (form.dataset.keeps === 'all') return;
  form.querySelectorAll('textarea, input[type=text], input[type=file]').forEach(field => { field.value = ''; });
  form.querySelectorAll('input[type=checkbox]').forEach(field => { field.checked = false; });
  try {
    localStorage.removeItem(draftKey(form.dataset.draft));
    sessionStorage.removeItem('leerkring-sent');
  } catch { /* then there is no draft either */ }
  form.querySelector('textarea, input[type=file]')?.focus();
}

export function flush(now = false) {
  clearTimeout(timer);
  if (now) wait = 2000;
  navigator.locks ? navigator.locks.request('leerkring-satchel', send) : send();
}

async function send() {
  let sent = 0;
  for (let item; (item = (await waiting()).find(each => !each.why));) {
    const answer = await post(item);
    if (!answer || answer.status >= 500 || answer.status === 429 || answer.status === 408 || answer.status === 403) { later('waits'); break; }
    if (answer.status === 401) { later('signin'); break; }
    const good = answer.type === 'opaqueredirect' || answer.ok;
    if (good) { await store('readwrite', all => all.delete(item.n)); sent++; state = ''; }
    else { const why = await reason(answer); await store('readwrite', all => all.put({ ...item, why })); }
    await show();
  }
  if (!sent) return;
  document.body.dispatchEvent(new CustomEvent('outbox:sent'));
  if (!(await waiting()).length) document.body.dispatchEvent(new CustomEvent('satchel:empty'));
}

async function post(item, again = true) {
  const body = new FormData();
  body.set('id', item.id);
  body.set('onderweg', 'ja');
  item.fields.forEach(([name, value, file]) => file ? body.append(name, value, file) : body.append(name, value));
  try {
    // HX-Request: who is not signed in gets a plain no (401) and not a page to sign in on; and so does it when somebody else is signed in here by now (X-Visitor)
    const answer = await fetch(item.url, { method: 'POST', redirect: 'manual', body, headers: headers({ 'HX-Request': 'true', 'X-Visitor': item.who }) });
    return answer.status === 403 && again && await renewed() ? post(item, false) : answer;
  } catch { return null; }
}

// A page that was kept has an old token; a new page has a new one.
async function renewed() {
  const page = new DOMParser().parseFromString(await (await fetch(location.pathname, { cache: 'no-store' })).text(), 'text/html');
  const token = page.querySelector('meta[name="csrf-token"]')?.content;
  if (token) document.querySelector('meta[name="csrf-token"]').content = token;
  return Boolean(token);
}

async function reason(answer) {
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  return page.querySelector('.lk-field__error, [data-trouble]')?.textContent.trim() || String(answer.status);
}

function later(now) {
  state = now;
  show();
  timer = setTimeout(flush, wait);
  wait = Math.min(wait * 2, 30_000);
}

async function show() {
  const items = await waiting();
  for (const place of places) {
    place.hidden = !items.length;
    const stuck = items.every(item => item.why);
    place.querySelector('[role=status]').textContent = !items.length || stuck ? '' : place.dataset[state === 'signin' ? 'signin' : 'waits'].replace('{}', items.length);
    place.querySelector('[data-signin-link]').hidden = state !== 'signin';
    place.querySelector('ul').replaceChildren(...items.map(item => line(place, item)));
  }
}

function line(place, item) {
  const li = document.createElement('li');
  li.textContent = item.label + (item.text ? ': ' + item.text : '');
  if (!item.why) return li;
  const why = Object.assign(document.createElement('p'), { className: 'lk-field__error', textContent: item.why });
  why.setAttribute('role', 'alert');
  const row = Object.assign(document.createElement('p'), { className: 'lk-row' });
  row.append(button(place.dataset.again, 'again', item), button(place.dataset.discard, 'discard', item));
  li.append(why, row);
  return li;
}

function button(text, what, item) {
  const one = Object.assign(document.createElement('button'), { type: 'button', className: 'lk-button lk-button--small', textContent: text });
  one.dataset[what] = item.n;
  return one;
}

async function press(event) {
  const { again, discard } = event.target.closest('button')?.dataset ?? {};
  if (discard) await store('readwrite', all => all.delete(Number(discard)));
  if (again) {
    const item = (await waiting()).find(each => each.n === Number(again));
    if (item) await store('readwrite', all => all.put({ ...item, why: undefined }));
  }
  await show();
  flush(true);
}

addEventListener('online', () => flush(true));
document.addEventListener('visibilitychange', async () => { if (!document.hidden && (await waiting()).length) flush(true); });
