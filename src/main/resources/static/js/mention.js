// After an @ the names of those who see this conversation, to choose from with the arrows or by a tap. Asked for once, at the first @.
const TYPED = /(?<![\p{L}\p{N}._%+-])@([\p{L}][\p{L} '’-]{0,40})?$/u;
const SHOWN = 6;

export default function mention(list) {
  const field = document.getElementById(list.dataset.for);
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', list.id);
  let all, begin = -1, at = 0;

  async function names() {
    const answer = await fetch(list.dataset.names, { headers: { 'HX-Request': 'true' } });
    list.innerHTML = answer.ok ? await answer.text() : '';
    return [...list.children];
  }
  const close = () => { list.hidden = true; field.removeAttribute('aria-activedescendant'); };
  const choices = () => all.filter(name => !name.hidden);

  function point(to) {
    const open = choices();
    at = (to + open.length) % open.length;
    open.forEach((name, n) => name.setAttribute('aria-selected', n === at));
    field.setAttribute('aria-activedescendant', open[at].id);
  }
  function take(name) {
    field.setRangeText(`@${name.textContent.trim()} `, begin, field.selectionEnd, 'end');
    field.dispatchEvent(new Event('input', { bubbles: true }));
    close();
    field.focus();
  }
  field.addEventListener('input', async () => {
    const found = field.value.slice(0, field.selectionEnd).match(TYPED);
    if (!found) { close(); return; }
    all = await (all ?? (all = names()));
    const typed = (found[1] ?? '').toLowerCase();
    let room = SHOWN;
    for (const name of all) {
      const fits = room > 0 && name.textContent.trim().toLowerCase().startsWith(typed) && name.textContent.trim().length > typed.length;
      name.hidden = !fits;
      if (fits) room--;
    }
    if (room === SHOWN) { close(); return; }
    begin = found.index;
    list.hidden = false;
    point(0);
  });
  field.addEventListener('keydown', event => {
    if (list.hidden) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) point(at + step);
    else if (event.key === 'Enter' || event.key === 'Tab') take(choices()[at]);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  });
  list.addEventListener('pointerdown', event => { event.preventDefault(); const name = event.target.closest('li'); if (name) take(name); });
  field.addEventListener('blur', close);
}
