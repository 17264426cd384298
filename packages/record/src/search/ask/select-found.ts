import type { Place } from './cursor.ts';
import type { Source } from './source.ts';

const facets = ['kind', 'pathway', 'state', 'body', 'year', 'classification'] as const;
export type Facet = (typeof facets)[number];

/** The values that are let through, of those facets that are narrowed. */
export type Narrowed = { readonly [F in Facet]?: readonly string[] };

export interface Selection {
  readonly source: Source;
  /** As `tsquery` reads it; null where no words are asked for. */
  readonly query: string | null;
  readonly narrowed: Narrowed;
  readonly after: Place | null;
  readonly limit: number;
}

/** A row of what was found, with its text as far as an extract may be taken from it. */
export interface FoundRow extends Place {
  readonly kind: string;
  readonly matter: string | null;
  readonly pathway: string | null;
  readonly state: string | null;
  readonly body: string | null;
  readonly classification: 'public' | 'restricted';
  readonly title: string;
  readonly text: string;
}

export interface Selected {
  readonly found: readonly FoundRow[];
  readonly total: number;
  readonly counts: readonly { readonly facet: Facet; readonly value: string; readonly count: number }[];
}

/** Extracts are taken from so many characters of a text. */
const readFrom = 20_000;
const mostValues = 50;

/**
 * One statement: what matches and may be read, once; counted by combinations of values; the best of it. Each facet is
 * counted as if it were not narrowed itself, so that its other values can be chosen. A page after the first does not count.
 */
export function selectFound({ source, query, narrowed, after, limit }: Selection) {
  const { values: sighted, sight, rows, texts, facets: facetTable } = source;
  const values: unknown[] = [...sighted];
  const place = (value: unknown) => `$${values.push(value)}`;
  const matches = query === null ? 'true' : `s.words @@ ${place(query)}::tsquery`;
  const score = query === null ? '0' : scoreOf(`$${values.length}::tsquery`);
  const passes = Object.fromEntries(facets.map((facet) => [facet, passOf(facet, narrowed[facet], place)]));
  const allBut = (left?: Facet) =>
    facets
      .flatMap((facet) => (facet === left || passes[facet] === null ? [] : [passes[facet]]))
      .join(' and ') || 'true';
  const counted = facets.map((facet) => countOf(facet, allBut(facet))).join(' union all ');
  const sql = `
with matched as materialized (
  select s.item, s.least, s.facets, s.day, ${score} as score from ${rows} s where ${matches} and (${sight})),
numbers as materialized (select facets, count(*)::integer as count from matched group by facets),
valued as materialized (select f.*, n.count from numbers n join ${facetTable} f on f.id = n.facets),
counts as (${after === null ? counted : `select null as facet, null as value, 0 as count where false`}),
best as (
  select m.* from matched m
  where ${allBut() === 'true' ? 'true' : `m.facets in (select v.id from valued v where ${allBut()})`}
    and ${after === null ? 'true' : afterOf(after, place)}
  order by m.score desc, m.day desc, m.item limit ${place(limit)}),
found as (
  select b.score, b.day, b.item, v.kind, s.matter, v.pathway, v.state, v.body, v.classification, t.title,
    left(t.text, ${readFrom}) as text
  from best b join ${rows} s on s.item = b.item and s.least = b.least
  join ${texts} t on t.item = b.item and t.least = b.least join valued v on v.id = b.facets
  order by b.score desc, b.day desc, b.item)
select coalesce((select jsonb_agg(found) from found), '[]') as found,
  coalesce((select jsonb_agg(counts) from counts), '[]') as counts,
  (select coalesce(sum(v.count), 0)::integer from valued v where ${allBut()}) as total`;
  return { sql, values };
}

/** By the words of its title and beginning, a longer text for less; in millionths, since a cursor must be exact. */
function scoreOf(query: string): string {
  return `(ts_rank(coalesce(s.lead, s.words), ${query}, 1) * 1000000)::integer`;
}

function passOf(
  facet: Facet,
  values: readonly string[] | undefined,
  place: (value: unknown) => string,
): string | null {
  if (values === undefined || values.length === 0) return null;
  return `v.${facet}::text in (select jsonb_array_elements_text(${place(JSON.stringify(values))}::jsonb))`;
}

function countOf(facet: Facet, passes: string): string {
  return `(select '${facet}' as facet, v.${facet}::text as value, sum(v.count)::integer as count from valued v
    where v.${facet} is not null and ${passes} group by v.${facet}
    order by 3 desc, 2 limit ${mostValues})`;
}

function afterOf({ score, day, item }: Place, place: (value: unknown) => string): string {
  const [s, d, i] = [place(score), place(day), place(item)];
  return `(m.score < ${s}::integer or (m.score = ${s}::integer and (m.day < ${d}::text collate "C"
    or (m.day = ${d}::text collate "C" and m.item > ${i}::text))))`;
}
