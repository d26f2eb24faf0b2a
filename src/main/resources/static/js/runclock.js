import { now, guess } from './time.js';
import { say } from './app.js';

// The clock of a step, the same on every phone and on the wall. Told to who hears the page at five minutes, one minute and the end.
const TOLD = [300, 60, 0];

export default function runclock(place) {
  const { ends, left, minutes, minute, over } = place.dataset;
  const face = place.querySelector('.lk-clock');
  guess(Number(place.dataset.now));
  let before = Infinity;

  function tick() {
    if (!place.isConnected) return clearInterval(timer);
    const seconds = Math.round((ends ? Number(ends) - now() : Number(left)) / 1000);
    const size = Math.abs(seconds);
    const text = `${seconds < 0 ? '+' : ''}${Math.floor(size / 60)}:${String(size % 60).padStart(2, '0')}`;
    if (face.textContent !== text) face.textContent = text;
    face.classList.toggle('lk-clock--over', seconds < 0);
    const passed = TOLD.find(each => before > each && seconds <= each);
    if (passed !== undefined && before !== Infinity) tell(passed);
    before = seconds;
  }

  function tell(at) {
    say(at === 0 ? over : at === 60 ? minute : minutes.replace('{}', at / 60));
    place.dispatchEvent(new CustomEvent('run:time', { bubbles: true, detail: at }));
  }

  const timer = setInterval(tick, 250);
  tick();
}
