/** The live page as a reader uses it: news that come by themselves, a line that breaks, the views, the keyboard, hostile pages. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, beforeEach, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { KEYS, startTestGateway, type TestGateway } from '../integration/gateway/gateway.js';
import { reading, type Story, WEEK } from '../integration/gateway/readings.js';
import { startTestRedis, type TestRedis } from '../redis.js';
import { startChromium } from './chromium.js';
import { type Relay, startRelay } from './relay.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const HOSTILE = '<img src=x onerror=alert(1)>';

let server: TestRedis;
let gateway: TestGateway;
let relay: Relay;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let faults: string[];

before(async () => {
  execFileSync(process.execPath, ['services/gateway/dashboard/build.mjs', 'dist/services/gateway/dashboard/built'], { cwd: ROOT });
  server = await startTestRedis();
  browser = await startChromium();
});

beforeEach(async () => {
  await end();
  gateway = await startTestGateway(server);
  for (const story of WEEK) await commit(story);
  relay = await startRelay(gateway.url);
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, timezoneId: 'UTC' });
  page = await context.newPage();
  faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && !/ERR_|WebSocket/.test(message.text()) && faults.push(message.text()));
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== 'data:' && origin !== relay.url) faults.push(`asked another host: ${request.url()}`);
  });
});

after(async () => {
  await end();
  await browser?.close();
  await server?.stop();
});

async function end(): Promise<void> {
  await context?.close();
  await relay?.stop();
  await gateway?.stop();
}

const commit = (story: Story) => gateway.store.commits.commit(reading(story));
const line = (text: string) => page.locator('.line').filter({ hasText: text });

async function open(path: string): Promise<void> {
  await page.goto(relay.url + path);
  await page.locator('.badge.live').waitFor();
}

/** Until somebody listens, a commit would come with the list, and not by itself. */
async function listened(): Promise<void> {
  while ((await gateway.subscriberCount()) === 0) await page.waitForTimeout(20);
}

test('an event is on the page as soon as it is committed, and what is open stays where it is', async () => {
  await open('/');
  await line('Brightwater market value rises $7 billion').waitFor();
  await listened();
  await commit({ company: 'Tannberg', billions: 8, day: '2025-03-09' });
  await page.getByRole('region', { name: 'Just in' }).getByText('Tannberg market value falls $8 billion').waitFor();

  await page.getByRole('button', { name: 'Brightwater market value rises $7 billion' }).click();
  await commit({ company: 'Hallvard', billions: 2, day: '2025-03-09' });
  const pill = page.getByRole('button', { name: /new$/ });
  await pill.waitFor();
  assert.equal(await line('Hallvard market value falls').count(), 0);
  await pill.click();
  await line('Hallvard market value falls $2 billion').waitFor();
  assert.deepEqual(faults, []);
});

test('a second source joins the line that is there', async () => {
  await open('/');
  await line('Ostermann').first().waitFor();
  await listened();
  await commit({ company: 'Brightwater', billions: 7, direction: 'UP', day: '2025-03-07', outlet: 'ledger.example', hour: 11 });
  await line('Brightwater market value rises $7 billion').filter({ hasText: '+1 source' }).waitFor();
  assert.equal(await line('Brightwater market value rises $7 billion').count(), 1);
});

test('nothing is missing after the line was cut, and the page says when it is', async () => {
  await open('/');
  await line('Ostermann').first().waitFor();
  await listened();
  relay.cut();
  await page.getByText('reconnecting').waitFor();
  await page.getByRole('alert').filter({ hasText: 'does not answer' }).waitFor();
  const companies = ['Aldmoor', 'Birchfield', 'Corvala', 'Dunmere', 'Eskford'];
  for (const company of companies) await commit({ company, day: '2025-03-10' });
  relay.mend();
  for (const company of companies) await line(`${company} market value falls $5 billion`).waitFor();
  await page.locator('.badge.live').waitFor();
  for (const company of companies) assert.equal(await line(`${company} market value falls $5 billion`).count(), 1);
});

