import type { Json } from '@candour/ledger';
import type { Cells, ProblemCode, Source, SourceRow } from './source-row.ts';

/** One JSON object a line. The columns are the names in the first object; others may follow. */
export async function openJsonLines(text: AsyncGenerator<string>): Promise<Source> {
  const rows = rowsOf(text);
  const waiting: SourceRow[] = [];
  let columns: readonly string[] = [];
  for (let next = await rows.next(); next.done !== true; next = await rows.next()) {
    waiting.push(next.value);
    if ('problem' in next.value) continue;
    columns = Object.keys(next.value.cells);
    break;
  }
  return { columns, rows: inOrder(waiting, rows) };
}

async function* inOrder(
  first: readonly SourceRow[],
  rest: AsyncGenerator<SourceRow>,
): AsyncGenerator<SourceRow> {
  yield* first;
  yield* rest;
}

async function* rowsOf(text: AsyncGenerator<string>): AsyncGenerator<SourceRow> {
  let line = 0;
  for await (const content of linesOf(text)) {
    line += 1;
    if (content.trim() !== '') yield parseRow(content, line);
  }
}

/** The lines of a text that comes in pieces, without their line feeds. */
export async function* linesOf(text: AsyncGenerator<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of text) {
    const lines = `${rest}${piece}`.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

function parseRow(content: string, line: number): SourceRow {
  const refused = (code: ProblemCode, message: string, at?: number): SourceRow => ({
    line,
    problem: { line, ...(at !== undefined && { column: { number: at + 1, name: '' } }), code, message },
  });
  try {
    const value = JSON.parse(content) as Json;
    return isFields(value)
      ? { line, cells: value }
      : refused('not-an-object', 'This line is no JSON object.');
  } catch (fault) {
    if (!(fault instanceof SyntaxError)) throw fault;
    const at = /position (\d+)/.exec(fault.message)?.[1];
    return refused('not-json', 'This line is no JSON.', at === undefined ? undefined : Number(at));
  }
}

function isFields(value: Json): value is Cells {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
