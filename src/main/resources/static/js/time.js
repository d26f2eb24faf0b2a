// The time of the server, whatever this device's clock says. Asks three times and believes the quickest answer: it can be
// off by at most half of what that one took (Cristian, 1989).
let offset = 0, known = null;

export function now() { return Date.now() + offset; }

export function sync(address) {
  known ??= ask(address, 3);
  return known;
}

async function ask(address, times) {
  let best = Infinity;
  for (let i = 0; i < times; i++) {
    try {
      const began = performance.now();
      const answer = await fetch(address, { cache: 'no-store' });
      const took = performance.now() - began;
      if (answer.ok && took < best) {
        best = took;
        offset = Number(await answer.text()) + took / 2 - Date.now();
      }
    } catch { /* without a network the page's own moment must do */ }
  }
  // a phone that slept, or whose clock was put right, asks again; and soon when all answers were slow
  setTimeout(() => { known = null; sync(address); }, best > 800 ? 5_000 : 60_000);
}

// Until an answer is there: the moment at which the server made the page.
export function guess(made) { if (!offset) offset = made - Date.now(); }
