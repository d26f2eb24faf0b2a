// Sends files piece by piece (tus 1.0.0), so that a lost connection costs one piece and not the file. Without it the form sends them itself.
import { headers } from './app.js';

const PIECE = 4 * 1024 * 1024;
const TUS = { 'Tus-Resumable': '1.0.0' };

export default function arrive(form) {
  const bar = document.createElement('progress');
  const told = document.createElement('p');
  told.setAttribute('role', 'status');
  const tell = sentence => { told.textContent = sentence; };
  let ready = false;
  form.addEventListener('submit', async event => {
    const input = form.querySelector('input[type="file"]');
    if (ready || !input.files.length) return;
    event.preventDefault();
    if (told.isConnected) return;
    form.append(told, bar);
    const files = [...input.files];
    bar.max = files.reduce((sum, file) => sum + file.size, 0) || 1;
    tell(form.dataset.busy);
    try {
      let before = 0;
      const arrived = [];
      for (const file of files) {
        arrived.push(await send(form.dataset.arrivals, file, done => { bar.value = before + done; }, () => tell(form.dataset.lost), () => tell(form.dataset.busy)));
        before += file.size;
      }
      arrived.forEach(id => form.append(Object.assign(document.createElement('input'), { type: 'hidden', name: 'onderweg', value: id })));
      input.value = '';
      input.required = false;
    } catch { /* refused: sent as a whole, the page says why */ }
    ready = true;
    form.requestSubmit();
  });
}

async function send(place, file, progress, lost, found) {
  const name = btoa(String.fromCharCode(...new TextEncoder().encode(file.name)));
  const begun = await fetch(place, { method: 'POST', headers: headers({ ...TUS, 'Upload-Length': file.size, 'Upload-Metadata': `filename ${name}` }) });
  if (begun.status !== 201) throw new Error('refused');
  const at = begun.headers.get('Location');
  for (let offset = 0; offset < file.size;) {
    try {
      const answer = await fetch(at, { method: 'PATCH', body: file.slice(offset, offset + PIECE),
        headers: headers({ ...TUS, 'Upload-Offset': offset, 'Content-Type': 'application/offset+octet-stream' }) });
      offset = answer.status === 204 ? Number(answer.headers.get('Upload-Offset')) : await where(at);
      found();
    } catch (trouble) {
      if (trouble.message === 'refused') throw trouble;
      lost();
      await new Promise(go => { setTimeout(go, 2000); addEventListener('online', go, { once: true }); });
      offset = await where(at).catch(still => { if (still.message === 'refused') throw still; return offset; });
    }
    progress(offset);
  }
  return at.split('/').pop();
}

async function where(at) {
  const answer = await fetch(at, { method: 'HEAD', headers: TUS });
  if (answer.status !== 200) throw new Error('refused');
  return Number(answer.headers.get('Upload-Offset'));
}
