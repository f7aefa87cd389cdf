/**
 * `npm run eval -- [--data DIR] [--errors] [--rules]`: how what we find in the pages of DIR, or in the sample newsroom's, compares with their
 * annotations; see `evaluate.ts`. `--rules` prints the trigger patterns that told events, the most often wrong first.
 */
import { parseArgs } from 'node:util';
import { evaluate, evaluateNewsroom } from './evaluate.js';
import { f1, precision, recall, type Scores } from './score.js';

const { values } = parseArgs({
  options: { data: { type: 'string' }, errors: { type: 'boolean', default: false }, rules: { type: 'boolean', default: false } },
});
const scores = await (values.data ? evaluate(values.data) : evaluateNewsroom());
const parts = [...(values.errors ? [scores.errors.join('\n')] : []), ...(values.rules ? [ruleTable(scores)] : []), table(scores)];
process.stdout.write(`${parts.join('\n\n')}\n`);

/** A line for each rule: how many events it told and how many were right, on how many pages, and on how many of them right. */
function ruleTable({ rules }: Scores): string {
  const rows = [...rules].sort(([, a], [, b]) => b.found - b.right - (a.found - a.right) || a.right - b.right);
  return [
    'found right pages right  rule',
    ...rows.map(([rule, { found, right, pages, rightPages }]) =>
      [found, right, pages.size, rightPages.size]
        .map((count) => `${count}`.padStart(5))
        .join(' ')
        .concat(`  ${rule.slice(0, 120)}`),
    ),
  ].join('\n');
}

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
