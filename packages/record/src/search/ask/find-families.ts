import type { Database } from '@candour/ledger';
import { rootOf } from '../words/english.ts';
import { welshStems } from '../words/welsh.ts';
import { findAlike } from './find-alike.ts';
import { listReadable } from './list-readable.ts';
import type { Term } from './parse-query.ts';
import type { Source } from './source.ts';

/** A term with every word that it stands for. */
export interface Meant {
  readonly term: Term;
  /** For a family: its words as texts have them, what was typed among them. */
  readonly words: readonly string[];
  /** What was typed stands in nothing the caller may read; these words, spelt much like it, do. */
  readonly alike: readonly string[];
}

const mostOfFamily = 200;

/**
 * The words that texts have of each family asked for. A word that nothing has which the caller may read is taken for a
 * slip, and those spelt much like it are looked for instead: whether others may read it, nobody can tell from that.
 */
export async function findFamilies(
  database: Database,
  source: Source,
  terms: readonly Term[],
): Promise<readonly Meant[]> {
  const families = await listFamilies(database, source, terms);
  const meant: Meant[] = [];
  for (const [at, term] of terms.entries()) {
    const family = families.get(at);
    if (term.match !== 'family') meant.push({ term, words: term.words, alike: [] });
    else if (family !== undefined && (await isKnown(database, source, family))) {
      meant.push({
        term,
        words: [...new Set([...term.words, ...family.map(({ word }) => word)])],
        alike: [],
      });
    } else {
      const alike = await findAlike(database, source, term.words[0] ?? '');
      meant.push({ term, words: alike.length === 0 ? term.words : alike, alike });
    }
  }
  return meant;
}

interface Member {
  readonly word: string;
  readonly shown: boolean;
}

async function listFamilies(
  database: Database,
  source: Source,
  terms: readonly Term[],
): Promise<ReadonlyMap<number, readonly Member[]>> {
  const asked = terms.flatMap(({ match, words: [word = ''] }, term) =>
    match === 'family' ? [{ term, word, root: rootOf(word), stems: welshStems(word) }] : [],
  );
  if (asked.length === 0) return new Map();
  const { rows } = await database.query<Member & { readonly term: number }>(selectFamilies(source), [
    JSON.stringify(asked),
    mostOfFamily,
  ]);
  const families = new Map<number, Member[]>();
  for (const row of rows) {
    const family = families.get(row.term);
    if (family === undefined) families.set(row.term, [row]);
    else family.push(row);
  }
  return families;
}

function selectFamilies({ words }: Source): string {
  return `select asked.term, member.word, member.shown
    from jsonb_to_recordset($1::jsonb) as asked (term integer, word text, root text, stems jsonb)
    cross join lateral (
      select w.word, w.shown from ${words} w where w.root = asked.root
      union select w.word, w.shown from ${words} w where w.word = asked.word
      union select w.word, w.shown from ${words} w
        where w.welsh and w.stem in (select jsonb_array_elements_text(asked.stems))
      order by word limit $2) member`;
}

async function isKnown(database: Database, source: Source, family: readonly Member[]): Promise<boolean> {
  if (family.some(({ shown }) => shown)) return true;
  return (
    (
      await listReadable(
        database,
        source,
        family.map(({ word }) => word),
      )
    ).length > 0
  );
}
