/** Fetched pages come back as they were kept. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { connectRedis } from '../../../services/redis.js';
import { createStore } from '../../../services/store/store.js';
import { startTestRedis } from '../../redis.js';

test('the bytes of each page of an article', async () => {
  const server = await startTestRedis();
  const redis = connectRedis(server.url, { patience: 'request' });
  try {
    const { pages } = createStore(redis, { prefix: server.prefix() });
    const about = { contentType: 'text/html', fetchedAt: '2025-01-27T12:00:00.000Z' };
    const at = (path: string, text: string) => ({
      html: Buffer.from(text),
      contentType: 'text/html',
      url: `https://gazette.example${path}`,
    });
    const single = { ...about, ...at('/quays', '<p>Müller</p>') };
    const several = { ...about, ...at('/cranes', '<p>one</p>'), rest: [at('/cranes/2', ''), at('/cranes/3', '<p>drei, größer</p>')] };
    await pages.put('a', single);
    await pages.put('b', several);
    assert.deepEqual(await pages.get('a'), single);
    assert.deepEqual(await pages.get('b'), several);
  } finally {
    redis.disconnect();
    await server.stop();
  }
});
