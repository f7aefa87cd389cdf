/**
 * The text of pages that carry it only as the state of their application: `<script type="application/json">` (Next.js, Nuxt),
 * `window.__APOLLO_STATE__ = {…}` and its like, and the stream of React's server components, `self.__next_f.push([1, "…"])`.
 */
import { parse } from './json.js';

const FLIGHT = /^\s*\(?self\.__next_f\s*=?[^;]{0,60}push\(/;
const ASSIGNED = /(?:window|self|globalThis)(?:\.|\[["'])__?\w+["']?\]?\s*=\s*(?=[{["]|JSON\.parse)/;
const MOST_VALUES = 50_000;
const MOST_CHILDREN = 2_000;
/** Parts of a paragraph that are looked at. */
const MOST_LEAVES = 200;
const LEAST_WORDS = 80;
const LEAST_CHARACTERS = 300;
/** A text row of the stream: its id in hexadecimal, "T", its length in bytes, a comma. */
const TEXT_ROW = /(?:^|\n)[0-9a-f]{1,8}:T([0-9a-f]{1,8}),/;

export const isState = (script: string): boolean => FLIGHT.test(script.slice(0, 200)) || ASSIGNED.test(script.slice(0, 500));

/** The longest prose that the scripts hold, as text or HTML; null when there is none of an article's length. */
export function readStateBody(scripts: readonly string[]): string | null {
  let best: string | null = null;
  const consider = (candidate: string) => {
    if (candidate.length > (best?.length ?? 0) && isProse(candidate)) best = candidate;
  };
  const flight = scripts.filter((script) => FLIGHT.test(script.slice(0, 200)));
  if (flight.length > 0) readFlight(flight, consider);
  for (const script of scripts) if (!flight.includes(script)) walk(parseAssigned(script), consider);
  return best;
}

function parseAssigned(script: string): unknown {
  const start = ASSIGNED.exec(script.slice(0, 500));
  if (!start) return parse(script);
  const value = script.slice(start.index + start[0].length);
  const quoted = /^JSON\.parse\(\s*("(?:[^"\\]|\\.)*")/.exec(value)?.[1];
  if (quoted) return parse(String(parse(quoted)));
  for (const end of [value.lastIndexOf('}'), value.indexOf('};')]) {
    const parsed = end < 0 ? null : parse(value.slice(0, end + 1));
    if (parsed !== null) return parsed;
  }
  return null;
}

function readFlight(scripts: readonly string[], consider: (text: string) => void): void {
  const chunks = scripts.map((script) => {
    const pushed = parse(script.slice(script.indexOf('push(') + 5, script.lastIndexOf(')')));
    return Array.isArray(pushed) && typeof pushed[1] === 'string' ? pushed[1] : '';
  });
  const stream = chunks.join('');
  const rows = new RegExp(TEXT_ROW, 'g');
  for (let row = rows.exec(stream); row; row = rows.exec(stream)) {
    // A character takes one byte at least, so the text ends within as many characters as it has bytes.
    const bytes = Buffer.from(stream.slice(rows.lastIndex, rows.lastIndex + Number.parseInt(row[1]!, 16)));
    const text = bytes.subarray(0, Number.parseInt(row[1]!, 16)).toString('utf8');
    consider(text);
    rows.lastIndex += text.length;
  }
  // A row shorter than a prose text holds none; streams of them would be parsed by the million.
  for (const line of stream.split('\n')) if (line.length > LEAST_CHARACTERS) walk(parse(line.slice(line.indexOf(':') + 1)), consider);
}

/** Offers each string, and each list of paragraphs as one text. */
function walk(root: unknown, consider: (text: string) => void): void {
  const stack: unknown[] = [root];
  for (let looked = 0; stack.length > 0 && looked < MOST_VALUES; looked++) {
    const value = stack.pop();
    if (typeof value === 'string') {
      consider(value);
      // State within state: a string that is JSON itself.
      if (value.length > LEAST_CHARACTERS && /^[{[]"?/.test(value)) stack.push(parse(value));
    } else if (Array.isArray(value)) {
      if (value.length >= 3) consider(value.slice(0, MOST_CHILDREN).map(paragraphOf).filter(Boolean).join('\n\n'));
      stack.push(...value.slice(0, MOST_CHILDREN));
    } else if (value && typeof value === 'object') stack.push(...Object.values(value).slice(0, MOST_CHILDREN));
  }
}

/** The text of a content element such as `{ type: "paragraph", text: "…" }` or `{ children: [{ text }] }`. */
function paragraphOf(element: unknown): string {
  if (typeof element === 'string') return element;
  if (!element || typeof element !== 'object' || Array.isArray(element)) return '';
  const { type, nodeType } = element as Record<string, unknown>;
  const kind = type ?? nodeType;
  if (typeof kind === 'string' && /image|video|embed|ad\b|promo|recirc|related|caption|newsletter/i.test(kind)) return '';
  const own = ownText(element as Record<string, unknown>);
  return own === null ? leavesOf(element as Record<string, unknown>) : /\s/.test(own) ? own : '';
}

function ownText({ text, content, html, value, body }: Record<string, unknown>): string | null {
  const own = [text, content, html, value, body].find((each) => typeof each === 'string');
  return typeof own === 'string' ? own : null;
}

/** The texts below an element in order: links and emphasis are elements of their own. */
function leavesOf(element: Record<string, unknown>): string {
  const texts: string[] = [];
  const stack: unknown[] = [element];
  for (let looked = 0; stack.length > 0 && looked < MOST_LEAVES; looked++) {
    const part = stack.pop();
    if (typeof part === 'string') texts.push(part);
    else if (part && typeof part === 'object') {
      const own = part === element ? null : ownText(part as Record<string, unknown>);
      const { children, content } = part as Record<string, unknown>;
      if (own !== null) texts.push(own);
      else stack.push(...([children, content].find(Array.isArray) ?? []).slice(0, MOST_LEAVES).reverse());
    }
  }
  return texts.join('');
}

function isProse(text: string): boolean {
  if (
    text.length < LEAST_CHARACTERS ||
    /^\s*(?:[{[]|<(?:script|style|!)|https?:|[.#@]\w+\s*\{|function|\(function|import |var |const )/.test(text)
  )
    return false;
  const start = text.slice(0, 20_000);
  if (/[\u3040-\u30ff\u3400-\u9fff]/.test(start) && /[。！？]/.test(start)) return true;
  return (
    /[.!?؟]["”’»)]?(?:\s|<|$)/.test(start) &&
    (start.match(/\s+/g)?.length ?? 0) >= (/[\uac00-\ud7af]/.test(start) ? LEAST_WORDS / 2 : LEAST_WORDS)
  );
}
