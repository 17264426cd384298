import { doubleMetaphone } from 'double-metaphone';
import { folds } from './folds.ts';
import { nicknames } from './nicknames.ts';
import { spellings, type Tradition } from './spellings.ts';

/** One name with everything that is known of how else it is written. */
export interface KnownName {
  readonly text: string;
  /** Rows of the table of spellings that it stands in. */
  readonly spellings: readonly number[];
  /** Rows of the table of short names, its other spellings’ rows included. */
  readonly nicknames: readonly number[];
  readonly sounds: readonly string[];
}

const spellingRows: readonly { readonly tradition: Tradition; readonly names: readonly string[] }[] =
  Object.entries(spellings).flatMap(([tradition, rows]) =>
    rows.map((row) => ({ tradition: tradition as Tradition, names: row.split(' ') })),
  );
const rowsOfSpelling = rowsByName(spellingRows.map((row) => row.names));
const rowsOfNickname = rowsByName(nicknames.map((row) => row.split(' ')));

export function traditionOf(row: number): Tradition {
  const found = spellingRows[row];
  if (found === undefined) throw new Error(`There is no row ${row} in the table of spellings.`);
  return found.tradition;
}

/** Reads one folded name; the same letters always give the same reading. */
export function readKnownName(text: string): KnownName {
  const written = rowsOfSpelling.get(text) ?? [];
  const alike = new Set([text, ...written.flatMap((row) => spellingRows[row]?.names ?? [])]);
  const short = [...alike].flatMap((name) => rowsOfNickname.get(name) ?? []);
  return { text, spellings: written, nicknames: [...new Set(short)], sounds: soundsOf(text) };
}

function soundsOf(text: string): readonly string[] {
  if (text.length < 2) return [];
  const folded = folds.reduce((letters, { from, to }) => letters.replace(from, to), text);
  const codes = [...doubleMetaphone(text), ...doubleMetaphone(folded)];
  // A vowel alone sounds like every other: a code must hold at least one consonant.
  return [...new Set(codes)].filter((code) => code !== '' && code !== 'A');
}

function rowsByName(rows: readonly (readonly string[])[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [row, names] of rows.entries())
    for (const name of names) found.set(name, [...(found.get(name) ?? []), row]);
  return found;
}
