/** `claimwire keys`: who may use the API. */
import { Role } from '../../schema/enums.js';
import type { CommandContext } from './account.js';
import { writeRows } from './output.js';
import { UsageError } from './usage.js';

export async function keysCommand(
  { store, output }: CommandContext,
  [action, name, extra]: readonly string[],
  options: { role?: string | undefined },
): Promise<number> {
  if (action === 'list' && !name) {
    await writeRows(
      output,
      (await store.apiKeys.list()).map((holder) => ({ ...holder })),
    );
    return 0;
  }
  if (action === 'create' && name && !extra) {
    const role = roleOf(options.role);
    await writeRows(output, [{ name, role, key: await store.apiKeys.create(name, role) }]);
    return 0;
  }
  if (action === 'revoke' && name && !extra) {
    const revoked = await store.apiKeys.revoke(name);
    await writeRows(output, [{ name, revoked: revoked ? 'yes' : 'no such key' }]);
    return revoked ? 0 : 1;
  }
  throw new UsageError('keys expects list, create NAME [--role reader|ingester|admin] or revoke NAME.');
}

function roleOf(given = 'reader'): Role {
  const role = given.toUpperCase();
  if (role in Role) return role as Role;
  throw new UsageError(`--role expects reader, ingester or admin, got ${JSON.stringify(given)}.`);
}
