// "nog 12 minuten": counts down to data-until, by the server's clock (data-now), since phones are often off.
export default function clock(element) {
  const { until, now, one, many, soon, over } = element.dataset;
  const offset = Number(now) - Date.now();
  function tick() {
    if (!element.isConnected) return clearInterval(timer);
    const seconds = Math.round((Number(until) - Date.now() - offset) / 1000);
    const minutes = Math.ceil(Math.abs(seconds) / 60);
    const text = seconds < 0 ? over.replace('{}', minutes)
      : seconds < 60 ? soon.replace('{}', seconds)
      : minutes === 1 ? one : many.replace('{}', minutes);
    if (element.textContent !== text) element.textContent = text;
    element.classList.toggle('lk-clock--over', seconds < 0);
  }
  const timer = setInterval(tick, 1000);
  tick();
}
