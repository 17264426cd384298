import { expect, test } from 'vitest';
import { findServerPrograms } from '../../packages/ledger/test/postgres/server.ts';
import { makeChance } from '../../packages/ledger/torture/chance.ts';
import { crashServer } from '../../packages/server/torture/crash-server.ts';

/** The long form: npm run torture -w packages/server. */
const stores = [
  { store: 'embedded', kills: 2 },
  ...(findServerPrograms() === null ? [] : [{ store: 'postgres', kills: 1 } as const]),
] as const;

test.each(stores)(
  'killed $kills times under load on $store, the server loses nothing and does nothing twice',
  async (given) => {
    const crashed = await crashServer({ ...given, commands: 60, chance: makeChance(7) });
    expect(crashed).toMatchObject({
      ...{ lost: 0, doubled: 0, halved: 0, matters: 60 },
      ...{ verified: true, rebuilt: true },
    });
    expect(crashed.unanswered.some((cut) => cut > 0)).toBe(true);
  },
  240_000,
);
