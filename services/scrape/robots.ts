/** robots.txt after RFC 9309. Pure; the reading of lines is as lenient as the reference parser's. */

interface Rule {
  allow: boolean;
  pattern: string;
}

interface Group {
  agents: string[];
  rules: Rule[];
  crawlDelay: number | null;
}

/** Bytes that are read (RFC 9309, section 2.5). */
const LONGEST = 500 * 1024;
const LONGEST_LINE = 2_083 * 8;

/** May this agent fetch this address? The longest matching rule decides; of two as long, the one that allows. */
export function isAllowed(robotsTxt: string, userAgent: string, url: string): boolean {
  const path = pathOf(url);
  if (path === '/robots.txt') return true;
  const rules = groupsFor(robotsTxt, userAgent).flatMap((group) => group.rules);
  let best: Rule | null = null;
  for (const rule of rules) {
    if (!matches(rule.pattern, path)) continue;
    if (!best || rule.pattern.length > best.pattern.length || (rule.pattern.length === best.pattern.length && rule.allow)) best = rule;
  }
  return best?.allow ?? true;
}

/** Seconds between requests that the site asks of this agent, when it does. */
export function crawlDelay(robotsTxt: string, userAgent: string): number | null {
  const delays = groupsFor(robotsTxt, userAgent).flatMap(({ crawlDelay }) => crawlDelay ?? []);
  return delays.length > 0 ? Math.max(...delays) : null;
}

/** The groups that name the agent, all of them; else those for "*". */
function groupsFor(robotsTxt: string, userAgent: string): Group[] {
  const groups = parse(robotsTxt);
  const product = productToken(userAgent);
  const named = groups.filter((group) => product !== '' && group.agents.includes(product));
  return named.length > 0 ? named : groups.filter((group) => group.agents.includes('*'));
}

/** "Claimwire/0.1 (+https://…)" → "claimwire". */
function productToken(userAgent: string): string {
  return /^[a-zA-Z_-]+/.exec(userAgent.trim())?.[0].toLowerCase() ?? '';
}

function parse(robotsTxt: string): Group[] {
  const groups: Group[] = [];
  let group: Group | null = null;
  let naming = false;
  for (const raw of robotsTxt
    .slice(0, LONGEST)
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/)) {
    const line = raw.slice(0, LONGEST_LINE).replace(/#.*$/, '').trim();
    const [, key, value] = /^([a-z][a-z\s-]*?)\s*(?::|\s(?=\S+$))\s*(.*)$/i.exec(line) ?? [];
    if (key === undefined || value === undefined) continue;
    const name = key.toLowerCase().replace(/[\s_]+/g, '-');
    if (/^user-?agent$/.test(name)) {
      if (!naming || !group) {
        group = { agents: [], rules: [], crawlDelay: null };
        groups.push(group);
      }
      naming = true;
      group.agents.push(
        value.startsWith('*') && (value.length === 1 || /\s/.test(value[1]!))
          ? '*'
          : (/^[a-zA-Z_-]+/.exec(value)?.[0].toLowerCase() ?? value.toLowerCase()),
      );
    } else if (/^(?:allow|dis-?allow|dissallow|dissalow|disalow|diasllow|disallaw)$/.test(name)) {
      naming = false;
      if (group && value) group.rules.push({ allow: name === 'allow', pattern: normalise(value) });
    } else if (name === 'crawl-delay') {
      naming = false;
      const delay = Number(value);
      if (group && Number.isFinite(delay) && delay >= 0) group.crawlDelay = Math.min(delay, 120);
    }
  }
  return groups;
}

function pathOf(url: string): string {
  try {
    const { pathname, search } = new URL(url);
    return normalise(pathname + search);
  } catch {
    return normalise(url.startsWith('/') ? url : `/${url}`);
  }
}

/** Percent-encoding in one form: octets outside ASCII escaped, escapes in upper case, unreserved ones plain. */
function normalise(path: string): string {
  return path
    .replace(/[^\u0021-\u007e]+/g, (run) => [...Buffer.from(run)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''))
    .replace(/%([0-9a-f]{2})/gi, (_, hex: string) => {
      const character = String.fromCharCode(Number.parseInt(hex, 16));
      return /[A-Za-z0-9._~-]/.test(character) ? character : `%${hex.toUpperCase()}`;
    });
}

/** "*" stands for any run of characters, "$" at the end for the end. Linear for each star: positions are kept as a set (as the reference does). */
function matches(pattern: string, path: string): boolean {
  let positions = new Uint8Array(path.length + 1);
  positions[0] = 1;
  let from = 0;
  for (let i = 0; i < pattern.length; i++) {
    const character = pattern[i]!;
    if (character === '$' && i === pattern.length - 1) return positions[path.length] === 1;
    const next = new Uint8Array(path.length + 1);
    let any = false;
    if (character === '*') {
      const first = positions.indexOf(1, from);
      if (first < 0) return false;
      next.fill(1, first);
      from = first;
      any = true;
    } else {
      for (let at = from; at < path.length; at++) {
        if (positions[at] === 1 && path[at] === character) {
          next[at + 1] = 1;
          any = true;
        }
      }
    }
    if (!any) return false;
    positions = next;
  }
  return true;
}