test('a line opens to its passages, marked and linked to their place', async () => {
  await open('/');
  await page.getByRole('button', { name: 'Brightwater market value rises $7 billion' }).click();
  const passage = page.locator('.passages li').first();
  assert.deepEqual(await passage.locator('mark').allTextContents(), ['Brightwater', '$7 billion']);
  const address = await passage.getByRole('link').getAttribute('href');
  assert.equal(
    address,
    'https://courier.example/brightwater-2025-03-07#:~:text=Brightwater%20gained%20%247%20billion%20in%20market%20value%20on%202025%2D03%2D07.',
  );
});

test('filters are in the address, and an address is a view', async () => {
  await open('/');
  await page.getByLabel('Sources').selectOption('CONTESTED');
  await page.waitForURL('**/?level=CONTESTED');
  await line('Brightwater').first().waitFor({ state: 'detached' });
  await line('Nordwind market value falls').first().waitFor();

  await open('/?kind=events&day=2025-03-05');
  await line('Ostermann').waitFor();
  assert.equal(await page.locator('.line').count(), 1);

  await open('/?type=LAYOFFS');
  await page.getByText('Nothing matches these filters yet.').waitFor();
  await open('/?type=NONSENSE&importance=lots&day=never');
  await line('Ostermann').first().waitFor();
});

test('sources that differ stand side by side', async () => {
  await open('/disagreements');
  const contest = page.locator('.contest').filter({ hasText: 'Nordwind' });
  await contest.waitFor();
  assert.deepEqual(await contest.locator('.side h4').allTextContents(), ['$12 billion', '$19 billion']);
  assert.deepEqual(await contest.locator('.outlets .outlet').allTextContents(), ['gazette.example ↗', 'courier.example ↗']);
});

