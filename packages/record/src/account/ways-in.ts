import type { Database, Instant } from '@candour/ledger';
import { lockAccount } from './person.ts';
import { revokeSessionsOpenedWith } from './session.ts';

/** A credential or an identity of a person. */
export interface WayIn {
  readonly kind: 'credential' | 'identity';
  readonly id: string;
  readonly person: string;
}

export type Removed = 'removed' | 'not-found' | 'last-way-in';

/**
 * Removes it and ends the sessions opened with it, but for the one that asks. The last is never removed: nobody locks
 * themselves out, not even by removing two at the same moment.
 */
export function removeWayIn(
  database: Database,
  way: WayIn,
  by: { readonly session: string; readonly now: Instant },
): Promise<Removed> {
  return database.transaction(async (inside) => {
    await lockAccount(inside, way.person);
    const ways = await listWaysIn(inside, way.person);
    if (!ways.some(({ kind, id }) => kind === way.kind && id === way.id)) return 'not-found';
    if (ways.length === 1) return 'last-way-in';
    await deleteWayIn(inside, way);
    await revokeSessionsOpenedWith(inside, { means: way.id, except: by.session }, by.now);
    return 'removed';
  });
}

async function listWaysIn(database: Database, person: string): Promise<readonly WayIn[]> {
  const { rows } = await database.query<WayIn>(
    `select 'credential' as kind, id, person from account.credential where person = $1
     union all select 'identity', id, person from account.identity where person = $1`,
    [person],
  );
  return rows;
}

async function deleteWayIn(database: Database, { kind, id, person }: WayIn): Promise<void> {
  await database.query(`delete from account.${kind} where id = $1 and person = $2`, [id, person]);
}
