/**
 * How well articles are read off real pages:
 *
 *   npm run eval:article -- --data DIR [--set NAME,…]
 *
 * DIR is laid out as `pages.ts` says. A page that is refused counts as read empty, and is listed with its reason.
 */
import { parseArgs } from 'node:util';
import { measure } from './measure.js';
import { readSet, setsIn } from './pages.js';

const { values } = parseArgs({ options: { data: { type: 'string' }, set: { type: 'string' } } });
if (!values.data) {
  console.error('eval:article expects --data DIR, a folder with sets-index/*.jsonl and the pages that they name.');
  process.exit(2);
}
const figure = (value: number) => (Number.isNaN(value) ? '    –' : value.toFixed(3));
console.log('set        pages  body F1  precision  recall  title  authors  same day  refused  pages/CPU s');
for (const set of values.set?.split(',') ?? setsIn(values.data)) {
  const { scores, refused, pagesPerCpuSecond } = measure(readSet(values.data, set));
  const { body } = scores;
  console.log(
    `${set.padEnd(10)} ${String(scores.pages).padStart(5)}    ${figure(body.f1)}      ${figure(body.precision)}   ${figure(body.recall)}  ${figure(scores.titleExact)}    ${figure(scores.authorsF1)}     ${figure(scores.sameDay)}  ${String(refused.length).padStart(7)}  ${pagesPerCpuSecond.toFixed(0).padStart(11)}`,
  );
  for (const { id, reason } of refused) console.log(`  ${id}: ${reason}`);
}
