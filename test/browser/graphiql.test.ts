/** GraphiQL as a developer uses it, on a machine without a network: a query, a look at the documentation, a subscription. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { startTestGateway, type TestGateway } from '../integration/gateway/gateway.js';
import { reading, WEEK } from '../integration/gateway/readings.js';
import { startTestRedis, type TestRedis } from '../redis.js';
import { startChromium } from './chromium.js';

let server: TestRedis;
let gateway: TestGateway;
let browser: Browser;
let page: Page;
const faults: string[] = [];

before(async () => {
  server = await startTestRedis();
  gateway = await startTestGateway(server);
  for (const story of WEEK) await gateway.store.commits.commit(reading(story));
  browser = await startChromium();
  page = await browser.newPage();
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('requestfailed', (request) => faults.push(`${request.url()} ${request.failure()?.errorText}`));
  page.on('response', (response) => response.status() >= 400 && faults.push(`${response.status()} ${response.url()}`));
  await page.goto(`${gateway.url}/graphiql`);
});
after(async () => {
  await browser.close();
  await gateway.stop();
  await server.stop();
});

/** Runs the operation of that name in the document that the editor starts with. */
async function run(operation: string): Promise<void> {
  await page.getByRole('button', { name: /execute query/i }).click();
  await page.getByRole('menuitem', { name: operation }).click();
}

test('the example query gives events with their passages', async () => {
  await run('LatestEvents');
  const result = page.locator('.result-window');
  await result.getByText('Brightwater market value rises $7 billion').first().waitFor();
});

test('the documentation tells what a field is', async () => {
  await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
  await page.locator('.graphiql-doc-explorer-content').getByText('Query', { exact: true }).click();
  await page.getByText('Market events, newest first unless told.').waitFor();
  await page.getByRole('button', { name: 'Hide Documentation Explorer' }).click();
});

test('the example subscription shows an event as it is committed', async () => {
  await run('Live');
  while ((await gateway.subscriberCount()) === 0) await page.waitForTimeout(20);
  await gateway.store.commits.commit(reading({ company: 'Tannberg', billions: 8, day: '2025-03-09' }));
  await page.locator('.result-window').getByText('Tannberg market value falls $8 billion').first().waitFor();
  await page.getByRole('button', { name: /stop query/i }).click();
});

test('nothing was asked of another machine, and nothing failed', () => {
  assert.deepEqual(faults, []);
});
