import type { SignedIn } from '../caller.ts';
import type { Parts } from '../parts.ts';
import { findAskedOf } from './asked-of.ts';
import { type Stage, stages } from './stage-of.ts';

export interface ListAsked {
  /** Only this one. */
  readonly matter?: string;
  readonly stage?: Stage;
  readonly limit: number;
  /** Where the page before ended. */
  readonly after?: AskedPlace;
}

/** Where something stands in the list: its stage, whether it is late, by when it is owed, and when it last changed. */
export interface AskedPlace {
  readonly stage: Stage;
  readonly late: boolean;
  readonly due: string;
  readonly changedAt: string;
  readonly matter: string;
}

export interface AskedRow extends AskedPlace {
  readonly id: string;
  readonly pathway: string;
  readonly title: string | null;
  readonly body: string;
  readonly owner: string | null;
  readonly head: number;
  /** Those that the caller is appointed to towards the body. */
  readonly roles: readonly string[];
}

const never = '9999-12-31';

/** By stage, the late ones of each first and then by their days, what changed last before the rest; one more than asked. */
export async function selectAsked(
  parts: Pick<Parts, 'database' | 'clock'>,
  caller: SignedIn,
  { matter, stage, limit, after }: ListAsked,
): Promise<readonly AskedRow[]> {
  const { tables, values } = await findAskedOf(parts, caller, matter);
  const all = [...values];
  const place = (value: unknown, type: string) => `$${all.push(value)}::${type}`;
  const { rows } = await parts.database.query<AskedRow>(
    `with ${tables}
     select m.id, m.id as matter, m.pathway, m.seen_title as title, m.body, m.owner, m.head, m.stage, m.late,
       ${due} as due, m.changed_at as "changedAt",
       array(select distinct h.role from held h where h.body in (m.body, '*')) as roles
     from asked m
     where ${stage === undefined ? 'true' : `m.stage = ${place(stage, 'text')}`}
       and ${after === undefined ? 'true' : isBehind(after, place)}
     order by m.rank, not m.late, ${due}, m.changed_at desc, m.id limit ${limit + 1}`,
    all,
  );
  return rows;
}

const due = `coalesce(m.next_due, '${never}')`;

function isBehind(
  { stage, late, due: day, changedAt, matter }: AskedPlace,
  place: (value: unknown, type: string) => string,
): string {
  const behind = [
    place(stages.indexOf(stage), 'integer'),
    `not ${place(late, 'boolean')}`,
    place(day, 'text'),
  ].join(', ');
  const changed = place(changedAt, 'text');
  return `(m.rank, not m.late, ${due}) >= (${behind})
    and ((m.rank, not m.late, ${due}) > (${behind})
      or m.changed_at < ${changed} or (m.changed_at = ${changed} and m.id > ${place(matter, 'text')}))`;
}
