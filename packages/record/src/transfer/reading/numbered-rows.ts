import { parse as parseYaml } from 'yaml';
import { linesOf } from './json-rows.ts';
import type { Source, SourceRow } from './source-row.ts';

/**
 * A document with numbered paragraphs, such as the recommendations of a report written out in Markdown: a row for
 * each, with its `number`, its `text`, what is said `further` below it, and the `heading` it stands under. What the
 * document says of itself at its top (`---` and names with values, or lines such as `**Name:** value`) is a column
 * each, the same in every row.
 */
export async function openNumbered(text: AsyncGenerator<string>): Promise<Source> {
  const lines: string[] = [];
  for await (const line of linesOf(text)) lines.push(line);
  const { about, from } = readFrontMatter(lines);
  const rows = [...readParagraphs(lines, { about, from })];
  return { columns: [...Object.keys(about), 'heading', 'number', 'text', 'further'], rows: streamed(rows) };
}

interface Beginning {
  readonly about: Record<string, string>;
  readonly from: number;
}

function readFrontMatter(lines: readonly string[]): Beginning {
  const end = lines[0]?.trim() === '---' ? lines.indexOf('---', 1) : -1;
  if (end === -1) return { about: {}, from: 0 };
  const value: unknown = parseYaml(lines.slice(1, end).join('\n'), { schema: 'failsafe' });
  const fields = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return { about: Object.fromEntries(fields.map(([name, text]) => [name, String(text)])), from: end + 1 };
}

const named = /^\*\*([^*:]{1,80}):\*\*\s*(\S.*)$/;
const heading = /^#{1,6}\s+(\S.*)$/;
const numbered = /^(\d{1,4}(?:\.\d{1,4}){0,3})\.?\s+(\S.*)$/;

function* readParagraphs(lines: readonly string[], { about, from }: Beginning): Generator<SourceRow> {
  let under = '';
  let current: { line: number; number: string; text: string } | undefined;
  const finished = () =>
    current && { line: current.line, cells: { ...about, heading: under, ...textOf(current) } };
  for (const [at, line] of lines.entries()) {
    if (at < from) continue;
    const starts = heading.exec(line) ?? numbered.exec(line) ?? (line.trim() === '---' ? [line] : null);
    if (starts !== null && current !== undefined) {
      yield finished() as SourceRow;
      current = undefined;
    }
    const [, first = '', rest = ''] = starts ?? [];
    if (starts === null && current !== undefined) current.text += `\n${line}`;
    else if (heading.test(line)) under = first;
    else if (rest !== '') current = { line: at + 1, number: first, text: rest };
    else readName(line, about);
  }
  if (current !== undefined) yield finished() as SourceRow;
}

function readName(line: string, about: Record<string, string>): void {
  const [, name, value] = named.exec(line.trim()) ?? [];
  if (name !== undefined && value !== undefined) about[name] = value.trim();
}

/** The paragraph ends at an empty line, at a list, and where a line begins with a name such as `Source: `. */
const paragraphEnd = /\n(?:[ \t]*(?:\n|$)|[-*] |[A-Z][\w ]{2,40}: )/;

function textOf({ number, text }: { readonly number: string; readonly text: string }) {
  const end = paragraphEnd.exec(text)?.index ?? text.length;
  return { number, text: text.slice(0, end).trim(), further: text.slice(end).trim() };
}

async function* streamed(rows: readonly SourceRow[]): AsyncGenerator<SourceRow> {
  yield* rows;
}
