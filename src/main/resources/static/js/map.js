import { hint, say, headers } from './app.js';

// A causal loop map: what lies on it is dragged, or moved with the arrow keys. Both are the same post as the buttons on the page of a
// thing; the server draws, and everybody's page fetches the drawing again.
export default function map(place) {
  const { kaart, moves, moved } = place.dataset;
  let held = null;

  place.addEventListener('htmx:beforeSwap', event => { if (held) event.preventDefault(); }); // nothing moves under the hand
  document.body.addEventListener('htmx:afterSwap', options);
  if (!moves) return;

  async function send(id, fields) {
    const answer = await fetch(`${kaart}/variabelen/${id}/plek`, { method: 'POST', redirect: 'manual', body: new URLSearchParams(fields), headers: headers() }).catch(() => null);
    if (!answer || (!answer.ok && answer.type !== 'opaqueredirect')) { location.reload(); return; }
    say(moved);
    hint('kaart');
  }
  const id = thing => thing.id.slice(2);
  const point = event => {
    const svg = place.querySelector('svg'), at = new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse());
    return { svg, x: at.x, y: at.y };
  };

  place.addEventListener('pointerdown', event => {
    const thing = event.target.closest('.lk-loops__variable');
    if (!thing || event.button) return;
    held = { thing, from: point(event), far: false };
    thing.setPointerCapture(event.pointerId);
  });
  place.addEventListener('pointermove', event => {
    if (!held) return;
    const at = point(event), dx = at.x - held.from.x, dy = at.y - held.from.y;
    held.far ||= Math.hypot(dx, dy) > 6;
    if (held.far) held.thing.setAttribute('transform', `translate(${dx} ${dy})`);
  });
  place.addEventListener('pointerup', event => {
    if (!held?.far) { held = null; return; }
    const { thing, from } = held, at = point(event), box = at.svg.viewBox.baseVal;
    const spot = (was, by, size, edge) => Math.max(0, Math.min(1000, Math.round(Number(was) + by / (size - 2 * edge) * 1000)));
    thing.addEventListener('click', click => click.preventDefault(), { once: true });
    setTimeout(() => { held = null; });
    send(id(thing), { x: spot(thing.dataset.x, at.x - from.x, box.width, at.svg.dataset.edgeX), y: spot(thing.dataset.y, at.y - from.y, box.height, at.svg.dataset.edgeY) });
  });
  place.addEventListener('pointercancel', () => { held?.thing.removeAttribute('transform'); held = null; });
  place.addEventListener('dragstart', event => event.preventDefault());
  place.addEventListener('keydown', event => {
    const thing = event.target.closest('.lk-loops__variable'), to = { ArrowUp: 'hoger', ArrowDown: 'lager', ArrowLeft: 'links', ArrowRight: 'rechts' }[event.key];
    if (thing && to) { event.preventDefault(); send(id(thing), { naar: to }); }
  });

  // What others put on the map can be chosen in the forms too.
  function options() {
    const things = [...place.querySelectorAll('[data-ding]')];
    for (const select of document.querySelectorAll('#f-van, #f-naar')) {
      for (const thing of things) if (![...select.options].some(each => each.value === thing.dataset.ding)) select.add(new Option(thing.querySelector('a').textContent, thing.dataset.ding));
    }
  }
}
