import { dayInLondon, getDay, type PlainDate } from '@candour/calendar';
import { checkAdministrator } from '../administration/check-administrator.ts';
import type { Caller } from '../caller.ts';
import { findSight } from '../need-to-know/facts/find-sight.ts';
import { done, type Outcome } from '../outcome.ts';
import type { Parts } from '../parts.ts';
import { dueOn } from './due-on.ts';
import { type Hold, selectHolds } from './hold/hold.ts';
import { selectRules } from './list-rules.ts';
import type { RetentionRule } from './retention-rule.ts';
import { rulesInForce } from './rules-in-force.ts';
import { countStandings, type ListRetained, type Retention, retained } from './select-retained.ts';

/** A matter that has ended, how long it is kept and why, and what holds it. */
export interface RetainedMatter {
  readonly id: string;
  readonly pathway: string;
  readonly body: string;
  /** For whoever may see the matter; null for all others, since it may name somebody. */
  readonly title: string | null;
  readonly classification: 'public' | 'restricted';
  /** When it came to its end, and the day that was in London. */
  readonly endedAt: string;
  readonly endedOn: PlainDate;
  readonly standing: Retention;
  /** Null where no rule says. */
  readonly rule: RetentionRule | null;
  /** From this day on it need not be kept; null where it is kept for ever or no rule says. */
  readonly dueOn: PlainDate | null;
  readonly holds: readonly Hold[];
}

export interface RetainedList {
  readonly today: PlainDate;
  readonly counts: Readonly<Record<Retention, number>>;
  readonly matters: readonly RetainedMatter[];
}

/**
 * Matters that have ended and were not erased, those first that are due soonest, as the rules that hold today say. It
 * says what may be decided; nothing lapses by itself.
 */
export async function listRetained(
  parts: Parts,
  caller: Caller,
  asked: ListRetained,
): Promise<Outcome<RetainedList>> {
  const administrator = await checkAdministrator(parts, caller);
  if (!administrator.ok) return administrator;
  const now = parts.clock().toISOString();
  const today = dayInLondon(now);
  const rules = rulesInForce(await selectRules(parts.database), today);
  const by = { rules, today };
  const seen = await findSight(parts.database, caller, { now, first: 8 });
  const rows = await retained(parts.database, { ...asked, ...by, seen });
  const holds = await selectHolds(parts.database, {
    where: `released_at is null and (matter in (select jsonb_array_elements_text($1::jsonb)) or matter is null)`,
    values: [JSON.stringify(rows.map(({ id }) => id))],
  });
  return done({
    today,
    counts: await countStandings(parts.database, by),
    matters: rows.map(({ rule: seq, due, ...row }) => {
      const rule = rules.find((one) => one.seq === seq) ?? null;
      const endedOn = dayInLondon(row.endedAt);
      return {
        ...row,
        endedOn,
        rule,
        dueOn: checkDue(dueOn(endedOn, rule?.keeps), due),
        holds: holds.filter(({ matter, body }) => matter === row.id || body === '*' || body === row.body),
      };
    }),
  });
}

/** The list is ordered by the database’s own count of months: should it ever count otherwise, nobody is told either. */
function checkDue(counted: PlainDate | null, ordered: string | null): PlainDate | null {
  if (counted === (ordered === null ? null : getDay(ordered))) return counted;
  throw new Error(`The database counts ${ordered} where the calendar counts ${counted}.`);
}
