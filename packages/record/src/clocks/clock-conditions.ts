import type { Database } from '@candour/ledger';
import { isTerminal } from '@candour/pathways';
import type { SignedIn } from '../caller.ts';
import { isAppointed } from '../need-to-know/facts/ties.ts';
import { listDefinitions } from '../pathway/definitions.ts';

/**
 * Whose clocks: `mine`, of matters I own; `bodies`, of the bodies I am appointed to; `escalated`, which I own because a
 * clock ran out or somebody is not there; `offered`, of matters that somebody offered to me and that are theirs still.
 */
export const whoseClocks = ['mine', 'bodies', 'escalated', 'offered'] as const;
export type WhoseClocks = (typeof whoseClocks)[number];

/** When a clock falls due: seven days from today on are this week. */
export const clockGroups = ['late', 'today', 'week', 'later'] as const;
export type ClockGroup = (typeof clockGroups)[number];

/** Conditions over `record.matter m` and `record.clock c`, on the values of the placeholders from $1 on. */
export interface ClockConditions {
  readonly whose: Readonly<Record<WhoseClocks, string>>;
  readonly group: string;
  /** True: gives every placeholder a type, also those that a statement has no other use for. */
  readonly typed: string;
  readonly values: readonly unknown[];
}

export interface ClockDay {
  readonly now: string;
  readonly today: string;
  readonly weekEnds: string;
}

export async function findClockConditions(
  database: Database,
  { person }: SignedIn,
  { now, today, weekEnds }: ClockDay,
): Promise<ClockConditions> {
  const usual = await listUsualOffices(database);
  const mine = 'm.owner = $1';
  return {
    typed: '($1::text, $2::text, $3::text, $4::text, $5::jsonb) is not null',
    values: [person, now, today, weekEnds, JSON.stringify(usual)],
    group: `case when ${isLateClock({ now: '$2', today: '$3' })} then 'late'
      when c.stands = 'paused' or c.due > $4 then 'later' when c.due = $3 then 'today' else 'week' end`,
    whose: {
      mine,
      bodies: isAppointed({ person: '$1', now: '$2' }, 'm.body'),
      escalated: `(${mine} and (m.owner_role <> m.office or not exists (
        select from jsonb_to_recordset($5::jsonb) as usual (pathway text, version integer, state text, office text)
        where usual.pathway = m.pathway and usual.version = m.version and usual.state = m.state
          and usual.office = m.office)))`,
      offered: `exists (select from record.holder o where o.matter = m.id and o.post = 'offered' and o.person = $1)`,
    },
  };
}

/**
 * Whether a clock `c` ran out, at placeholders for now and today. A breach that was recorded on a clock that ran ahead of
 * this one is none yet: as `standingOf` has it.
 */
export function isLateClock({ now, today }: { readonly now: string; readonly today: string }): string {
  return `((c.stands = 'breached' and c.breached_at <= ${now})
    or (c.stands in ('running', 'breached') and c.due < ${today}))`;
}

/** The office that answers for a matter in each state, unless a breach gave it to another. */
async function listUsualOffices(database: Database) {
  return (await listDefinitions(database)).flatMap(({ pathway, version, states }) =>
    Object.entries(states).flatMap(([state, of]) =>
      isTerminal(of) ? [] : [{ pathway, version, state, office: of.owner }],
    ),
  );
}
