/** The words in the page that carry an item, marked, each with a link to its place. All of it is text, whatever it looks like. */
import type { ComponentChildren } from 'preact';
import type { Passage } from './operations.js';
import { passageAddress, whenOf } from './wording.js';

const MOST_SHOWN = 12;

/** `marked` are stretches to mark wherever the passage holds them. */
export function Passages({ evidence, marked }: { evidence: readonly Passage[]; marked: readonly string[] }) {
  const passages = [...evidence].sort((one, other) => reportedAt(one).localeCompare(reportedAt(other)));
  return (
    <ol class="passages">
      {passages.slice(0, MOST_SHOWN).map((passage) => (
        <li key={`${passage.article.id} ${passage.text}`}>
          <p class="byline">
            <Outlet passage={passage} /> <time dateTime={reportedAt(passage)}>{whenOf(reportedAt(passage))}</time>{' '}
            <cite>{passage.article.title}</cite>
          </p>
          <blockquote>
            <Marked text={passage.text} marked={[passage.quantity?.surface ?? '', ...marked]} />
          </blockquote>
        </li>
      ))}
      {passages.length > MOST_SHOWN && <li class="muted">and {passages.length - MOST_SHOWN} more, which “Query this” gives</li>}
    </ol>
  );
}

export const reportedAt = ({ article }: Passage): string => article.publishedAt ?? article.fetchedAt;

/** The publisher, as a link to the passage in its page. */
export function Outlet({ passage: { article, text } }: { passage: Passage }) {
  const address = passageAddress(article.canonicalUrl, text);
  if (!address) return <b>{article.source.name}</b>;
  return (
    <a class="outlet" href={address} target="_blank" rel="noreferrer noopener" title={`Open the passage at ${article.source.domain}`}>
      {article.source.name}
      <span aria-hidden="true"> ↗</span>
    </a>
  );
}

export function Marked({ text, marked }: { text: string; marked: readonly string[] }) {
  const parts: ComponentChildren[] = [];
  let end = 0;
  for (const [from, to] of stretches(text, marked)) {
    parts.push(text.slice(end, from), <mark key={from}>{text.slice(from, to)}</mark>);
    end = to;
  }
  return (
    <>
      {parts}
      {text.slice(end)}
    </>
  );
}

/** Where the words stand, each the first time, in order and without overlap. */
function stretches(text: string, words: readonly string[]): [from: number, to: number][] {
  const folded = text.toLowerCase();
  const found = [...new Set(words)]
    .filter((word) => word.length > 1)
    .map((word): [number, number] => [folded.indexOf(word.toLowerCase()), word.length])
    .filter(([from]) => from >= 0)
    .map(([from, length]): [number, number] => [from, from + length])
    .sort(([one, oneEnd], [other, otherEnd]) => one - other || otherEnd - oneEnd);
  return found.filter(([from], position) => found.slice(0, position).every(([, to]) => to <= from));
}
