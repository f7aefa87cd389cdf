/** Who calls. Keys come from the environment or from the store; the same for HTTP and for sockets. */
import { createHash } from 'node:crypto';
import { Role } from '../../schema/enums.js';
import type { ApiKey } from '../config.js';
import type { KeyHolder } from '../store/api-keys.js';
import { createCache } from './cache.js';
import { clientError } from './errors.js';

export interface Viewer {
  keyName: string;
  role: Role;
}

export interface Authenticator {
  /** The caller behind the headers or connection parameters; null for none where anonymous reading is off. Throws for a wrong key. */
  identify(credentials: Credentials): Promise<Viewer | null>;
}

/** Header names in lower case, as Node gives them; `connectionParams` may use any case. */
type Credentials = Readonly<Record<string, unknown>>;

const ANONYMOUS: Viewer = { keyName: 'anonymous', role: Role.READER };
const RANK: { readonly [R in Role]: number } = { READER: 0, INGESTER: 1, ADMIN: 2 };

/** A revoked key works for this long at most. */
const REMEMBER_MS = 5_000;

export const includes = (role: Role, needed: Role): boolean => RANK[role] >= RANK[needed];

export function createAuthenticator(options: {
  apiKeys: readonly ApiKey[];
  anonymousRead: boolean;
  find: (key: string) => Promise<KeyHolder | null>;
}): Authenticator {
  const configured = new Map(options.apiKeys.map(({ name, role, key }) => [digest(key), { keyName: name, role }]));
  const looked = createCache<string, Promise<Viewer | null>>({ most: 1_000, maxAgeMs: REMEMBER_MS });

  const find = (key: string): Promise<Viewer | null> => {
    const hash = digest(key);
    const known = configured.get(hash);
    if (known) return Promise.resolve(known);
    return looked.get(hash, () => {
      const search = options.find(key).then((holder) => holder && { keyName: holder.name, role: holder.role });
      search.catch(() => looked.drop(hash));
      return search;
    });
  };

  return {
    identify: async (credentials) => {
      const key = keyOf(credentials);
      if (key === null) return options.anonymousRead ? ANONYMOUS : null;
      const viewer = await find(key);
      if (!viewer) throw clientError('UNAUTHENTICATED', 'The API key is not known: check `Authorization: Bearer KEY` or `X-API-Key`.');
      return viewer;
    },
  };
}

/** The viewer, or an error that says how to become one. */
export function required(viewer: Viewer | null): Viewer {
  if (viewer) return viewer;
  throw clientError('UNAUTHENTICATED', 'This server answers to API keys only: send `Authorization: Bearer KEY` or `X-API-Key`.');
}

/** Throws unless the viewer's role includes one of the roles needed. */
export function authorise(viewer: Viewer, needed: readonly Role[]): void {
  if (needed.some((role) => includes(viewer.role, role))) return;
  throw clientError('FORBIDDEN', `This needs a key with the role ${needed.join(' or ')}; yours has ${viewer.role}.`);
}

function keyOf(credentials: Credentials): string | null {
  for (const [name, value] of Object.entries(credentials)) {
    if (typeof value !== 'string' || value === '') continue;
    const lower = name.toLowerCase();
    if (lower === 'x-api-key' || lower === 'apikey') return value.trim();
    if (lower === 'authorization') return value.replace(/^bearer\s+/i, '').trim();
  }
  return null;
}

const digest = (key: string): string => createHash('sha256').update(key).digest('hex');
