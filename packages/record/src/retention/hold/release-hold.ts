import type { Caller } from '../../caller.ts';
import { type Keyed, recordDirectory } from '../../directory/record-directory.ts';
import { authorise } from '../../need-to-know/authorise.ts';
import { checkReason } from '../../need-to-know/grant/record-tie.ts';
import { type Outcome, refused } from '../../outcome.ts';
import type { Parts } from '../../parts.ts';
import { selectHolds } from './hold.ts';
import { type Held, subjectOf } from './place-hold.ts';

export interface ReleaseHold extends Keyed {
  /** Seq of the entry that placed it. */
  readonly hold: number;
  readonly because: string;
}

/** Releases a hold: what it kept may be erased again, when its rule says and two people agree. */
export async function releaseHold(
  parts: Parts,
  caller: Caller,
  { hold, because, key }: ReleaseHold,
): Promise<Outcome<{ readonly id: string; readonly seq: number }>> {
  // Whether there is such a hold is told to nobody who may not release it.
  const authorised = await authorise(parts, caller, { action: 'administer' });
  if (!authorised.ok) return authorised;
  const over = await findHeld(parts, hold);
  if (over === undefined) return refused(noSuchHold);
  return recordDirectory(parts, caller, {
    key,
    check: async () => checkReason(because)[0] ?? (await checkOpen(parts, hold)),
    draft: () => ({
      matter: subjectOf(over),
      kind: 'hold-released',
      ...('matter' in over
        ? { sealed: [{ subject: over.matter, body: { hold, because } }] }
        : { body: { hold, because } }),
    }),
  });
}

async function findHeld({ database }: Parts, hold: number): Promise<Held | undefined> {
  const [found] = await selectHolds(database, { where: 'seq = $1', values: [hold] });
  if (found === undefined) return undefined;
  return found.matter === null ? { body: found.body ?? '*' } : { matter: found.matter };
}

async function checkOpen({ database }: Parts, hold: number) {
  const [found] = await selectHolds(database, { where: 'seq = $1', values: [hold] });
  return found?.released == null ? undefined : releasedAlready;
}

const noSuchHold = {
  code: 'no-such-hold',
  message: {
    en: 'There is no such hold; look it up among the holds.',
    cy: 'Nid oes ataliad o’r fath; chwiliwch amdano ymhlith yr ataliadau.',
  },
} as const;

const releasedAlready = {
  code: 'released-already',
  message: {
    en: 'This hold was released already; nothing need be done.',
    cy: 'Rhyddhawyd yr ataliad hwn eisoes; nid oes angen gwneud dim.',
  },
} as const;
