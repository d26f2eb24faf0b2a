// Copies the text of a field. Without a script the field can simply be selected.
import { say } from './app.js';

export default function copy(button) {
  const field = document.getElementById(button.dataset.for);
  const word = button.querySelector('span');
  const usual = word.textContent;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(field.value);
      word.textContent = button.dataset.done;
      say(button.dataset.done);
      setTimeout(() => { word.textContent = usual; }, 3000);
    } catch {
      field.focus();
      field.select();
    }
  });
}
