import { Readable } from 'node:stream';
import { type CsvError, type Info, parse } from 'csv-parse';
import { findSeparator, type Separator } from './separator.ts';
import { columnAt, type Source, SourceFault, type SourceRow } from './source-row.ts';

interface Parsed {
  readonly record: readonly string[];
  readonly raw: string;
  readonly info: Info;
}

/** No row of a table is longer; where one seems to be, a quotation mark was opened and never closed. */
const longestRow = 4 * 1024 * 1024;

/** A table of comma-separated values, its first row the names of its columns. */
export async function openCsv(text: AsyncGenerator<string>, separator?: Separator): Promise<Source> {
  const first = await text.next();
  const beginning = first.done === true ? '' : first.value;
  const parsed = parseAll(beginning, text, separator ?? findSeparator(beginning));
  const header = await parsed.next();
  if (header.done === true) {
    throw new SourceFault('The file holds no rows: its first row has to name the columns.');
  }
  if ('problem' in header.value) {
    throw new SourceFault(`The first row names no columns: ${header.value.problem.message}`);
  }
  const columns = nameColumns(header.value.record);
  return { columns, rows: rowsOf(parsed, columns) };
}

type Outcome = Parsed | { readonly problem: { readonly line: number; readonly message: string } };

async function* parseAll(
  beginning: string,
  rest: AsyncGenerator<string>,
  delimiter: Separator,
): AsyncGenerator<Outcome> {
  let line = 0;
  const parser = parse({
    delimiter,
    info: true,
    raw: true,
    record_delimiter: '\n',
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: longestRow,
  });
  const source = Readable.from(joined(beginning, rest));
  source.once('error', (fault) => parser.destroy(fault));
  try {
    for await (const one of source.pipe(parser)) {
      line = (one as Parsed).info.lines;
      yield one as Parsed;
    }
  } catch (fault) {
    if (!isUnclosed(fault)) throw fault;
    const message = 'A quotation mark that opens in this row, or below it, is never closed.';
    yield { problem: { line: line + 1, message } };
  }
}

async function* joined(beginning: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  if (beginning !== '') yield beginning;
  yield* rest;
}

function isUnclosed(fault: unknown): fault is CsvError {
  const code = (fault as { code?: unknown }).code;
  return code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_MAX_RECORD_SIZE';
}

async function* rowsOf(
  parsed: AsyncGenerator<Outcome>,
  columns: readonly string[],
): AsyncGenerator<SourceRow> {
  for await (const one of parsed) {
    if ('problem' in one) {
      const { line, message } = one.problem;
      const rest = `${message} Nothing from here to the end of the file was read.`;
      yield { line, problem: { line, code: 'quote-not-closed', message: rest } };
    } else if (one.record.some((cell) => cell !== '')) yield rowOf(one, columns);
  }
}

function rowOf({ record, raw, info }: Parsed, columns: readonly string[]): SourceRow {
  const line = info.lines - record.reduce((breaks, cell) => breaks + countBreaks(cell), 0);
  const problem = (code: 'columns-differ' | 'quote-misplaced', message: string, at: number) => ({
    line,
    problem: { line, column: columnAt(columns, columns[at] ?? ''), code, message },
  });
  if (record.length !== columns.length) {
    const column = Math.min(record.length, columns.length);
    const { problem: found } = problem(
      'columns-differ',
      `This row has ${record.length} cells and the first row names ${columns.length} columns.`,
      column,
    );
    return { line, problem: { ...found, column: { number: column + 1, name: columns[column] ?? '' } } };
  }
  const misquoted = raw.includes('"') ? record.findIndex((cell) => isMisquoted(cell, raw)) : -1;
  if (misquoted !== -1) {
    const sentence = 'A quotation mark stands inside this cell without being doubled.';
    return problem('quote-misplaced', sentence, misquoted);
  }
  // Defined, not assigned: a column may be called __proto__.
  return { line, cells: Object.fromEntries(columns.map((name, at) => [name, record[at] as string])) };
}

/** A cell with a quotation mark in it must stand in quotation marks, each of its own doubled. */
function isMisquoted(cell: string, raw: string): boolean {
  return cell.includes('"') && !raw.includes(`"${cell.replaceAll('"', '""')}"`);
}

function countBreaks(cell: string): number {
  let breaks = 0;
  for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) breaks += 1;
  return breaks;
}

/** A column without a name is called by its place. @throws SourceFault when two have the same name */
function nameColumns(header: readonly string[]): readonly string[] {
  const columns = header.map((name, at) => (name.trim() === '' ? `column ${at + 1}` : name.trim()));
  const twice = columns.find((name, at) => columns.indexOf(name) !== at);
  if (twice === undefined) return columns;
  throw new SourceFault(
    `Two columns are called “${twice}”: columns ${columns.indexOf(twice) + 1} and ${columns.lastIndexOf(twice) + 1}. Rename one.`,
  );
}
