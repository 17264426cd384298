import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

const verbs = ['Publish', 'Review', 'Inspect', 'Record', 'Tell', 'Train', 'Repair', 'Count'];
const things = [
  'every inspection',
  'the register of weirs',
  'who was told',
  'each refused visit',
  'the night rota',
];
const ends = [
  'within ten days',
  'before the next winter',
  'once a year',
  'with the reasons given',
  'at every site',
];

export interface Row {
  readonly number: string;
  readonly text: string;
  readonly madeBy: string;
  readonly madeOn: string;
  readonly addressees: string;
  readonly status: string;
}

/** Made-up recommendations, the same each time; as long as real ones, and no two alike. */
export function inventRows(count: number, run: string): readonly Row[] {
  return Array.from({ length: count }, (_, at) => {
    const pick = <T>(list: readonly T[], step: number) => list[Math.floor(at / step) % list.length] as T;
    const text = `${pick(verbs, 1)} ${pick(things, 8)} ${pick(ends, 40)}, and say in writing to whoever asked, in their own language, what was found at site ${at} and what will be done about it.`;
    const day = new Date(Date.UTC(2001, 0, 1 + (at % 8000))).toISOString().slice(0, 10);
    return {
      number: `${run}-${at}`,
      text,
      madeBy: `Board ${at % 40}`,
      madeOn: day,
      addressees: `Body ${at % 300}|Body ${(at * 7) % 300}`,
      status: at % 3 === 0 ? '' : 'Open',
    };
  });
}

/** Recommendations of the files in a folder as `records/upr-terman`, told apart by the run. */
export function readRows(folder: string, run: string): readonly Row[] {
  const files = readdirSync(join(folder, 'upr-terman')).filter((name) => /^\d/.test(name));
  const [first = ''] = files.sort();
  const bytes = readFileSync(join(folder, 'upr-terman', first));
  const text = new TextDecoder('macintosh').decode(bytes);
  const records = parse(text, { columns: true, record_delimiter: '\r' }) as Record<
    string,
    string | undefined
  >[];
  return records.map((row, at) => ({
    number: `${run}-${at}`,
    text: row['Text'] ?? '',
    madeBy: row['From'] ?? '',
    madeOn: '',
    addressees: row['To'] ?? '',
    status: row['Response'] ?? '',
  }));
}

export function printCsv(rows: readonly Row[]): string {
  return stringify([...rows], { header: true });
}
