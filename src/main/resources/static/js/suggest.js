// Suggestions below a search field (the combobox pattern of WAI-ARIA): arrows go through them, Enter goes there, Escape closes.
// Enter without a choice searches, as without this script.
let count = 0;

export default function suggest(place) {
  const field = place.querySelector('input[type="search"]');
  const list = document.createElement('ul');
  list.className = 'lk-search__list';
  list.id = `lk-suggestions-${++count}`;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', place.dataset.label ?? field.labels[0]?.textContent.trim() ?? '');
  for (const [name, value] of Object.entries({ role: 'combobox', autocomplete: 'off', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id })) {
    field.setAttribute(name, value);
  }
  list.hidden = true;
  place.append(list);
  let waiting, last = 0, chosen = -1;

  const options = () => [...list.children];
  function choose(at) {
    chosen = at;
    options().forEach((option, n) => option.setAttribute('aria-selected', String(n === at)));
    const option = options()[at];
    if (!option) return field.removeAttribute('aria-activedescendant');
    field.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  }
  function show(html) {
    list.innerHTML = html; // ours, and escaped there
    options().forEach((option, n) => { option.id = `${list.id}-${n}`; });
    list.hidden = !list.children.length;
    field.setAttribute('aria-expanded', String(!list.hidden));
    choose(-1);
  }
  function close() {
    clearTimeout(waiting);
    last++;
    show('');
  }
  async function ask() {
    const turn = ++last;
    try {
      const answer = await fetch(`/zoeken/suggesties?zoek=${encodeURIComponent(field.value)}`, { headers: { 'HX-Request': 'true' } });
      if (turn === last && answer.ok && !answer.redirected) show(await answer.text());
    } catch {
      // without a network there are none; searching says so itself
    }
  }
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    if (field.value.trim().length < 2) close();
    else waiting = setTimeout(ask, 120);
  });
  field.addEventListener('keydown', event => {
    const many = options().length;
    if (event.key === 'Escape' && many) { event.preventDefault(); close(); }
    else if (event.key === 'ArrowDown' && many) { event.preventDefault(); choose((chosen + 1) % many); }
    else if (event.key === 'ArrowUp' && many) { event.preventDefault(); choose(chosen < 1 ? many - 1 : chosen - 1); }
    else if (event.key === 'Enter' && chosen >= 0) { event.preventDefault(); location.assign(options()[chosen].dataset.href); }
  });
  field.addEventListener('blur', close);
  list.addEventListener('mousedown', event => event.preventDefault()); // the field keeps the focus until the click
  list.addEventListener('click', event => {
    const option = event.target.closest('[role="option"]');
    if (option) location.assign(option.dataset.href);
  });
}
