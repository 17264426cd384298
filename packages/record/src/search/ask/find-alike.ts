import type { Database } from '@candour/ledger';
import distance from 'damerau-levenshtein';
import { listReadable } from './list-readable.ts';
import type { Source } from './source.ts';

/** A shorter word is like too many others. */
const shortest = 4;
const candidates = 40;
const most = 5;

/** Words of what the caller may read that are spelt much like one, the likest first: “Tarrent”, “Tarrant”. */
export async function findAlike(
  database: Database,
  source: Source,
  word: string,
): Promise<readonly string[]> {
  if (word.length < shortest || /^\p{N}+$/u.test(word)) return [];
  const { rows } = await database.query<{ word: string; shown: boolean }>(selectAlike(source), [
    word,
    candidates,
  ]);
  const near = rows
    .map((row) => ({ ...row, steps: distance(word, row.word).steps }))
    .filter(({ steps }) => steps <= mostSteps(word))
    .toSorted((one, other) => one.steps - other.steps)
    .slice(0, candidates);
  const hidden = near.filter(({ shown }) => !shown).map((one) => one.word);
  const readable = new Set(hidden.length === 0 ? [] : await listReadable(database, source, hidden));
  return [...new Set(near.filter((one) => one.shown || readable.has(one.word)).map((one) => one.word))].slice(
    0,
    most,
  );
}

/** A letter left out, added, changed, or two that changed places. */
function mostSteps(word: string): number {
  return word.length < 6 ? 1 : 2;
}

function selectAlike({ words }: Source): string {
  return `select word, shown from ${words}
    order by word operator(words.<->) $1, word limit $2`;
}
