/** robots.txt after RFC 9309; of what it leaves open, as lenient as Google's open-source parser. Pure and linear. */

interface Rule {
  allow: boolean;
  pattern: string;
}

interface Group {
  /** Product tokens in lower case; "*" for all. */
  agents: string[];
  rules: Rule[];
  crawlDelay: number | null;
}

/** Bytes that are read at least (RFC 9309, section 2.5). */
export const LONGEST_ROBOTS = 500 * 1024;
/** Eight times the longest address that browsers took; the end of a longer line is dropped. */
const LONGEST_LINE = 2_083 * 8 - 1;
const LONGEST_DELAY_SECONDS = 120;

/** May this agent fetch this address? The longest matching rule decides; of two as long, the one that allows. */
export function isAllowed(robotsTxt: string, userAgent: string, url: string): boolean {
  const path = pathOf(url);
  if (path === '/robots.txt') return true;
  let best: Rule | null = null;
  for (const rule of groupsFor(robotsTxt, userAgent).flatMap(({ rules }) => rules)) {
    if (best && (rule.pattern.length < best.pattern.length || (rule.pattern.length === best.pattern.length && !rule.allow))) continue;
    if (matches(rule.pattern, path)) best = rule;
  }
  return best?.allow ?? true;
}

/** Seconds between requests that the site asks of this agent, when it does. */
export function crawlDelay(robotsTxt: string, userAgent: string): number | null {
  const delays = groupsFor(robotsTxt, userAgent).flatMap((group) => group.crawlDelay ?? []);
  return delays.length > 0 ? Math.max(...delays) : null;
}

/** The groups that name the agent, all of them; else those for "*". */
function groupsFor(robotsTxt: string, userAgent: string): Group[] {
  const groups = parse(robotsTxt);
  const product = productOf(userAgent);
  const named = groups.filter(({ agents }) => product !== null && agents.includes(product));
  return named.length > 0 ? named : groups.filter(({ agents }) => agents.includes('*'));
}

/** "Claimwire/0.1 (+https://…)", "Mozilla/5.0 (compatible; Claimwire/0.1; …)" → "claimwire"; null for what starts with no product. */
function productOf(userAgent: string): string | null {
  const [, compatible] = /^[^(]{0,200}\(compatible; *([a-z_-]{1,100})/i.exec(userAgent) ?? [];
  return compatible?.toLowerCase() ?? /^[a-z_-]+(?=$|\/|\s*\()/i.exec(userAgent.trim())?.[0].toLowerCase() ?? null;
}

/** "FooBot/1.2" → "foobot", "* all of you" → "*". */
function agentOf(value: string): string {
  if (/^\*(?:\s|$)/.test(value)) return '*';
  return /^[a-z_-]*/i.exec(value)![0].toLowerCase();
}

const USER_AGENT = /^user[- ]?agent/i;
const ALLOW = /^allow/i;
/** With the misspellings that many sites are known to have. */
const DISALLOW = /^(?:disallow|dissallow|dissalow|disalow|diasllow|disallaw)/i;
const CRAWL_DELAY = /^crawl-?delay/i;

function parse(robotsTxt: string): Group[] {
  const groups: Group[] = [];
  let group: Group | null = null;
  // Agents that follow each other share one group; only a rule ends their list.
  let isNaming = false;
  for (const line of robotsTxt
    .slice(0, LONGEST_ROBOTS)
    .replace(/^(?:[\ufeff\ufffd]+|\u00ef\u00bb?\u00bf?)/, '')
    .split(/\r\n|\n|\r/)) {
    const [key, value] = keyAndValue(line);
    if (USER_AGENT.test(key)) {
      if (!isNaming || !group) {
        group = { agents: [], rules: [], crawlDelay: null };
        groups.push(group);
      }
      isNaming = true;
      group.agents.push(agentOf(value));
    } else if (ALLOW.test(key) || DISALLOW.test(key)) {
      isNaming = false;
      if (group && value) group.rules.push(...rulesOf(ALLOW.test(key), normalise(value)));
    } else if (CRAWL_DELAY.test(key)) {
      const delay = Number(value);
      if (group && value && Number.isFinite(delay) && delay >= 0)
        group.crawlDelay = Math.max(group.crawlDelay ?? 0, Math.min(delay, LONGEST_DELAY_SECONDS));
    }
  }
  return groups;
}

/** "Key: value # comment"; the colon may be missing where there are two words and no more. */
function keyAndValue(line: string): [key: string, value: string] {
  const text = trimmed(line.slice(0, LONGEST_LINE).split('#', 1)[0]!);
  const colon = text.indexOf(':');
  if (colon >= 0) return [trimmed(text.slice(0, colon)), trimmed(text.slice(colon + 1))];
  const words = text.split(/[ \t]+/, 3);
  return words.length === 2 ? [words[0]!, words[1]!] : ['', ''];
}

/** Of ASCII's white space alone: a byte order mark within the text is none. */
function trimmed(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

const isBlank = (code: number): boolean => code === 0x20 || (code >= 0x09 && code <= 0x0d);

/** Who allows a folder's index page allows the folder. "$" means the end at the end, and itself elsewhere. */
function rulesOf(allow: boolean, written: string): Rule[] {
  const pattern = written.replace(/\$(?!$)/g, '%24');
  const folder = pattern.slice(0, pattern.lastIndexOf('/') + 1);
  const isIndex = allow && pattern.startsWith('index.htm', folder.length);
  return [{ allow, pattern }, ...(isIndex ? [{ allow, pattern: `${folder}$` }] : [])];
}

/** With the two signs that mean something in a rule escaped, as a rule has to write them (RFC 9309, section 2.2.3). */
function pathOf(url: string): string {
  return writtenPath(url).replace(/[*$]/g, (sign) => (sign === '*' ? '%2A' : '%24'));
}

function writtenPath(url: string): string {
  if (URL.canParse(url)) {
    const { pathname, search } = new URL(url);
    return normalise((pathname.startsWith('/') ? pathname : `/${pathname}`) + search);
  }
  const slash = url.replace(/^\/\//, '').indexOf('/');
  return normalise(url.startsWith('/') && !url.startsWith('//') ? url : slash < 0 ? '/' : url.replace(/^\/\//, '').slice(slash));
}

/**
 * Percent-encoding in one form (RFC 9309, section 2.2.2): octets outside ASCII escaped, escapes in upper case, unreserved ones plain; in
 * a query ":" and "/" are plain as well.
 */
function normalise(path: string): string {
  const query = path.indexOf('?');
  return path
    .replace(/[^\u0021-\u007e]+/g, (run) => [...Buffer.from(run)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''))
    .replace(/%([0-9a-f]{2})/gi, (_, hex: string, at: number) => {
      const character = String.fromCharCode(Number.parseInt(hex, 16));
      const isPlain = /[A-Za-z0-9._~-]/.test(character) || (query >= 0 && at > query && /[:/]/.test(character));
      return isPlain ? character : `%${hex.toUpperCase()}`;
    });
}

/** "*" stands for any run of characters, "$" at the end for the end. Each piece between stars takes its first place: none is missed by it. */
function matches(pattern: string, path: string): boolean {
  const isAnchored = pattern.endsWith('$');
  const [start = '', ...pieces] = (isAnchored ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(start)) return false;
  if (pieces.length === 0) return !isAnchored || path.length === start.length;
  const last = isAnchored ? pieces.pop()! : '';
  let at = start.length;
  for (const piece of pieces) {
    const found = path.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return !isAnchored || (path.endsWith(last) && path.length - last.length >= at);
}
