import type { Draft, Refusal as LedgerRefusal, RefusalCode, Stored } from '@candour/ledger';
import { done, type Outcome, type Refusal, refused, type Words } from './outcome.ts';
import type { Parts } from './parts.ts';

/**
 * Appends drafts, all or none, with everything projected from them in the same transaction. What the ledger refuses is
 * a value; what the database refuses throws, and so does that nobody knows whether it was committed throws (`UnknownOutcome`).
 */
export async function appendEntries(
  { ledger }: Pick<Parts, 'ledger'>,
  drafts: readonly Draft[],
): Promise<Outcome<readonly Stored[]>> {
  const appended = await ledger.append(drafts);
  if (appended.ok) return done(appended.stored);
  const { refusal } = appended;
  // The database kept an invariant that the decision should have kept: a fault of ours, and nothing was appended.
  if (refusal.code === 'projection-refused') throw new Error(refusal.message);
  return refused(explain(refusal));
}

function explain({ code, message, since }: LedgerRefusal): Refusal {
  const words = sentences[code] ?? { en: message, cy: message };
  return { code, message: words, ...(since !== undefined && { since }) };
}

/** For what is decided against an earlier state of a matter: the entries that came since. */
export function movedOn(since: readonly number[]): Refusal {
  return explain({ code: 'matter-moved-on', message: '', at: 0, since });
}

/** What people can come upon; the others are faults of a program and keep the ledger's own sentence. */
const sentences: Partial<Record<RefusalCode, Words>> = {
  'matter-moved-on': {
    en: 'Something was recorded here while you were working; look at what changed, then do it again.',
    cy: 'Cofnodwyd rhywbeth yma tra oeddech yn gweithio; edrychwch ar yr hyn a newidiodd, yna gwnewch ef eto.',
  },
  'key-reused': {
    en: 'The same key was used for something else before; send it with another key.',
    cy: 'Defnyddiwyd yr un allwedd ar gyfer rhywbeth arall o’r blaen; anfonwch ef gydag allwedd arall.',
  },
  'subject-erased': {
    en: 'What this belongs to was erased; nothing more can be recorded there.',
    cy: 'Dilëwyd yr hyn y mae hyn yn perthyn iddo; ni ellir cofnodi dim mwy yno.',
  },
};
