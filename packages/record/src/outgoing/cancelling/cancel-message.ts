import type { Instant } from '@candour/ledger';
import { appendEntries } from '../../append-entries.ts';
import type { Caller } from '../../caller.ts';
import { authorise } from '../../need-to-know/authorise.ts';
import { checkReason } from '../../need-to-know/grant/record-tie.ts';
import { done, type Outcome, refused } from '../../outcome.ts';
import type { Parts } from '../../parts.ts';
import { noSuchMessage } from '../outbox/administer-outbox.ts';
import { checkCancelling } from './check-cancelling.ts';
import { findWaiting, holdMessage, type WaitingMessage, yieldMessage } from './hold-message.ts';
import { underWay } from './refusals.ts';

export interface CancelMessage {
  readonly message: number;
  /** In the person’s own words; it stands on the matter for whoever works on it. */
  readonly because: string;
}

/**
 * Keeps a message that was not sent yet from going out, by an entry that says who did and why: on the matter that it is
 * about, where those who were to be told will find it, or on its recipient. It settles nothing: whoever was to be told
 * still holds what they hold, and its clocks run. Of a sender and somebody who cancels, the first that holds it wins.
 */
export async function cancelMessage(
  parts: Parts,
  caller: Caller,
  { message: id, because }: CancelMessage,
): Promise<Outcome<{ readonly seq: number }>> {
  const authorised = await authorise(parts, caller, { action: 'administer' });
  if (!authorised.ok) return authorised;
  const lacking = checkReason(because);
  if (lacking.length > 0) return refused(...lacking);
  const found = await findWaiting(parts.database, id);
  const against = found === undefined ? noSuchMessage : checkCancelling(found, authorised.value.person);
  if (found === undefined || against !== undefined) return refused(against ?? noSuchMessage);
  const now = parts.clock().toISOString();
  const holder = parts.ids('cancelling');
  if (!(await holdMessage(parts.database, { id, holder, now }))) return refused(underWay);
  const appended = await appendEntries(parts, [
    draftOf(found, { by: authorised.value.person, now, because }),
  ]);
  await yieldMessage(parts.database, { id, holder });
  if (!appended.ok) return appended;
  return done({ seq: appended.value[0]?.entry.seq ?? -1 });
}

interface Cancelling {
  readonly by: string;
  readonly now: Instant;
  readonly because: string;
}

function draftOf({ key, kind, channel, recipient, seq, about }: WaitingMessage, of: Cancelling) {
  const on = about ?? recipient;
  const to = channel === 'mail' ? { person: recipient } : { webhook: recipient };
  const body = { message: key, kind, ...to, about: seq, because: of.because };
  return {
    matter: on,
    kind: 'message-cancelled',
    actor: of.by,
    happenedAt: of.now,
    sealed: [{ subject: on, body }],
  };
}
