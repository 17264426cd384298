import type { Caller } from '../caller.ts';
import { findSight } from '../need-to-know/facts/find-sight.ts';
import type { Parts } from '../parts.ts';
import { type LikeImported, listLikeImported } from './desk/imported-like.ts';
import { shinglesOf, wordsOf } from './desk/shingle.ts';

/** A recommendation on the record that is like one that is proposed, and what became of it. */
export interface EarlierRecommendation {
  readonly recommendation: string;
  /** Null for one that was imported and is not followed here. */
  readonly matter: string | null;
  readonly number: string | null;
  readonly words: string;
  readonly madeBy: string | null;
  /** `YYYY-MM-DD`, or null where the document has no date. */
  readonly madeOn: string | null;
  readonly document: string | null;
  /** As printed, and the body that it was taken to be. */
  readonly addressee: string | null;
  readonly body: string | null;
  readonly state: string | null;
  readonly isOpen: boolean | null;
  /** How it was answered, and what was made of that: the axes of its matter. */
  readonly axes: Readonly<Record<string, string>> | null;
  /** Of an imported one: what its source says became of it, in the source’s own words. */
  readonly reported: unknown;
  /** The share of the runs of three words of the shorter that the other has. */
  readonly alike: number;
}

/** Runs of so many words are compared: set phrases are shorter, and reworded sentences still share some. */
const runLength = 3;

export function recommendationShingles(words: string): readonly number[] {
  return shinglesOf(wordsOf(words), runLength);
}

// Measured on the worked example: those that repeat share 0.26 or more, the others at most 0.13.
export const leastAlike = 0.2;
export const leastShared = 4;

/** “Recommended before”: what other documents asked in like words, as far as the caller may see it, the likest first. */
export async function listEarlierRecommendations(
  { database, clock }: Pick<Parts, 'database' | 'clock'>,
  caller: Caller,
  { words, document }: { readonly words: string; readonly document: string },
): Promise<readonly EarlierRecommendation[]> {
  const seen = await findSight(database, caller, { now: clock().toISOString(), first: 3 });
  const { rows } = await database.query<EarlierRecommendation>(selectLike(seen.text), [
    JSON.stringify(recommendationShingles(words)),
    document,
    ...seen.values,
  ]);
  const imported = toldAlike(words, await listLikeImported(database, words));
  return [...rows, ...imported].toSorted((a, b) => b.alike - a.alike).slice(0, mostShown);
}

const mostShown = 10;

function toldAlike(words: string, found: readonly LikeImported[]): readonly EarlierRecommendation[] {
  const mine = new Set(recommendationShingles(words));
  return found.flatMap(({ item: recommendation, ...said }) => {
    const theirs = recommendationShingles(said.words);
    const shared = theirs.filter((hash) => mine.has(hash)).length;
    const shorter = Math.min(mine.size, theirs.length);
    if (shared < Math.min(leastShared, shorter) || shared < leastAlike * shorter) return [];
    const alike = Math.round((100 * shared) / shorter) / 100;
    const unfollowed = { matter: null, document: null, state: null, isOpen: null, axes: null };
    return [{ recommendation, ...unfollowed, ...said, alike }];
  });
}

const selectLike = (seen: string) => `
with mine as materialized (select array(select value::bigint from jsonb_array_elements_text($1::jsonb)) as hashes),
liked as (
  select r.*, (select count(*)::int from unnest(r.shingles) hash where hash = any(mine.hashes)) as shared,
    least(cardinality(r.shingles), cardinality(mine.hashes)) as shorter
  from record.recommendation r, mine where r.shingles && mine.hashes and r.document <> $2)
select l.id as recommendation, l.matter, l.number, l.words, l.made_by as "madeBy", l.made_on as "madeOn", l.document,
  l.addressee, l.body, m.state, m.is_open as "isOpen", m.axes, null as reported, round(l.shared::numeric / l.shorter, 2)::float as alike
from liked l join record.matter m on m.id = l.matter
where l.shared >= least(${leastShared}, l.shorter) and l.shared >= ${leastAlike} * l.shorter and ${seen}
order by l.shared::float / l.shorter desc, l.seq limit ${mostShown}`;
