import type { Database } from '@candour/ledger';

/** Takes a person out of everything that goes out. May be run twice. */
export async function purgeRecipient(database: Database, subject: string): Promise<void> {
  await database.transaction(async (inside) => {
    await inside.query('delete from outgoing.feed where person = $1', [subject]);
    await inside.query('delete from outgoing.preference where person = $1', [subject]);
    await inside.query(`delete from outgoing.message where recipient = $1 and channel = 'mail'`, [subject]);
  });
}
