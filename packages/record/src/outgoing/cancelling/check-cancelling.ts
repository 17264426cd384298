import type { Refusal } from '../../outcome.ts';
import type { WaitingMessage } from './hold-message.ts';
import * as refusals from './refusals.ts';

/** Why a message may not be cancelled by somebody, if it may not. */
export function checkCancelling(message: WaitingMessage, person: string): Refusal | undefined {
  if (message.cancelledBy !== null) return refusals.cancelledAlready;
  if (message.sentAt !== null) return refusals.sentAlready;
  if (message.failedAt !== null) return refusals.givenUp;
  if (message.inDigest) return refusals.goesInDigest;
  // That somebody let themselves in is never kept from those whose matter it is.
  if (message.kind === 'break-glass') return refusals.mustGo;
  return message.actor === person ? refusals.ofOwnAct : undefined;
}
