import type { Database, Instant } from '@candour/ledger';
import type { Caller } from '../../caller.ts';
import { findReach, type Overseen, type Reach } from './find-reach.ts';

/** A condition for a statement, and the values of its placeholders. */
export interface Condition {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** That a caller may see a matter, for statements over `record.matter m`. */
export interface Sight extends Condition {
  /** A condition on the same values: that its title may be read, which of a restricted matter is for the affected. */
  readonly title: string;
}

export interface Listing {
  readonly now: Instant;
  /** The number of the first placeholder. */
  readonly first: number;
  /** The most ties that are named one by one; two thousand, unless said otherwise. */
  readonly mostNamed?: number;
  /** How far the caller sees, where it was read already. */
  readonly reach?: Reach | undefined;
}

/**
 * Whoever is tied to more is shown a list that is walked in its order, each matter looked up; of fewer ties, the matters
 * are fetched and put in order. Either way a page takes a few milliseconds: docs/formats/bench.md, access.
 */
export const usuallyNamed = 2_000;

/**
 * How a caller sees lists of matters now: true of exactly those of which the policies permit `see-matter`. What they may
 * see is read first and stands in the condition as values. See test/need-to-know-filter.test.ts.
 */
export async function findSight(
  database: Database,
  caller: Caller,
  { now, first, mostNamed = usuallyNamed, ...known }: Listing,
): Promise<Sight> {
  if (caller === 'anyone') return { text: `(${openToAll})`, title: isPublic, values: [] };
  const unread = caller.scopes !== null && !caller.scopes.includes('read');
  if (unread) return { text: '(false)', title: '(false)', values: [] };
  const { person } = caller;
  const reach = known.reach ?? (await findReach(database, { person, now }, mostNamed));
  const values: unknown[] = [];
  const place: Place = (value) => `$${first - 1 + values.push(value)}`;
  const tied = tiedTo(reach, place, { person, now });
  const overseen = reach.overseen.map((one) => oversees(one, place));
  const raised = overseen.length === 0 ? [] : [`m.visible <> 'restricted' and (${overseen.join(' or ')})`];
  const kept = reach.excluded.length === 0 ? '' : ` and m.id <> all(${place(reach.excluded)}::text[])`;
  return {
    text: `((${[openToAll, ...tied, ...raised].join(' or ')})${kept})`,
    title: `(${[isPublic, ...tied, ...raised].join(' or ')})`,
    values,
  };
}

const isPublic = `m.classification = 'public'`;
const openToAll = `${isPublic} or m.visible = 'public'`;

/** Puts a value in its place and answers with the placeholder. */
type Place = (value: unknown) => string;

function tiedTo({ ties }: Reach, place: Place, whose: { readonly person: string; readonly now: Instant }) {
  if (ties?.length === 0) return [];
  if (ties !== null) return [`m.id = any(${place(ties)}::text[])`];
  const [person, now] = [`${place(whose.person)}::text`, `${place(whose.now)}::text`];
  // An offset keeps each a look by index, where PostgreSQL would read all the ties of this person into a table first.
  return [
    `exists (select from record.holder h where h.matter = m.id and h.person = ${person}
       and (h.until is null or h.until > ${now}) offset 0)`,
    `exists (select from record.relation r where r.matter = m.id and r.person = ${person}
       and r.relation <> 'excluded' and r.since <= ${now} and (r.until is null or r.until > ${now}) offset 0)`,
  ];
}

function oversees({ pathway, version, bodies }: Overseen, place: Place): string {
  const of = `m.pathway = ${place(pathway)} and m.version = ${place(version)}`;
  return bodies === null ? `(${of})` : `(${of} and m.body = any(${place(bodies)}::text[]))`;
}
