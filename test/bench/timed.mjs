// One work in a process of its own, so that no work pays for the memory of another: each message asks for one pass over
// the texts, the answer is its CPU time in seconds.
import { letYoungGrow, tuneEngine, tuneForManyArticles } from '../../dist/engine.js';
import { pages, texts } from './articles.mjs';
import { peers } from './peers.mjs';
import { works } from './works.mjs';

const [name, input, count] = process.argv.slice(2);
if (!(name in peers)) {
  tuneEngine();
  // as for any run of more than a few articles
  tuneForManyArticles();
  letYoungGrow();
}
const items = input === 'html' ? pages(Number(count)) : texts(input, Number(count));
const work = await works[name]();

process.on('message', async () => {
  const before = process.cpuUsage();
  await work(items);
  const { user, system } = process.cpuUsage(before);
  process.send((user + system) / 1e6);
});
process.send('ready');
