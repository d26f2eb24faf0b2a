// Listens to the circle. The stream carries hints ("rsvps-12 changed"): each part of a page fetches itself again, so that
// everybody sees what they may see. Where many look at the same, what changed goes along with the hint: a "deel".
//   server:  event: hint   data: rsvps-12
//   page:    hx-get="…" hx-trigger="hint:rsvps-12 from:body, hint:again from:body"
//
// Browsers allow six connections to a host, so one tab listens for all of them: whoever holds the lock. When that tab
// closes, the lock passes to the next by itself.
import { bring, hint } from './app.js';

const LONGEST_WAIT = 30_000;
const born = performance.now();
let url, channel, lost = false;

export function start(address) {
  url = address;
  if (!('locks' in navigator) || !('BroadcastChannel' in window)) { listen(); return; }
  const name = `leerkring ${url}`;
  channel = new BroadcastChannel(name);
  channel.onmessage = event => receive(event.data);
  navigator.locks.request(name, () => new Promise(() => {
    // whoever takes over from a tab that closed does not know what passed in between
    missed = performance.now() - born > 3000;
    listen();
  }));
}

// What one tab hears, all tabs hear; the channel does not echo to its sender.
function tell(news) {
  channel?.postMessage(news);
  receive(news);
}

function receive(news) {
  if (news.hint) hint(news.hint);
  if (news.deel) bring(news.deel.slice(0, news.deel.indexOf('\n')).split(' '), news.deel.slice(news.deel.indexOf('\n') + 1));
  if (news.state === 'lost' && !lost) { lost = true; show('lost'); }
  if (news.state !== 'open') return;
  if (lost) show('back');
  lost = false;
  // what was missed is unknown, so everything that is live looks again
  if (news.missed) again();
}

const again = () => hint('again');

let source, wait = 2000, worry, missed = false;
function listen() {
  source = new EventSource(url);
  source.addEventListener('hint', event => tell({ hint: event.data }));
  source.addEventListener('deel', event => tell({ deel: event.data }));
  source.onopen = () => {
    clearTimeout(worry);
    worry = undefined;
    wait = 2000;
    tell({ state: 'open', missed });
    missed = false;
  };
  source.onerror = () => {
    missed = true;
    // a hiccup of a few seconds is not worth a word
    worry ??= setTimeout(() => tell({ state: 'lost' }), 5000);
    if (source.readyState !== EventSource.CLOSED) return;
    // the browser gave up (a refusal or a restart of the server); we try again, ever slower, never all at once
    setTimeout(listen, wait * (.5 + Math.random()));
    wait = Math.min(wait * 2, LONGEST_WAIT);
  };
}

function show(state) {
  const place = document.getElementById('lk-live');
  if (!place) return;
  place.textContent = place.dataset[state];
  if (state === 'back') setTimeout(() => { if (!lost) place.textContent = ''; }, 4000);
}

// A page that comes back from the browser's memory, or a phone that wakes up, may have slept through something.
addEventListener('pageshow', event => { if (event.persisted) again(); });
