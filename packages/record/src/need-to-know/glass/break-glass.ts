import type { Instant } from '@candour/ledger';
import type { Caller, SignedIn } from '../../caller.ts';
import { done, type Outcome, refused } from '../../outcome.ts';
import type { Parts } from '../../parts.ts';
import { authorise } from '../authorise.ts';
import { findNeeds } from '../find-needs.ts';
import { checkReason, recordTie } from '../grant/record-tie.ts';

export interface BreakGlass {
  readonly matter: string;
  readonly because: string;
  /** Four, unless said otherwise; a day at most. */
  readonly hours?: number;
}

const usualHours = 4;
const mostHours = 24;

/**
 * Lets somebody into a matter at once, when waiting for its holders would do harm: for a time, with a reason, and for a
 * second person to review. Its owner is told, since it is an entry of theirs.
 */
export async function breakGlass(
  parts: Parts,
  caller: Caller,
  { matter, because, hours = usualHours }: BreakGlass,
): Promise<Outcome<{ readonly seq: number; readonly until: Instant }>> {
  const authorised = await authorise(parts, caller, { action: 'break-glass', matter });
  if (!authorised.ok) return authorised;
  const lacking = checkReason(because);
  if (lacking.length > 0) return refused(...lacking);
  if (!(hours > 0 && hours <= mostHours)) return refused(tooLong);
  const { person } = authorised.value;
  if (await knowsAll(parts, authorised.value, matter)) return refused(nothingToBreak);
  const until = new Date(parts.clock().getTime() + hours * 3_600_000).toISOString();
  const recorded = await recordTie(parts, {
    matter,
    kind: 'glass-broken',
    by: person,
    body: { person, until, because },
  });
  return recorded.ok ? done({ ...recorded.value, until }) : recorded;
}

async function knowsAll(parts: Parts, caller: SignedIn, matter: string): Promise<boolean> {
  const needs = await findNeeds(parts, { ...caller, scopes: null }, [matter]);
  return needs.get(matter)?.readable.includes('restricted') ?? false;
}

const tooLong = {
  code: 'glass-hours',
  at: 'hours',
  message: {
    en: 'Say for how many hours, 24 at most; afterwards it can be done again.',
    cy: 'Dywedwch am faint o oriau, 24 ar y mwyaf; wedyn gellir ei wneud eto.',
  },
} as const;

const nothingToBreak = {
  code: 'nothing-to-break',
  message: {
    en: 'You can read all of this matter already.',
    cy: 'Gallwch ddarllen y mater hwn i gyd eisoes.',
  },
} as const;
