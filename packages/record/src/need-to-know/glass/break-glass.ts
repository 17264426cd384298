import type { Instant } from '@candour/ledger';
import type { Caller, SignedIn } from '../../caller.ts';
import { recordOnce } from '../../keyed.ts';
import { done, type Outcome, refused } from '../../outcome.ts';
import type { Parts } from '../../parts.ts';
import { authorise } from '../authorise.ts';
import { findNeeds } from '../find-needs.ts';
import { checkReason } from '../grant/record-tie.ts';

export interface BreakGlass {
  readonly matter: string;
  readonly because: string;
  /** Four, unless said otherwise; a day at most. */
  readonly hours?: number;
  /** The same key again breaks nothing more, and answers the same. */
  readonly key?: string;
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
  { matter, because, hours = usualHours, key }: BreakGlass,
): Promise<Outcome<{ readonly seq: number; readonly until: Instant }>> {
  const authorised = await authorise(parts, caller, { action: 'break-glass', matter });
  if (!authorised.ok) return authorised;
  const lacking = checkReason(because);
  if (lacking.length > 0) return refused(...lacking);
  if (!(hours > 0 && hours <= mostHours)) return refused(tooLong);
  const { person } = authorised.value;
  const untilOf = (at: Instant) => new Date(Date.parse(at) + hours * 3_600_000).toISOString();
  const recorded = await recordOnce(parts, {
    key,
    check: async () => ((await knowsAll(parts, authorised.value, matter)) ? nothingToBreak : undefined),
    draft: ({ at }) => ({
      ...{ matter, kind: 'glass-broken', actor: person, happenedAt: at },
      sealed: [{ subject: matter, body: { person, until: untilOf(at), because } }],
    }),
  });
  if (!recorded.ok) return recorded;
  const { seq, happenedAt, recordedAt } = recorded.value.entry;
  return done({ seq, until: untilOf(typeof happenedAt === 'string' ? happenedAt : recordedAt) });
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
