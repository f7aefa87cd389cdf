/** `npm run eval -- [--data DIR] [--errors]`: how what we find in the pages of DIR, or in the sample newsroom's, compares with their annotations; see `evaluate.ts`. */
import { parseArgs } from 'node:util';
import { evaluate, evaluateNewsroom } from './evaluate.js';
import { f1, precision, recall, type Scores } from './score.js';

const { values } = parseArgs({ options: { data: { type: 'string' }, errors: { type: 'boolean', default: false } } });
const scores = await (values.data ? evaluate(values.data) : evaluateNewsroom());
process.stdout.write(`${values.errors ? `${scores.errors.join('\n')}\n\n` : ''}${table(scores)}\n`);

function table({ pages, tasks, attributes }: Scores): string {
  const share = (value: number): string => value.toFixed(3).padStart(7);
  const rows = Object.entries(tasks).map(([task, tally]) => {
    const counts = `${tally.found}/${tally.wrong}/${tally.missed}`;
    return `${task.padEnd(22)}${share(precision(tally))}${share(recall(tally))}${share(f1(tally))}   ${counts}`;
  });
  const rights = Object.entries(attributes).map(
    ([name, { right, of }]) => `${name.padEnd(22)}${of ? share(right / of) : '    n/a'}   of ${of}`,
  );
  return [
    `${pages} pages${' '.repeat(13)}     P      R      F1   found/wrong/missed`,
    ...rows,
    '',
    'right on what was found',
    ...rights,
  ].join('\n');
}
