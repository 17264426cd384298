import { createHash } from 'node:crypto';
import type { Parts } from '@candour/record';
import { recordSchema } from '@candour/record/open';
import { listWitnesses, measureOutbox } from '@candour/record/outgoing';
import type { Check } from './health.ts';
import type { Measured } from './metrics.ts';

/** What must hold for this server to be sent requests. */
export function checksOf(
  record: Pick<Parts, 'database' | 'ledger'>,
  isStopped: () => boolean,
): readonly Check[] {
  return [
    { name: 'database', holds: async () => (await record.database.query('select 1')).rows.length === 1 },
    { name: 'ledger', holds: async () => !isStopped() && (await record.ledger.head()).size >= 0 },
    { name: 'migrations', holds: () => isSchemaOurs(record.database) },
  ];
}

/** The database has run just the migrations of this version: older, and tables lack; newer, and they mean other things. */
async function isSchemaOurs(database: Parts['database']): Promise<boolean> {
  const { rows } = await database.query<{ number: number; sha256: string }>(
    'select number, sha256 from candour_history.record_migration order by number',
  );
  const ours = recordSchema.migrations.map(({ number, sql }) => `${number} ${hash(sql)}`);
  return rows.map(({ number, sha256 }) => `${number} ${sha256}`).join() === ours.join();
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

export function measure(
  record: Pick<Parts, 'database' | 'ledger' | 'clock'>,
  lastSweep: () => Date | null,
): Measured {
  const secondsSince = (instant: string) => (record.clock().getTime() - Date.parse(instant)) / 1000;
  return {
    ledgerSize: async () => (await record.ledger.head()).size,
    outgoing: async () => {
      const channels = await measureOutbox(record.database);
      return channels.reduce((sum, { waiting }) => sum + waiting, 0);
    },
    sweepAge: async () => {
      const swept = lastSweep();
      return swept === null ? null : secondsSince(swept.toISOString());
    },
    witnesses: async () =>
      (await listWitnesses(record.database)).map(({ name, signedSize, signedAt }) => ({
        name,
        signed: signedSize ?? 0,
        age: signedAt === null ? null : secondsSince(signedAt),
      })),
  };
}
