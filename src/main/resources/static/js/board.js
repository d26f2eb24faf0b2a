import { say, headers } from './app.js';

// A board: notes can be dragged to a column, over the canvas, or onto another note. Everything a pointer does here, the buttons
// under "Verplaats" do as well. When the board changed it asks for what is new, and puts each note where it belongs.
export default function board(place) {
  const { board: address, moved, merged } = place.dataset;
  const canvas = place.classList.contains('lk-board--canvas') && place.querySelector('.lk-notes');
  let rev = place.dataset.rev, held = null;

  const list = note => canvas || place.querySelector(`[data-bin="${note.dataset.bin}"].lk-board__column .lk-notes`) || place.querySelector('.lk-notes');
  const notes = root => root.querySelectorAll('.lk-note');

  if (canvas && place.dataset.moves) canvas.classList.add('lk-canvas');
  function lay(note, index = 0) {
    if (place.dataset.moves) note.draggable = true;
    if (!canvas) return;
    const free = [index % 4 * 240 + 10, Math.floor(index / 4) % 6 * 160 + 10];
    note.style.left = `${(note.dataset.x ?? free[0]) / 10}%`;
    note.style.top = `${(note.dataset.y ?? free[1]) / 10}%`;
  }
  notes(place).forEach(lay);

  async function refresh() {
    if (held) return; // nothing moves under the hand
    const answer = await fetch(`${address}/kaarten?na=${rev}`, { headers: { 'HX-Request': 'true' } }).catch(() => null);
    if (!answer?.ok) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('ul');
    rev = fresh.dataset.rev;
    put(fresh);
  }
  function put(fresh) {
    for (const note of [...fresh.children]) {
      const old = document.getElementById(note.id), open = old?.querySelector('details')?.open;
      if (note.dataset.gone || note.dataset.within) { old?.remove(); continue; }
      const home = list(note), index = [...home.children].indexOf(old);
      if (old && old.parentElement === home) old.replaceWith(note); else { old?.remove(); home.append(note); }
      if (open && note.querySelector('details')) note.querySelector('details').open = true;
      lay(note, index < 0 ? home.children.length - 1 : index);
    }
  }

  // what changed comes along with the hint; while one holds a note it waits, and is asked for after that
  let seen = 0;
  document.body.addEventListener('deel:bord', event => {
    if (event.detail.dataset.vraag !== place.dataset.vraag) return;
    event.preventDefault();
    seen++;
    if (!held) put(event.detail);
  });
  for (const hint of ['hint:bord', 'hint:inbreng', 'hint:stand', 'hint:again']) document.body.addEventListener(hint, refresh);

  async function send(action, fields, sentence) {
    const answer = await fetch(action, { method: 'POST', redirect: 'manual', body: new URLSearchParams(fields), headers: headers() }).catch(() => null);
    if (!answer || (!answer.ok && answer.type !== 'opaqueredirect')) { location.reload(); return; }
    say(sentence);
    const before = seen;
    setTimeout(() => { if (seen === before) refresh(); }, 500); // normally it has come by itself
  }

  // the buttons too, without a new page
  place.addEventListener('submit', event => {
    const form = event.target;
    if (!form.closest('.lk-note')) return;
    event.preventDefault();
    send(form.action, new FormData(form, event.submitter), moved);
  });

  if (!place.dataset.moves) return;
  place.addEventListener('dragstart', event => { held = event.target.closest('.lk-note'); event.dataTransfer.effectAllowed = 'move'; });
  place.addEventListener('dragover', event => { if (held) { event.preventDefault(); show(target(event)); } });
  place.addEventListener('dragend', () => { held = null; show(null); refresh(); });
  place.addEventListener('drop', event => {
    const note = held, over = target(event);
    held = null;
    show(null);
    if (!note || !over || over === note) return;
    event.preventDefault();
    const action = `${address}/${note.dataset.id}/plek`;
    if (over.matches('.lk-note')) send(action, { bij: over.dataset.id }, merged);
    else if (over.dataset.bin !== undefined) send(action, { bak: over.dataset.bin }, moved);
    else {
      const area = canvas.getBoundingClientRect(), of = (at, from, size) => Math.max(0, Math.min(950, Math.round((at - from - 20) / size * 1000)));
      send(action, { x: of(event.clientX, area.left, area.width), y: of(event.clientY, area.top, area.height) }, moved);
    }
  });

  function target(event) {
    const note = event.target.closest('.lk-note');
    if (note && note !== held) return note;
    return event.target.closest('.lk-board__column') ?? (canvas && event.target.closest('.lk-canvas'));
  }
  function show(over) {
    place.querySelectorAll('.lk-note--over, .lk-board__column--over').forEach(each => each.classList.remove('lk-note--over', 'lk-board__column--over'));
    over?.classList.add(over.matches('.lk-note') ? 'lk-note--over' : 'lk-board__column--over');
  }
}
