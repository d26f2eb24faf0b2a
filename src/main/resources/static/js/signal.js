// The tick that says whether the end of a step sounds and shakes on this device.
export default function signal(box) {
  box.checked = localStorage.getItem('leerkring-sein') === 'aan';
  box.addEventListener('change', () => localStorage.setItem('leerkring-sein', box.checked ? 'aan' : 'uit'));
}
