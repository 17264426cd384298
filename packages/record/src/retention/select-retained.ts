import type { PlainDate } from '@candour/calendar';
import type { Database } from '@candour/ledger';
import type { Sight } from '../need-to-know/facts/find-sight.ts';
import type { RetentionRule } from './retention-rule.ts';

/**
 * How an ended matter stands: `due` from its day on, `to-come` before it, `held` whatever its rule says, kept
 * `for-ever`, or `no-rule` where none says.
 */
export const retentions = ['due', 'to-come', 'held', 'for-ever', 'no-rule'] as const;
export type Retention = (typeof retentions)[number];

export interface ListRetained {
  /** Those that stand so; all, unless said otherwise. */
  readonly standing?: Retention;
  readonly limit: number;
  /** The page before ended with this. */
  readonly after?: RetainedPlace;
}

export interface RetainedPlace {
  /** Null where it is never due. */
  readonly dueOn: string | null;
  readonly endedAt: string;
  readonly id: string;
}

interface By {
  /** Those in force. */
  readonly rules: readonly RetentionRule[];
  readonly today: PlainDate;
}

interface Row {
  readonly id: string;
  readonly pathway: string;
  readonly body: string;
  readonly title: string | null;
  readonly classification: 'public' | 'restricted';
  readonly endedAt: string;
  readonly standing: Retention;
  /** Seq of the rule that goes for it. */
  readonly rule: number | null;
  readonly due: string | null;
}

/** In the order in which they are due; `seen` has its values from the eighth placeholder on. */
export async function retained(
  database: Database,
  { rules, today, standing, limit, after, seen }: By & ListRetained & { readonly seen: Sight },
): Promise<readonly Row[]> {
  const { rows } = await database.query<Row & { readonly rule: string | null }>(
    `with ${ended}
     select m.id, m.pathway, m.body, case when ${seen.text} and ${seen.title} then m.title end as title,
       m.classification, m.since as "endedAt", e.standing, e.rule, e.due
     from ended e join record.matter m on m.id = e.id
     where ($3::text is null or e.standing = $3)
       and ($5::text is null or (coalesce(e.due, '${never}'), m.since, m.id) > ($5, $6, $7))
     order by coalesce(e.due, '${never}'), m.since, m.id limit $4`,
    [
      ...[rulesAsRows(rules), today, standing ?? null, limit],
      ...(after === undefined ? [null, null, null] : [after.dueOn ?? never, after.endedAt, after.id]),
      ...seen.values,
    ],
  );
  return rows.map((row) => ({ ...row, rule: row.rule === null ? null : Number(row.rule) }));
}

export async function countStandings(
  database: Database,
  { rules, today }: By,
): Promise<Readonly<Record<Retention, number>>> {
  const { rows } = await database.query<{ readonly standing: Retention; readonly count: number }>(
    `with ${ended} select standing, count(*)::integer as count from ended group by standing`,
    [rulesAsRows(rules), today],
  );
  const counted = new Map(rows.map(({ standing, count }) => [standing, count]));
  const entries = retentions.map((standing) => [standing, counted.get(standing) ?? 0] as const);
  return Object.fromEntries(entries) as Record<Retention, number>;
}

const never = '9999-12-31';

function rulesAsRows(rules: readonly RetentionRule[]): string {
  return JSON.stringify(
    rules.map(({ seq, pathway, body, keeps }) => ({
      ...{ seq, pathway, body },
      months: typeof keeps === 'string' ? null : keeps.amount * (keeps.unit === 'year' ? 12 : 1),
    })),
  );
}

/** $1 the rules in force, $2 today. A month after the 31st is the last day of a shorter one, in both counts of days. */
const ended = `
  rule as materialized (
    select seq, pathway, body, months from jsonb_to_recordset($1::jsonb)
      as r (seq bigint, pathway text, body text, months integer)),
  counted as (
    select m.id, r.seq as rule, r.months, to_char(
        (m.since::timestamptz at time zone 'Europe/London')::date + make_interval(months => r.months),
        'YYYY-MM-DD') as due,
      exists (select from record.hold h where h.released_at is null
        and (h.matter = m.id or h.body = m.body or h.body = '*')) as held
    from record.matter m left join lateral (
      select * from rule where rule.pathway = m.pathway and rule.body in (m.body, '*')
      order by rule.body = '*' limit 1) r on true
    where not m.is_open and m.state <> 'erased'),
  ended as (
    select id, rule, due, case when held then 'held' when rule is null then 'no-rule' when months is null then 'for-ever'
      when due <= $2 then 'due' else 'to-come' end as standing
    from counted)`;
