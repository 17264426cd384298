import type { Meant } from './find-families.ts';

/** What is asked for, as `tsquery` reads it; of words that are letters and digits alone, each in quotation marks. */
export function tsqueryOf(meant: readonly Meant[]): string {
  return meant
    .map((one) => {
      const query = `(${queryOf(one)})`;
      return one.term.without ? `!${query}` : query;
    })
    .join(' & ');
}

function queryOf({ term, words }: Meant): string {
  if (term.match === 'family') return words.map(quote).join(' | ');
  const row = words.map(quote).join(' <-> ');
  return term.match === 'beginning' ? `${row}:*` : row;
}

function quote(word: string): string {
  return `'${word}'`;
}
