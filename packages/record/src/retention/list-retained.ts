import { dayInLondon, type PlainDate } from '@candour/calendar';
import { checkAdministrator } from '../administration/check-administrator.ts';
import type { Caller } from '../caller.ts';
import { findSight } from '../need-to-know/facts/find-sight.ts';
import { done, type Outcome } from '../outcome.ts';
import type { Parts } from '../parts.ts';
import { listPathways } from '../pathway/list-pathways.ts';
import { dueOn } from './due-on.ts';
import { type Hold, selectHolds } from './hold/hold.ts';
import { selectRules } from './list-rules.ts';
import type { RetentionRule } from './retention-rule.ts';
import { rulesInForce } from './rules-in-force.ts';
import { countRetained, type ListRetained, type RetainedRow, selectRetained } from './select-retained.ts';
import { type Retention, spansOf } from './spans.ts';

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
  const { database } = parts;
  const now = parts.clock().toISOString();
  const today = dayInLondon(now);
  const rules = rulesInForce(await selectRules(database), today);
  const pathways = new Set((await listPathways(database)).map(({ pathway }) => pathway));
  const spans = spansOf([...pathways], { rules, today });
  const seen = await findSight(database, caller, { now, first: 6 });
  const rows = await selectRetained(database, spans, { ...asked, seen });
  const page = rows.map(describe).toSorted(bySoonest).slice(0, asked.limit);
  const holds = await selectHolds(database, {
    where: `released_at is null and (matter in (select jsonb_array_elements_text($1::jsonb)) or matter is null)`,
    values: [JSON.stringify(page.map(({ id }) => id))],
  });
  return done({
    today,
    counts: await countRetained(database, spans),
    matters: page.map((matter) => ({ ...matter, holds: holds.filter((hold) => keeps(hold, matter)) })),
  });
}

function describe({ span: { rule, standing }, held, ...row }: RetainedRow) {
  const endedOn = dayInLondon(row.endedAt);
  return {
    ...row,
    endedOn,
    standing: held ? 'held' : standing,
    rule,
    dueOn: dueOn(endedOn, rule?.keeps),
  } as const;
}

type Described = Omit<RetainedMatter, 'holds'>;

function bySoonest(a: Described, b: Described): number {
  const [one, other] = [a, b].map(({ dueOn, endedAt, id }) => [dueOn ?? '9999-12-31', endedAt, id]);
  const at = one?.findIndex((part, index) => part !== other?.[index]) ?? -1;
  return at < 0 ? 0 : (one?.[at] ?? '') < (other?.[at] ?? '') ? -1 : 1;
}

function keeps({ matter, body }: Hold, { id, body: of }: Described): boolean {
  return matter === id || body === '*' || body === of;
}
