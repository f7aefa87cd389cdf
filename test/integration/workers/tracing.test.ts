/** With a collector configured, a page's way through the queues is one trace, and the logs name it. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import { JobState } from '../../../schema/enums.js';
import { closeQueues, openQueues } from '../../../services/queues.js';
import { connectRedis } from '../../../services/redis.js';
import { createStore } from '../../../services/store/store.js';
import { submitPage } from '../../../services/submission.js';
import { startTestRedis, type TestRedis } from '../../redis.js';
import { startWorker, until } from './process.js';
import { dealStory, type Site, startSite } from './site.js';

interface Span {
  name: string;
  traceId: string;
}

const spans: Span[] = [];
const services = new Set<string>();
/** Takes what OTLP over HTTP sends (opentelemetry.io/docs/specs/otlp), as JSON. */
const collector = createServer((request, response) => {
  void json(request).then((body) => {
    for (const { resource, scopeSpans } of (body as OtlpTraces).resourceSpans) {
      for (const { key, value } of resource.attributes) if (key === 'service.name') services.add(value.stringValue);
      spans.push(...scopeSpans.flatMap((scope) => scope.spans));
    }
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });
});

interface OtlpTraces {
  resourceSpans: { resource: { attributes: { key: string; value: { stringValue: string } }[] }; scopeSpans: { spans: Span[] }[] }[];
}

let server: TestRedis;
let site: Site;

before(async () => {
  [server, site] = await Promise.all([startTestRedis(), startSite()]);
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
});
after(async () => {
  collector.closeAllConnections();
  collector.close();
  await Promise.all([server.stop(), site.stop()]);
});

test('scrape and extract of a page share a trace', async () => {
  const story = dealStory(3);
  site.stories.set(story.path, story);
  const prefix = server.prefix();
  const redis = connectRedis(server.url, { patience: 'request' });
  const queueConnection = connectRedis(server.url, { patience: 'request' });
  const queues = openQueues(queueConnection, prefix);
  const store = createStore(redis, { prefix });
  const worker = startWorker({
    REDIS_URL: server.url,
    REDIS_PREFIX: prefix,
    FETCH_ALLOW_ADDRESSES: site.address,
    OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${(collector.address() as AddressInfo).port}`,
    LOG_LEVEL: 'debug',
  });
  const { job } = await submitPage({ store, queues }, { url: site.origin + story.path });
  await until('the page is in', async () => (await store.jobs.get([job.id]))[0]?.state === JobState.COMPLETED);
  assert.equal(await worker.end('SIGTERM'), 0, worker.log());
  await closeQueues(queues);
  redis.disconnect();
  queueConnection.disconnect();

  assert.deepEqual([...services], ['claimwire-worker']);
  const traceOf = (name: RegExp) => spans.find((span) => name.test(span.name))?.traceId;
  assert.ok(traceOf(/process.*scrape/i), spans.map(({ name }) => name).join(', '));
  assert.equal(traceOf(/process.*extract/i), traceOf(/process.*scrape/i));
});
