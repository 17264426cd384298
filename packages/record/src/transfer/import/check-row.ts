import { createHash } from 'node:crypto';
import type { Json } from '@candour/ledger';
import type { ImportKind } from '../mapping/fields.ts';
import { type MappedRow, mapRow } from '../mapping/map-row.ts';
import type { Mapping } from '../mapping/mapping.ts';
import type { Cells, RowProblem, SourceRow } from '../reading/source-row.ts';
import type { CheckedRow, Recordable } from './checked-row.ts';
import { recordImportedBody } from './recordable-body.ts';
import { recordHistory } from './recordable-history.ts';
import { recordCommitment, recordRecommendation } from './recordable-recommendation.ts';

export interface Check {
  readonly columns: readonly string[];
  readonly mapping: Mapping;
  /** `YYYY-MM-DD`: nothing that is said to have happened is later. */
  readonly today: string;
}

/** A leaf holds 65,535 bytes; what surrounds a row's own content takes less than the rest. */
const longestBody = 60_000;

/** What a row comes to: an entry to be, or all that is wrong with it. Nothing in between. */
export function checkRow(row: SourceRow, { columns, mapping, today }: Check): CheckedRow {
  const { line } = row;
  if ('problem' in row) return { line, problems: [row.problem] };
  const mapped = mapRow({ line, cells: row.cells, columns }, mapping);
  if (!mapped.ok) return { line, problems: mapped.problems };
  const found = [...listMissing(mapped.row, mapping.kind), ...listToCome(mapped.row, today)];
  if (found.length > 0)
    return { line, problems: found.map((one) => ({ line, ...at(one.field), ...one })).map(strip) };
  const recordable = recorders[mapping.kind](mapped.row);
  const bytes = Buffer.byteLength(JSON.stringify(recordable.body));
  if (bytes > longestBody) {
    const message = `The row is ${bytes} bytes long and an entry takes ${longestBody}.`;
    return { line, problems: [{ line, code: 'row-too-long', message }] };
  }
  return { line, key: keyOf(row.cells, mapping), recordable, unknown: listUnknown(mapped.row, mapping.kind) };

  function at(field: string) {
    const column = mapping.columns.find(
      ({ to, column: name }) => to === field && columns.includes(name),
    )?.column;
    return column === undefined ? {} : { column: { number: columns.indexOf(column) + 1, name: column } };
  }
}

type FieldProblem = Pick<RowProblem, 'code' | 'message'> & { readonly field: string };

function strip({ field: _field, ...problem }: RowProblem & { readonly field: string }): RowProblem {
  return problem;
}

const recorders: Readonly<Record<ImportKind, (row: MappedRow) => Recordable>> = {
  recommendations: recordRecommendation,
  commitments: recordCommitment,
  bodies: recordImportedBody,
  'case-history': recordHistory,
};

/** One of each list must be there, or nobody could say what the row is. */
const needed: Readonly<Record<ImportKind, readonly (readonly string[])[]>> = {
  recommendations: [['text', 'number', 'title', 'sourceUrl', 'documentUrl']],
  commitments: [['text', 'number', 'title', 'sourceUrl', 'documentUrl']],
  bodies: [['name']],
  'case-history': [['matter'], ['move', 'notes', 'fields']],
};

function listMissing(row: MappedRow, kind: ImportKind): readonly FieldProblem[] {
  return needed[kind]
    .filter((fields) => !fields.some((field) => says(row, field)))
    .map((fields) => ({
      field: fields[0] as string,
      code: 'value-missing',
      message:
        fields.length === 1
          ? `The row has no “${fields[0]}”.`
          : `The row has none of ${fields.map((field) => `“${field}”`).join(', ')}: nobody could tell what it is.`,
    }));
}

function says({ texts, lists, days, moments, fields }: MappedRow, field: string): boolean {
  return [texts, lists, days, moments, fields].some((values) => Object.hasOwn(values, field));
}

const past: readonly string[] = ['madeOn', 'closedOn', 'repliedOn', 'happened', 'recorded'];

function listToCome({ days, moments }: MappedRow, today: string): readonly FieldProblem[] {
  return past.flatMap((field) => {
    const earliest = days[field]?.earliest ?? moments[field]?.earliest.slice(0, 10);
    if (earliest === undefined || earliest <= today) return [];
    return [{ field, code: 'date-not-come' as const, message: `${earliest} has not come yet.` }];
  });
}

/** What people ask of an entry first; what is not said of it is counted, so that it is not taken for an answer. */
const asked: Readonly<Record<ImportKind, readonly string[]>> = {
  recommendations: ['text', 'madeBy', 'madeOn', 'addressees', 'status'],
  commitments: ['text', 'madeBy', 'madeOn', 'status'],
  bodies: [],
  'case-history': ['happened', 'recorded', 'actor'],
};

function listUnknown(row: MappedRow, kind: ImportKind): readonly string[] {
  return asked[kind].filter((field) => !says(row, field));
}

function keyOf(cells: Cells, { kind, name }: Mapping): string {
  const content = JSON.stringify(
    Object.entries(cells).sort(([one], [other]) => (one < other ? -1 : 1)) as Json,
  );
  const hash = createHash('sha256').update(`${kind}\n${name}\n${content}`).digest('hex');
  return `import/${kind}/${name}/${hash}`;
}
