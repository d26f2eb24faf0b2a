// The toolbar of a text in Markdown, its keys, and what is pasted: a picture goes along with the form as a file.
import { say } from './app.js';

export default function compose(bar) {
  const field = document.getElementById(bar.getAttribute('aria-controls'));
  const buttons = [...bar.querySelectorAll('button')];
  const files = field.form.querySelector('input[type="file"]');

  // insertText keeps the browser's own undo
  function put(text, from, to, selectFrom, selectTo) {
    field.focus();
    field.setSelectionRange(from, to);
    if (!document.execCommand('insertText', false, text)) field.setRangeText(text, from, to, 'end');
    field.setSelectionRange(selectFrom, selectTo);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }

  function press({ around, before, link }) {
    const { selectionStart: from, selectionEnd: to, value } = field;
    const chosen = value.slice(from, to);
    if (around) put(around + chosen + around, from, to, from + around.length, to + around.length);
    if (link) put(`[${chosen}](${link})`, from, to, from + chosen.length + 3, from + chosen.length + 3 + link.length);
    if (!before) return;
    const start = value.lastIndexOf('\n', from - 1) + 1;
    const lines = value.slice(start, to).split('\n').map(line => before + line).join('\n');
    put(lines, start, to, start + lines.length, start + lines.length);
  }

  bar.addEventListener('click', event => {
    const button = event.target.closest('button');
    if (button) press(button.dataset);
  });
  // one stop for the tab key, arrows within (WAI-ARIA, toolbar pattern)
  const stop = at => buttons.forEach((button, n) => { button.tabIndex = n === at ? 0 : -1; });
  stop(0);
  bar.addEventListener('keydown', event => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const at = (buttons.indexOf(document.activeElement) + step + buttons.length) % buttons.length;
    stop(at);
    buttons[at].focus();
  });
  field.addEventListener('keydown', event => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    const around = { b: '**', i: '*' }[event.key];
    if (around) { event.preventDefault(); press({ around }); }
  });
  field.addEventListener('paste', event => {
    const pasted = [...event.clipboardData?.files ?? []];
    if (!files || !pasted.length) return;
    event.preventDefault();
    const all = new DataTransfer();
    [...files.files, ...pasted].forEach(file => all.items.add(file));
    files.files = all.files;
    say(bar.dataset.pasted + pasted.map(file => file.name).join(', '));
  });
}
