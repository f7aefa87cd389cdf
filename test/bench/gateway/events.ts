/** Market events by number, written as a commit would index them. */
import { MarketEventType } from '../../../schema/enums.js';
import type { RedisClient } from '../../../services/redis.js';
import { eventFrom } from '../../../services/resolve/events.js';
import { eventEntries } from '../../../services/store/indexes.js';
import type { Keys } from '../../../services/store/keys.js';
import { event } from '../../unit/resolve/passages.js';

const TYPES = Object.values(MarketEventType);
const WORDS = ['harbour', 'expansion', 'court', 'battery', 'quarter', 'refinery', 'licence', 'turbine', 'payout', 'strike'];
const BATCH = 200;
const MINUTE_MS = 60_000;

/** Those from the one number up to the other. */
export async function seedEvents(redis: RedisClient, keys: Keys, from: number, to: number): Promise<void> {
  for (let start = from; start < to; start += BATCH) {
    const pipeline = redis.pipeline();
    for (let i = start; i < Math.min(start + BATCH, to); i++) {
      const company = `cmp_${(i * 7919) % 500}`;
      const passage = event(`outlet${i % 50}`, {
        type: TYPES[(i * 13) % TYPES.length]!,
        evidence: {
          publishedAt: new Date(Date.UTC(2025, 0, 1) + i * MINUTE_MS).toISOString(),
          text: `${WORDS[i % 10]} ${WORDS[(i * 3 + 1) % 10]}`,
        },
        reading: {
          headline: `${company} ${WORDS[i % 10]}`,
          direction: i % 3 === 0 ? 'UP' : 'DOWN',
          participants: [{ companyId: company, name: company, role: 'SUBJECT' }],
          prominence: (i % 11) / 10,
        },
      });
      const made = eventFrom(`evt_${String(i).padStart(8, '0')}`, passage.type, [passage], '2025-02-01T00:00:00.000Z');
      pipeline.set(keys.entity(made.id), JSON.stringify(made));
      for (const [dimension, value, score] of eventEntries(made)) pipeline.zadd(keys.index('event', dimension, value), score, made.id);
    }
    await pipeline.exec();
  }
}
