import type { Question } from '@candour/access';
import type { Caller, SignedIn } from '../caller.ts';
import { done, type Outcome, type Refusal, refused } from '../outcome.ts';
import type { Parts } from '../parts.ts';
import { type Asked, findQuestion } from './find-question.ts';
import {
  confirmationNeeded,
  notAllowed,
  notAllowedHere,
  ownGlass,
  signInNeeded,
  tokenTooNarrow,
  unseenMatter,
} from './refusals.ts';

/** Who they are, if they may; a matter that they may not see is refused as if it were not there. */
export async function authorise(parts: Parts, caller: Caller, asked: Asked): Promise<Outcome<SignedIn>> {
  if (caller === 'anyone') return refused(signInNeeded);
  const { access, database, clock } = parts;
  const question = await findQuestion({ database, now: clock().toISOString() }, caller, asked);
  if (question === undefined) return refused(unseenMatter);
  if (access.decide(question).allowed) return done(caller);
  return refused(explain(parts, question));
}

/** What would let them, as far as it may be told: whether a matter is there must not show in the answer. */
function explain({ access }: Pick<Parts, 'access'>, question: Question): Refusal {
  const { caller, now } = question;
  const confirmed: Question = { ...question, caller: { ...caller, confirmedAt: now } };
  const whole: Question = { ...confirmed, caller: { ...confirmed.caller, scopes: null } };
  if (access.decide(whole).allowed) return caller.scopes === null ? confirmationNeeded : tokenTooNarrow;
  if (question.action === 'review-break-glass' && question.mine) return ownGlass;
  if (!('matter' in question) || question.action === 'open-matter') return notAllowedHere;
  const { matter } = question;
  const sees = access.decide({ action: 'see-matter', caller: whole.caller, now, matter }).allowed;
  return sees ? notAllowed : unseenMatter;
}
