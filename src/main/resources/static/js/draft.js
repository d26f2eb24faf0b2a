import { draftKey } from './app.js';

// Keeps what was typed in form[data-draft="name"] on this device until it is sent, and warns when leaving would lose
// something. It is for who typed it: somebody else who signs in here does not get it, and signing out takes it away. Never use it for what is confidential: this stays in the browser. Such a form takes data-draft="",
// which only warns.
const prefix = 'leerkring-draft:';
const KEPT_DAYS = 14;

export function start(root = document) {
  sweep();
  root.querySelectorAll('form[data-draft]').forEach(watch);
}

// Drafts that nobody came back for go away.
function sweep() {
  const before = Date.now() - KEPT_DAYS * 86_400_000;
  for (const key of Object.keys(localStorage)) {
    if (!key.startsWith(prefix)) continue;
    try { if (JSON.parse(localStorage[key]).at < before) localStorage.removeItem(key); } catch { localStorage.removeItem(key); }
  }
}

function typed(form) {
  const values = {};
  for (const field of form.elements) {
    if (!field.name || field.name === '_csrf' || ['hidden', 'file', 'password', 'submit', 'button'].includes(field.type)) continue;
    const on = field.type === 'checkbox' || field.type === 'radio';
    (values[field.name] ??= []).push(on ? (field.checked ? field.value : null) : field.value);
  }
  return values;
}

function restore(form, values) {
  const seen = {};
  for (const field of form.elements) {
    if (!(field.name in values) || ['hidden', 'file', 'submit', 'button'].includes(field.type)) continue;
    const value = values[field.name][seen[field.name] = (seen[field.name] ?? -1) + 1];
    if (field.type === 'checkbox' || field.type === 'radio') field.checked = value !== null;
    else if (value !== undefined) field.value = value;
  }
}

function watch(form) {
  const key = form.dataset.draft && draftKey(form.dataset.draft);
  const original = form.dataset.unsaved ? '' : JSON.stringify(typed(form)); // what is shown for a look is not kept yet
  // after an error the server has already put back what was typed
  const answered = form.querySelector('[aria-invalid]') || document.getElementById('f-errors');
  if (key && !answered && localStorage[key]) restore(form, JSON.parse(localStorage[key]).values);

  let timer, sent = false;
  form.addEventListener('input', () => {
    clearTimeout(timer);
    if (key) timer = setTimeout(() => localStorage.setItem(key, JSON.stringify({ at: Date.now(), values: typed(form) })), 400);
  });
  form.addEventListener('submit', () => {
    sent = true;
    clearTimeout(timer);
    // kept until the next page came without this form in error: a failing server must not eat a draft
    if (key) sessionStorage.setItem('leerkring-sent', key);
  });
  addEventListener('beforeunload', event => {
    if (!sent && JSON.stringify(typed(form)) !== original) event.preventDefault();
  });
  addEventListener('pageshow', () => { sent = false; });
}
