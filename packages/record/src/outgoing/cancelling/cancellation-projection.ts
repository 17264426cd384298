import { z } from 'zod';
import type { Projection } from '../../projection/projection.ts';

/** What an entry says by which a message is not sent; all of it is sealed. */
const messageCancelled = z.object({ message: z.string(), because: z.string() });

/** Which messages are not to be sent. It says nothing of those that were: the outbox is no projection. */
export const cancellationProjection: Projection = {
  name: 'cancellations',
  tables: ['record.cancelled_message'],
  async project(database, entries) {
    for (const { kind, seq, matter, actor, recordedAt, corrects, body } of entries) {
      if (kind === 'message-cancelled') {
        const said = messageCancelled.safeParse(body);
        // What was sealed of it was erased with what it is on.
        if (!said.success) continue;
        const { message, because } = said.data;
        await database.query(
          `insert into record.cancelled_message (key, seq, entry_on, cancelled_by, cancelled_at, because)
           values ($1, $2, $3, $4, $5, $6) on conflict (key) do nothing`,
          [message, seq, matter, actor, recordedAt, because],
        );
      }
      if (kind === 'cancellation-withdrawn')
        await database.query('delete from record.cancelled_message where seq = $1', [corrects?.entry ?? -1]);
    }
  },
  async purge(database, subject) {
    await database.query('delete from record.cancelled_message where entry_on = $1', [subject]);
  },
};
