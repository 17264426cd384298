import { checkAdministrator } from '../../administration/check-administrator.ts';
import type { Caller } from '../../caller.ts';
import { done, type Outcome, refused } from '../../outcome.ts';
import type { Parts } from '../../parts.ts';
import { noSuchMessage } from '../outbox/administer-outbox.ts';
import type { Message } from '../outbox/message.ts';
import { checkCancelling } from './check-cancelling.ts';
import { findWaiting } from './hold-message.ts';

/** One message that waits, for whoever may see what goes out; a refusal where it could not be cancelled by them. */
export async function showWaitingMessage(
  parts: Parts,
  caller: Caller,
  message: number,
): Promise<Outcome<Message>> {
  const administrator = await checkAdministrator(parts, caller);
  if (!administrator.ok) return administrator;
  const found = await findWaiting(parts.database, message);
  if (found === undefined) return refused(noSuchMessage);
  const against = checkCancelling(found, administrator.value.person);
  return against === undefined ? done(found) : refused(against);
}
