/** What stands between the cells of a CSV file. */
export type Separator = ',' | ';' | '\t' | '|';

const separators: readonly Separator[] = [',', ';', '\t', '|'];

/** The one that parts the first row into the most columns, outside quotation marks. */
export function findSeparator(beginning: string): Separator {
  const counts = new Map<string, number>();
  let isQuoted = false;
  for (const character of beginning) {
    if (character === '"') isQuoted = !isQuoted;
    else if (!isQuoted && character === '\n' && counts.size > 0) break;
    else if (!isQuoted) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  return separators.reduce((best, one) => ((counts.get(one) ?? 0) > (counts.get(best) ?? 0) ? one : best));
}
