import type { Instant, Json } from '@candour/ledger';
import { type Cells, columnAt, type ProblemCode, type RowProblem } from '../reading/source-row.ts';
import { type FieldType, typeOf } from './fields.ts';
import type { ColumnMapping, Mapping } from './mapping.ts';
import { type Days, findDays } from './read-date.ts';

/** Between two points in time; the same twice where it is known to the millisecond. */
export interface Moment {
  readonly earliest: Instant;
  readonly latest: Instant;
}

/** What a row says, in our names; what it does not say is not there. */
export interface MappedRow {
  readonly texts: Readonly<Record<string, string | undefined>>;
  readonly lists: Readonly<Record<string, readonly string[] | undefined>>;
  readonly days: Readonly<Record<string, Days | undefined>>;
  readonly moments: Readonly<Record<string, Moment | undefined>>;
  readonly fields: Readonly<Record<string, Json | undefined>>;
  /** What stands in the source wherever it was read as something else: by our name. */
  readonly written: Readonly<Record<string, string>>;
}

export type Mapped =
  | { readonly ok: true; readonly row: MappedRow }
  | { readonly ok: false; readonly problems: readonly RowProblem[] };

type Draft = { readonly [Name in keyof MappedRow]: { -readonly [Field in string]: MappedRow[Name][Field] } };

/** Reads the cells of one row as a mapping says. All that is wrong with it is found, not only the first. */
export function mapRow(
  {
    line,
    cells,
    columns,
  }: { readonly line: number; readonly cells: Cells; readonly columns: readonly string[] },
  mapping: Mapping,
): Mapped {
  const row = emptyRow();
  const problems: RowProblem[] = [];
  for (const [field, value] of Object.entries(mapping.constants)) {
    place(row, { field, type: typeOf(mapping.kind, field) ?? 'text', value, how: { column: '', to: field } });
  }
  for (const how of mapping.columns) {
    const value = Object.hasOwn(cells, how.column) ? contentOf(cells[how.column], mapping.blanks) : undefined;
    if (value === undefined) continue;
    const type = typeOf(mapping.kind, how.to) ?? 'text';
    const found = place(row, { field: how.to, type, value, how });
    if (found) problems.push({ line, column: columnAt(columns, how.column), ...found });
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, row };
}

function emptyRow(): Draft {
  return { texts: {}, lists: {}, days: {}, moments: {}, fields: {}, written: {} };
}

/** A cell without the space around it; undefined when it says nothing. */
function contentOf(cell: Json | undefined, blanks: readonly string[]): Json | undefined {
  if (cell === undefined || cell === null) return undefined;
  const content = typeof cell === 'string' ? cell.trim() : cell;
  if (content === '' || (typeof content === 'string' && blanks.includes(content))) return undefined;
  return content;
}

interface Placed {
  readonly field: string;
  readonly type: FieldType;
  readonly value: Json;
  readonly how: ColumnMapping;
}

type Found = { readonly code: ProblemCode; readonly message: string };

function place(row: Draft, { field, type, value, how }: Placed): Found | undefined {
  if (type === 'fields' || type === 'replies') return placeFields(row, { field, type, value, how });
  if (type === 'list' || type === 'links') return placeList(row, { field, type, value, how });
  const text = textOf(value);
  if (text === undefined) return { code: 'value-misshapen', message: `“${field}” is one text here.` };
  if (type === 'day' || type === 'instant') return placeTime(row, { field, type, value: text, how });
  if (how.only === 'values' && !Object.hasOwn(how.values ?? {}, text)) return unknownValue(text);
  const meant = how.values?.[text] ?? text;
  if (type === 'link' && !isLink(meant)) return noLink(meant);
  if (meant !== text) row.written[field] = text;
  // Several columns may make up one text: they follow each other as the mapping names them.
  const before = row.texts[field];
  row.texts[field] = before === undefined ? meant : `${before}${how.join ?? '\n\n'}${meant}`;
  return undefined;
}

function textOf(value: Json): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

function placeTime(row: Draft, { field, type, value, how }: Placed & { value: string }): Found | undefined {
  const moment = type === 'instant' ? findMoment(value) : undefined;
  const days = moment === undefined ? findDays(value, how.dates) : undefined;
  if (days === undefined && moment === undefined) {
    const ways = (how.dates ?? ['YYYY-MM-DD', 'YYYY-MM', 'YYYY']).join(', ');
    return { code: 'date-unreadable', message: `${show(value)} is no day that is written as ${ways}.` };
  }
  if (days && type === 'day') row.days[field] = days;
  else row.moments[field] = moment ?? momentOf(days as Days);
  if (days?.earliest !== value) row.written[field] = value;
  return undefined;
}

function placeList(row: Draft, { field, type, value, how }: Placed): Found | undefined {
  const items = Array.isArray(value) ? value : [value];
  const texts = items.map(textOf);
  if (texts.includes(undefined))
    return { code: 'value-misshapen', message: `“${field}” is a list of texts.` };
  const apart = (texts as string[]).flatMap((text) => splitBy(text, how.separators ?? []));
  const meant = apart.map((text) => how.values?.[text] ?? text);
  const wrong = type === 'links' ? meant.find((one) => !isLink(one)) : undefined;
  if (wrong !== undefined) return noLink(wrong);
  row.lists[field] = [...(row.lists[field] ?? []), ...meant];
  return undefined;
}

function splitBy(text: string, separators: readonly string[]): readonly string[] {
  let pieces = [text];
  for (const separator of separators) pieces = pieces.flatMap((piece) => piece.split(separator));
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
}

function placeFields(row: Draft, { field, type, value }: Placed): Found | undefined {
  const content = typeof value === 'string' ? parseJson(value) : value;
  const isList = Array.isArray(content);
  if (
    content === undefined ||
    content === null ||
    typeof content !== 'object' ||
    isList !== (type === 'replies')
  ) {
    const wanted = type === 'replies' ? 'a JSON list of replies' : 'a JSON object of names and values';
    return { code: 'value-misshapen', message: `“${field}” is ${wanted}.` };
  }
  row.fields[field] = content;
  return undefined;
}

function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

const instant = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})$/;

/** Only with its offset: a time of day without one is not a point in time. */
function findMoment(text: string): Moment | undefined {
  if (!instant.test(text)) return undefined;
  const at = new Date(text.replace(' ', 'T'));
  if (Number.isNaN(at.getTime())) return undefined;
  return { earliest: at.toISOString(), latest: at.toISOString() };
}

/** All of the days, as UTC has them. */
export function momentOf({ earliest, latest }: Days): Moment {
  return { earliest: `${earliest}T00:00:00.000Z`, latest: `${latest}T23:59:59.999Z` };
}

function isLink(text: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(text) && !/\s/.test(text) && URL.canParse(text);
}

function noLink(text: string): Found {
  return {
    code: 'link-unreadable',
    message: `${show(text)} is no address that begins with http:// or https://.`,
  };
}

function unknownValue(text: string): Found {
  return { code: 'value-unknown', message: `${show(text)} is none of the values that the mapping names.` };
}

function show(text: string): string {
  return `“${text.length > 60 ? `${text.slice(0, 59)}…` : text}”`;
}
