import type { Database } from '@candour/ledger';
import type { Sight } from '../need-to-know/facts/find-sight.ts';
import type { RetainedPlace, Span } from './spans.ts';
import { type Rest, type Retention, restOf, retentions } from './spans.ts';

/** A matter of a span. */
interface Row {
  readonly id: string;
  readonly pathway: string;
  readonly body: string;
  readonly title: string | null;
  readonly classification: 'public' | 'restricted';
  readonly endedAt: string;
  readonly held: boolean;
  /** Which of the spans that were asked for. */
  readonly at: number;
}

export interface ListRetained {
  /** Those that stand so; all, unless said otherwise. */
  readonly standing?: Retention;
  readonly limit: number;
  /** The page before ended with this. */
  readonly after?: RetainedPlace;
}

export interface RetainedRow extends Omit<Row, 'at'> {
  readonly span: Span;
}

/** As many of each span as a page can hold; `seen` has its values from the sixth placeholder on. */
export async function selectRetained(
  database: Database,
  spans: readonly Span[],
  { standing, limit, after, seen }: ListRetained & { readonly seen: Sight },
): Promise<readonly RetainedRow[]> {
  const asked = spans.filter(
    (span) => standing === undefined || standing === 'held' || span.standing === standing,
  );
  const rests = asked.flatMap((span) => restOf(span, after) ?? []);
  const { rows } = await database.query<Row>(
    `select s.at, found.* from ${spanRows} cross join lateral (
       select m.id, m.pathway, m.body, case when ${seen.text} and ${seen.title} then m.title end as title,
         m.classification, m.since as "endedAt", ${isHeld} as held
       from record.matter m where ${isIn} and ($3::boolean is null or ${isHeld} = $3)
         and (m.since >= s.ties_until or (m.since, m.id collate "C") > ($4, $5))
       order by m.since, m.id collate "C" limit $2) found`,
    [
      ...[spansAsRows(rests), limit, standing === undefined ? null : standing === 'held'],
      ...[after?.endedAt ?? '', after?.id ?? '', ...seen.values],
    ],
  );
  return rows.map(({ at, ...row }) => ({ ...row, span: getSpan(rests, at) }));
}

/** How many stand how. */
export async function countRetained(
  database: Database,
  spans: readonly Span[],
): Promise<Readonly<Record<Retention, number>>> {
  const { rows } = await database.query<{ at: number; count: number; held: number }>(
    `select s.at, count(*)::integer as count, count(*) filter (where ${isHeld})::integer as held
     from ${spanRows} join record.matter m on ${isIn} group by s.at`,
    [spansAsRows(spans.map((span) => ({ ...span, tiesUntil: '' })))],
  );
  const counts = Object.fromEntries(retentions.map((standing) => [standing, 0])) as Record<Retention, number>;
  for (const { at, count, held } of rows) {
    counts[getSpan(spans, at).standing] += count - held;
    counts.held += held;
  }
  return counts;
}

function getSpan(spans: readonly Span[], at: number): Span {
  const span = spans[at];
  if (span === undefined) throw new Error('The database answered with a span that was not asked for.');
  return span;
}

function spansAsRows(spans: readonly Rest[]): string {
  return JSON.stringify(
    spans.map(({ pathway, body, except, from, until, tiesUntil }, at) => ({
      ...{ at, pathway, body, others: except, since: from, until, ties_until: tiesUntil },
    })),
  );
}

const spanRows = `jsonb_to_recordset($1::jsonb) as s (at integer, pathway text, body text, others jsonb,
  since text collate "C", until text collate "C", ties_until text collate "C")`;

/** Whether a matter `m` is of a span `s`. */
const isIn = `(m.pathway = s.pathway and not m.is_open and m.state <> 'erased' and m.since >= s.since
  and m.since < s.until and (m.body = s.body or (s.body = '*' and not jsonb_exists(s.others, m.body))))`;

const open = 'from record.hold h where h.released_at is null';
const isHeld = `(m.id in (select h.matter ${open} and h.matter is not null)
  or m.body in (select h.body ${open} and h.body is not null) or exists (select ${open} and h.body = '*'))`;