test('a company is found by the beginning of its name and told in full', async () => {
  await open('/');
  await page.keyboard.press('/');
  await page.keyboard.type('brigh');
  await page.getByRole('option', { name: /Brightwater/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/companies/brightwater');
  await page.getByRole('heading', { name: 'Brightwater', level: 1 }).waitFor();
  await line('Brightwater market value rises $7 billion').waitFor();
  await line('demand for turbines is strong').waitFor();
  await commit({ company: 'Brightwater', billions: 9, direction: 'UP', day: '2025-03-12' });
  await line('Brightwater market value rises $9 billion').waitFor();

  await open('/companies/nobody');
  await page.getByText('No company is known as “nobody”.').waitFor();
});

test('search finds what holds the words', async () => {
  await open('/search?q=turbines');
  await line('demand for turbines is strong').waitFor();
  await open('/search?q=zeppelin');
  await page.getByText('Nothing holds “zeppelin”.').waitFor();
});

test('the day counts what happened and leads back to it', async () => {
  await open('/day?day=2025-03-07');
  await page.getByRole('heading', { name: 'Friday, 7 March 2025' }).waitFor();
  await page.getByRole('link', { name: /Market value/ }).click();
  await page.waitForURL('**/?type=MARKET_CAP_CHANGE&day=2025-03-07');
  await line('Brightwater market value rises $7 billion').waitFor();
});

test('a page and a feed are added with a key, and refused without', async () => {
  await open('/works');
  await page.getByLabel('Address of a page or feed').fill('https://gazette.example/another-story');
  await page.getByRole('button', { name: 'Read the page' }).click();
  await page.locator('.outcome .bad').waitFor();
  await page.getByLabel('Key', { exact: true }).fill(KEYS.ADMIN);
  await page.getByRole('button', { name: 'Read the page' }).click();
  await page.locator('.outcome').getByText('Waiting…').waitFor();
  await page.getByLabel('Address of a page or feed').fill('https://gazette.example/feed.xml');
  await page.getByRole('button', { name: 'Add the feed' }).click();
  await page.locator('.outcome .good').waitFor();
  await page.getByRole('link', { name: 'gazette.example/feed.xml' }).waitFor();
  await page.getByText('You are ops (admin).').waitFor();
});

test('a server that lets nobody read without a key says so, and reads with one', async () => {
  await gateway.stop();
  gateway = await startTestGateway(server, { env: { ANONYMOUS_READ: 'false' } });
  await commit({ company: 'Tannberg', day: '2025-03-09' });
  await page.goto(gateway.url);
  await page.getByRole('alert').filter({ hasText: 'Give a key in The works' }).waitFor();
  await page.getByText('needs a key').waitFor();
  await page.getByRole('link', { name: 'The works' }).last().click();
  await page.getByLabel('Key', { exact: true }).fill(KEYS.READER);
  await page.keyboard.press('Tab');
  await page.getByText('You are desk (reader).').waitFor();
  await page.locator('.badge.live').waitFor();
  await page.getByRole('link', { name: 'River', exact: true }).click();
  await line('Tannberg market value falls').waitFor();
});

test('lines are walked and opened by keyboard, and help tells how', async () => {
  await open('/?kind=events');
  await line('Ostermann').first().waitFor();
  for (const key of ['j', 'j', 'k']) await page.keyboard.press(key);
  await page.keyboard.press('Enter');
  await page.locator('.line').first().locator('.opened').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.opened').waitFor({ state: 'detached' });
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keys' }).waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('2');
  await page.waitForURL('**/disagreements');
});

test('every view shows its query, which runs in GraphiQL', async () => {
  await open('/disagreements');
  await page.keyboard.press('q');
  const link = page.getByRole('link', { name: 'Open in GraphiQL' });
  const opened = context.waitForEvent('page');
  await link.click();
  const editor = await opened;
  await editor.locator('.graphiql-query-editor').getByText('Disagreements').first().waitFor();
});

test('what a hostile page says is text', async () => {
  const outlet = '"><script>alert(2)</script>.example';
  const hostile = reading({ company: HOSTILE, speaker: HOSTILE, says: `{{7*7}} ${HOSTILE}`, day: '2025-03-11' });
  hostile.url = 'https://hostile.example/story';
  Object.assign(hostile.extraction.article, {
    url: hostile.url,
    canonicalUrl: hostile.url,
    title: `${outlet} ${HOSTILE}`,
    siteName: outlet,
  });
  await gateway.store.commits.commit(hostile);
  for (const path of ['/', '/search?q=onerror', '/day?day=2025-03-11']) {
    await open(path);
    await page.getByText(HOSTILE).first().waitFor();
    const first = page.locator('.line button').first();
    if (await first.count()) await first.click();
    assert.equal(await page.locator('#page img, #page script').count(), 0, path);
  }
  assert.deepEqual(faults, []);
});

test('axe finds nothing serious in any view, light or dark, wide or narrow', async () => {
  const views = ['/', '/?kind=claims', '/disagreements', '/companies/nordwind', '/day?day=2025-03-03', '/works', '/search?q=brightwater'];
  for (const [width, colorScheme] of [
    [1280, 'light'],
    [390, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const path of views) {
      await open(path);
      await page.locator('main .line, main .contest, main table, main .bars').first().waitFor();
      const first = page.locator('.line button').first();
      if (await first.count()) await first.click();
      assert.deepEqual(await seriousFindings(), [], `${path} ${width} ${colorScheme}`);
      assert.ok(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), `${path} is wider than ${width}`);
    }
  }
});

interface Findings {
  violations: { id: string; impact: string; nodes: { html: string }[] }[];
}

async function seriousFindings(): Promise<string[]> {
  // Run by the browser's tooling, whom the page's policy does not bind.
  const cdp = await context.newCDPSession(page);
  await cdp.send('Runtime.evaluate', { expression: readFileSync(AXE, 'utf8') });
  const { result } = await cdp.send('Runtime.evaluate', {
    expression: 'axe.run().then((found) => JSON.stringify(found))',
    awaitPromise: true,
    returnByValue: true,
  });
  const { violations } = JSON.parse(String(result.value)) as Findings;
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ html }) => html)
          .join(' ')
          .slice(0, 300)}`,
    );
}
