// Shows that files are on their way, and keeps a second press from sending them twice.
export default function upload(form) {
  const busy = document.createElement('p');
  busy.setAttribute('role', 'status');
  form.append(busy);
  form.addEventListener('submit', event => {
    if (busy.firstChild) { event.preventDefault(); return; }
    const chosen = [...form.querySelectorAll('input[type="file"]')].some(input => input.files.length);
    if (chosen) busy.append(document.createElement('progress'), ' ' + form.dataset.busy);
  });
  addEventListener('pageshow', () => busy.replaceChildren());
}
