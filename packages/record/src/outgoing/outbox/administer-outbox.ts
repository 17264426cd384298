import type { Caller } from '../../caller.ts';
import { authorise } from '../../need-to-know/authorise.ts';
import { done, type Outcome, refused } from '../../outcome.ts';
import type { Parts } from '../../parts.ts';
import {
  type Attempt,
  type FailedMessage,
  listAttempts,
  listFailedMessages,
  retryMessage,
} from './list-outbox.ts';

/** What was given up, for administrators: people who were not told, programs that did not take it. */
export async function showFailedMessages(
  parts: Parts,
  caller: Caller,
): Promise<Outcome<readonly FailedMessage[]>> {
  const authorised = await authorise(parts, caller, { action: 'administer' });
  return authorised.ok ? done(await listFailedMessages(parts.database)) : authorised;
}

/** Tries a message that was given up anew. */
export async function retryFailedMessage(parts: Parts, caller: Caller, id: number): Promise<Outcome<null>> {
  const authorised = await authorise(parts, caller, { action: 'administer' });
  if (!authorised.ok) return authorised;
  const retried = await retryMessage(parts.database, id, parts.clock().toISOString());
  return retried ? done(null) : refused(noSuchMessage);
}

/** What came of each try to tell a person or a webhook, the latest first. */
export async function showAttempts(
  parts: Parts,
  caller: Caller,
  recipient: string,
): Promise<Outcome<readonly Attempt[]>> {
  const authorised = await authorise(parts, caller, { action: 'administer' });
  return authorised.ok ? done(await listAttempts(parts.database, recipient)) : authorised;
}

export const noSuchMessage = {
  code: 'no-such-message',
  message: {
    en: 'There is no such message here; look at the list of them.',
    cy: 'Nid oes neges o’r fath yma; edrychwch ar eu rhestr.',
  },
} as const;
