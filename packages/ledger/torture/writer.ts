import { writeSync } from 'node:fs';
import type { Entry } from '../src/entry/entry.ts';
import { openLedger } from '../src/ledger.ts';
import { parseSigner } from '../src/node/ed25519.ts';
import { makeChance } from './chance.ts';
import { openStore } from './open-store.ts';
import type { Address } from './target.ts';

/** What the parent tells a writer, as its only argument. */
export interface Orders {
  readonly address: Address;
  readonly skey: string;
  /** Entries before this were gone through already. */
  readonly from: number;
  readonly seed: number;
  /** Appends until it is killed, or only goes through the log. */
  readonly write: boolean;
}

// One line a fact, written before anything else happens: what the parent has read was acknowledged.
const say = (...words: readonly (string | number)[]): void => {
  writeSync(1, `${words.join(' ')}\n`);
};
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/** The idempotency key again, from the body: so that a duplicate is seen even if the store lost its index of keys. */
const keyOf = ({ body }: Entry): string => {
  const { key } = (body ?? {}) as { key?: unknown };
  return typeof key === 'string' ? key : '-';
};

const orders: Orders = JSON.parse(process.argv[2] ?? '');
const chance = makeChance(orders.seed);

/** A clock that now and then steps forward or back by up to an hour. */
let drift = 0;
const clock = (): Date => {
  if (chance() < 0.01) drift = Math.trunc((chance() - 0.5) * 7_200_000);
  return new Date(Date.now() + drift);
};

const store = await openStore(orders.address);
const ledger = await openLedger({ store, signer: parseSigner(orders.skey), clock });

const { size } = await ledger.head();
for (let from = orders.from; from < size; from += 1000) {
  for (const { entry, hash } of await ledger.entries(from, Math.min(size, from + 1000))) {
    say('found', entry.seq, keyOf(entry), hex(hash));
  }
}
say('opened', size);

async function write(writer: number): Promise<void> {
  for (let turn = 0; ; turn += 1) {
    const key = `${orders.seed}-${writer}-${turn}`;
    const filling = 'x'.repeat(Math.trunc(chance() * 900));
    const appended = await ledger.append({
      matter: `matter_${Math.trunc(chance() * 50)}`,
      kind: 'Noted',
      actor: 'office_clerk',
      happenedAt: '2026-01-05T09:00:00.000Z',
      body: { key, filling },
      key,
    });
    if (!appended.ok) {
      say('refused', appended.refusal.code);
      return;
    }
    for (const { entry, hash } of appended.stored)
      say('acknowledged', entry.seq, key, hex(hash), String(process.hrtime.bigint()));
  }
}

if (orders.write) {
  const writers = 1 + Math.trunc(chance() ** 2 * 64);
  await Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)));
}
await ledger.close();
