/** A bounded map that forgets what was used longest ago, and, if told so, what is too old. */
export interface Cache<K, T> {
  get(key: K, make: () => T): T;
  drop(key: K): void;
}

export function createCache<K, T>({ most, maxAgeMs = Number.POSITIVE_INFINITY }: { most: number; maxAgeMs?: number }): Cache<K, T> {
  const entries = new Map<K, { value: T; madeAt: number }>();
  return {
    get: (key, make) => {
      const known = entries.get(key);
      entries.delete(key);
      const entry = known && performance.now() - known.madeAt <= maxAgeMs ? known : { value: make(), madeAt: performance.now() };
      entries.set(key, entry);
      if (entries.size > most) entries.delete(entries.keys().next().value!);
      return entry.value;
    },
    drop: (key) => {
      entries.delete(key);
    },
  };
}
