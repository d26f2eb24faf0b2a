// Says what changed to those who hear the page: when a part comes again and its data-announce is another sentence.
import { say } from './app.js';

let last;

export default element => {
  const sentence = element.dataset.announce;
  if (last !== undefined && last !== sentence) say(sentence);
  last = sentence;
};
