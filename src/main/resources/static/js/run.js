import { bring, hint } from './app.js';
import { sync } from './time.js';

// A run on a phone or a wall: sets the clock, plays a sound if somebody wants that, and brings the question of the next step
// without taking away what was typed for the last one.
export default function run(place) {
  sync(place.dataset.tijd);
  signals(place);
  let step = place.querySelector('#stand')?.dataset.step;

  document.body.addEventListener('htmx:afterSwap', () => {
    const stand = place.querySelector('#stand');
    if (!stand || stand.dataset.step === step) return;
    step = stand.dataset.step;
    if (!unsent(place)) hint('stap');
  });
  // the answer to what was sent is the question and what was entered, as they are now
  document.body.addEventListener('outbox:sent', ({ detail }) => {
    if (detail?.answer && detail.url.endsWith('/inbreng')) return bring([], detail.answer, part => part.id === 'vraag' && unsent(place));
    hint('inbreng');
    if (!unsent(place)) hint('stap');
  });
}

const unsent = place => [...place.querySelectorAll('#vraag textarea')].some(area => area.value.trim());

// A short tone and a shake when the time of a step is up, for who ticked it. Nothing sounds by itself.
function signals(place) {
  place.addEventListener('run:time', event => {
    if (event.detail !== 0 || localStorage.getItem('leerkring-sein') !== 'aan') return;
    navigator.vibrate?.(400);
    const audio = new AudioContext();
    const tone = audio.createOscillator();
    tone.connect(audio.destination);
    tone.frequency.value = 660;
    tone.start();
    tone.stop(audio.currentTime + .4);
  });
}
