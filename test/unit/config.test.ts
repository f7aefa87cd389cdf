import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ConfigError, readConfig } from '../../services/config.js';

test('an empty environment gives a laptop its defaults', () => {
  const { port, host, redisUrl, queueRedisUrl, anonymousRead, production } = readConfig({});
  assert.deepEqual(
    { port, host, redisUrl, queueRedisUrl, anonymousRead, production },
    {
      port: 4000,
      host: '127.0.0.1',
      redisUrl: 'redis://127.0.0.1:6379',
      queueRedisUrl: 'redis://127.0.0.1:6379',
      anonymousRead: true,
      production: false,
    },
  );
});

test('queues follow the data server unless they have their own', () => {
  assert.equal(readConfig({ REDIS_URL: 'redis://data:1' }).queueRedisUrl, 'redis://data:1');
  assert.equal(readConfig({ REDIS_URL: 'redis://data:1', QUEUE_REDIS_URL: 'redis://queue:2' }).queueRedisUrl, 'redis://queue:2');
});

test('keys are name:role:key, and a key may hold colons', () => {
  assert.deepEqual(readConfig({ API_KEYS: 'desk:reader:0123456789abcdef, ops:admin:fedcba98:76543210' }).apiKeys, [
    { name: 'desk', role: 'READER', key: '0123456789abcdef' },
    { name: 'ops', role: 'ADMIN', key: 'fedcba98:76543210' },
  ]);
});

test('every fault is told at once: the variable, what was expected, what came', () => {
  const environment = {
    PORT: 'four',
    REDIS_URL: 'http://user:secret@x',
    ANONYMOUS_READ: 'maybe',
    API_KEYS: 'desk:king:0123456789abcdef',
    FETCH_ALLOW_ADDRESSES: 'localhost:1',
  };
  assert.throws(
    () => readConfig(environment),
    (error: ConfigError) => {
      assert.equal(error.faults.length, 6, error.message); // REDIS_URL also stands in for QUEUE_REDIS_URL
      for (const name of Object.keys(environment)) assert.match(error.message, new RegExp(name));
      assert.doesNotMatch(error.message, /secret|0123456789abcdef/);
      return error instanceof ConfigError;
    },
  );
});
