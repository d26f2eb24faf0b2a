// How many characters are left. Only the last fifty are worth saying aloud.
import { say } from './app.js';

export default function count(place) {
  const field = document.getElementById(place.dataset.for);
  function show() {
    const left = field.maxLength - field.value.length;
    place.textContent = place.dataset.left.replace('{}', left);
    if (left <= 50 && left % 10 === 0) say(place.textContent);
  }
  field.addEventListener('input', show);
  if (field.value) show();
}
