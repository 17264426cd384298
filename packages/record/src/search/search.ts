import type { Database } from '@candour/ledger';
import type { Caller } from '../caller.ts';
import { done, type Outcome, type Refusal, refused } from '../outcome.ts';
import type { Parts } from '../parts.ts';
import { type Place, readCursor, writeCursor } from './ask/cursor.ts';
import { type Extract, extractOf, type Marked, markTitle } from './ask/extract.ts';
import { findFamilies, type Meant } from './ask/find-families.ts';
import { parseQuery, type Term } from './ask/parse-query.ts';
import { type Facet, type FoundRow, type Narrowed, type Selected, selectFound } from './ask/select-found.ts';
import { published, type Source, sourceOf } from './ask/source.ts';
import { tsqueryOf } from './ask/tsquery.ts';
import { noteFound } from './note-found.ts';

/** What is looked for. Without words, everything that passes is listed, the newest first. */
export interface Search {
  readonly words: string;
  readonly narrowed?: Narrowed;
  /** `next` of the page before; that page's words and narrowing go with it. */
  readonly after?: string;
  /** 1 to 100; 20 unless said otherwise. */
  readonly limit?: number;
}

export interface FoundItem {
  readonly item: string;
  readonly kind: string;
  readonly matter: string | null;
  readonly pathway: string | null;
  readonly state: string | null;
  readonly body: string | null;
  readonly classification: 'public' | 'restricted';
  readonly day: string;
  readonly title: Marked;
  readonly extract: Extract;
}

export interface Found {
  readonly items: readonly FoundItem[];
  /** All that match and may be read by the caller; nothing else is counted here or in `facets`. */
  readonly total: number;
  /** The most frequent values, at most 50 of each. Null on a page that is not the first. */
  readonly facets: Readonly<
    Record<Facet, readonly { readonly value: string; readonly count: number }[]>
  > | null;
  /** Words that nothing has, and those spelt alike that were looked for in their place. */
  readonly readAs: readonly { readonly word: string; readonly as: readonly string[] }[];
  readonly next: string | null;
}

const usual = 20;
const most = 100;

/** Finds what the caller may read, ranked, with the words marked: see docs/guides/searching.md. */
export async function search(
  parts: Pick<Parts, 'database' | 'clock' | 'access'>,
  caller: Caller,
  asked: Search,
): Promise<Outcome<Found>> {
  const question = parseQuestion(asked);
  if (!question.ok) return question;
  const source = sourceOf(caller, parts.clock().toISOString());
  return parts.database.transaction(async (inside) => {
    const { found, page } = await find(inside, source, question.value);
    await noteFound({ ...parts, database: inside }, caller, page);
    return done(found);
  });
}

/** The same for whoever has not signed in, on a database that sees no more than what is published. */
export async function searchPublished(database: Database, asked: Search): Promise<Outcome<Found>> {
  const question = parseQuestion(asked);
  if (!question.ok) return question;
  return database.transaction(async (inside) => done((await find(inside, published, question.value)).found));
}

interface Question {
  readonly terms: readonly Term[];
  readonly narrowed: Narrowed;
  readonly after: Place | null;
  readonly limit: number;
}

function parseQuestion({ words, narrowed = {}, after, limit = usual }: Search): Outcome<Question> {
  const terms = parseQuery(words);
  if (!terms.ok) return terms;
  const place = after === undefined ? null : readCursor(after);
  if (place === undefined) return refused(unknownCursor);
  return done({ terms: terms.value, narrowed, after: place, limit: Math.min(Math.max(limit, 1), most) });
}

async function find(database: Database, source: Source, { terms, narrowed, after, limit }: Question) {
  await database.query(settings);
  const meant = await findFamilies(database, source, terms);
  const query = meant.length === 0 ? null : tsqueryOf(meant);
  const selected = await select(database, { source, query, narrowed, after, limit: limit + 1 });
  const page = selected.found.slice(0, limit);
  const found: Found = {
    items: page.map((row) => itemOf(row, meant)),
    total: selected.total,
    facets: after === null ? groupCounts(selected.counts) : null,
    readAs: meant.flatMap(({ term, alike }) =>
      alike.length === 0 ? [] : [{ word: term.words[0] ?? '', as: alike }],
    ),
    next: nextOf(selected.found, limit),
  };
  return { found, page };
}

/**
 * For this transaction: no search takes long, whatever was typed; and a word that half of all texts have is still looked
 * up by the index, which PostgreSQL, taking the reading of a row’s words for cheap, would not do.
 */
const settings = `select set_config('statement_timeout', '5000', true), set_config('enable_seqscan', 'off', true),
  set_config('jit', 'off', true), set_config('work_mem', '16MB', true)`;

async function select(database: Database, selection: Parameters<typeof selectFound>[0]): Promise<Selected> {
  const { sql, values } = selectFound(selection);
  const { rows } = await database.query<Selected>(sql, values);
  const [selected] = rows;
  if (selected === undefined) throw new Error('A search gave no row.');
  return selected;
}

function itemOf({ score: _, title, text, ...row }: FoundRow, meant: readonly Meant[]): FoundItem {
  return { ...row, title: markTitle(title, meant), extract: extractOf(text, meant) };
}

function groupCounts(counts: Selected['counts']): NonNullable<Found['facets']> {
  const of = (facet: Facet) =>
    counts.filter((one) => one.facet === facet).map(({ value, count }) => ({ value, count }));
  return {
    kind: of('kind'),
    pathway: of('pathway'),
    state: of('state'),
    body: of('body'),
    year: of('year'),
    classification: of('classification'),
  };
}

function nextOf(found: readonly FoundRow[], limit: number): string | null {
  const last = found.length > limit ? found[limit - 1] : undefined;
  return last === undefined ? null : writeCursor(last);
}

const unknownCursor: Refusal = {
  code: 'search-page-unknown',
  message: {
    en: 'There is no such page; search again from the first.',
    cy: 'Nid oes tudalen o’r fath; chwiliwch eto o’r dudalen gyntaf.',
  },
  at: 'after',
};
