// A list whose rows can be dragged, or lifted with the keyboard.
//   <ol data-module="reorder" data-reorder="/…/volgorde" data-lifted="{} opgepakt" data-dropped="{} staat nu op plek {}">
//     <li data-id="12" data-name="Opening"> <button class="lk-reorder__handle" type="button">…</button> …
// Without a script each row has buttons up and down (OrderButtons). Posts id=12&id=7… ; a failure puts the page back.
import { say, headers } from './app.js';

export default function reorder(list) {
  let lifted = null, before = null;
  const rows = () => [...list.children].filter(row => row.dataset.id);
  const fill = (pattern, ...words) => words.reduce((text, word) => text.replace('{}', word), pattern ?? '');
  const tell = row => say(fill(list.dataset.dropped, row.dataset.name, rows().indexOf(row) + 1));

  function lift(row) {
    lifted = row;
    before = rows();
    row.classList.add('lk-reorder--lifted');
  }
  function drop() {
    const row = lifted;
    lifted = null;
    row.classList.remove('lk-reorder--lifted');
    if (rows().some((each, index) => each !== before[index])) save(row);
  }
  async function save(row) {
    const body = new URLSearchParams(rows().map(each => ['id', each.dataset.id]));
    const answer = await fetch(list.dataset.reorder, { method: 'POST', body, headers: headers({ 'HX-Request': 'true' }) }).catch(() => null);
    if (!answer?.ok) return location.reload();
    tell(row);
    // times and conflicts depend on the order: whoever shows them looks again
    document.body.dispatchEvent(new CustomEvent('hint:order'));
  }

  // while somebody holds a row, the list is not taken from under the hand; what changed meanwhile shows after dropping
  function hold(event) {
    if (!list.isConnected) return document.removeEventListener('htmx:beforeSwap', hold);
    if (lifted && event.detail.target.contains(list)) event.detail.shouldSwap = false;
  }
  document.addEventListener('htmx:beforeSwap', hold);

  list.addEventListener('pointerdown', event => {
    const handle = event.target.closest('.lk-reorder__handle');
    if (!handle || event.button !== 0) return;
    event.preventDefault();
    handle.focus();
    handle.setPointerCapture(event.pointerId);
    lift(handle.closest('[data-id]'));
  });
  list.addEventListener('pointermove', event => {
    if (!lifted || !event.target.hasPointerCapture?.(event.pointerId)) return;
    const over = rows().find(row => row !== lifted && event.clientY > row.getBoundingClientRect().top && event.clientY < row.getBoundingClientRect().bottom);
    if (!over) return;
    const middle = over.getBoundingClientRect().top + over.offsetHeight / 2;
    const handle = event.target;
    event.clientY < middle ? over.before(lifted) : over.after(lifted);
    handle.setPointerCapture(event.pointerId);
  });
  for (const end of ['pointerup', 'pointercancel']) list.addEventListener(end, () => { if (lifted) drop(); });

  list.addEventListener('keydown', event => {
    const handle = event.target.closest('.lk-reorder__handle');
    if (!handle) return;
    const row = handle.closest('[data-id]');
    if (event.key === ' ' || event.key === 'Enter') {
      event.preventDefault();
      if (lifted) drop(); else { lift(row); say(fill(list.dataset.lifted, row.dataset.name)); }
    } else if (lifted && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      const all = rows(), next = all[all.indexOf(row) + (event.key === 'ArrowUp' ? -1 : 1)];
      if (next) { event.key === 'ArrowUp' ? next.before(row) : next.after(row); handle.focus(); tell(row); }
    } else if (lifted && event.key === 'Escape') {
      before.forEach(each => list.append(each));
      handle.focus();
      drop();
    }
  });
}
