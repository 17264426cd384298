import type { ImportKind } from '../mapping/fields.ts';
import { findMapping } from '../mapping/find-mapping.ts';
import type { Mapping } from '../mapping/mapping.ts';
import type { Encoding } from '../reading/encoding.ts';
import { examineFile, openSource, type SourceFile } from '../reading/open-source.ts';
import { type Source, SourceFault } from '../reading/source-row.ts';
import { checkRow } from './check-row.ts';
import type { CheckedRow } from './checked-row.ts';

export interface ImportRequest {
  readonly kind: ImportKind;
  readonly path: string;
  /** Left out: found by the columns of the file. */
  readonly mapping?: Mapping;
  /** Left out: found by the bytes of the file. */
  readonly encoding?: Encoding;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** A file ready to be gone through, with how it is understood. */
export interface OpenedImport {
  readonly file: SourceFile;
  readonly mapping: Mapping;
  /** Columns that the mapping does not speak of. */
  readonly unmapped: readonly string[];
  readonly rows: AsyncGenerator<CheckedRow>;
}

/** @throws SourceFault when the file as a whole is not what it is said to be */
export async function openImport(request: ImportRequest): Promise<OpenedImport> {
  const found = await examineFile(request.path);
  const file = { ...found, encoding: request.encoding ?? found.encoding };
  const source = await openSource(file);
  const mapping = request.mapping ?? findMapping(source.columns, request.kind);
  if (mapping === undefined) throw new SourceFault(notRecognised(source, request.kind));
  if (mapping.kind !== request.kind) {
    throw new SourceFault(`The mapping ${mapping.name} is for ${mapping.kind}, not for ${request.kind}.`);
  }
  const known = new Set([...mapping.columns.map(({ column }) => column), ...mapping.leftOut]);
  if (!mapping.columns.some(({ column }) => source.columns.includes(column))) {
    throw new SourceFault(`None of the columns that the mapping ${mapping.name} names is in the file.`);
  }
  return {
    file,
    mapping,
    unmapped: source.columns.filter((name) => !known.has(name)),
    rows: checked(source, { mapping, today: request.today }),
  };
}

async function* checked(
  { columns, rows }: Source,
  { mapping, today }: { readonly mapping: Mapping; readonly today: string },
): AsyncGenerator<CheckedRow> {
  for await (const row of rows) yield checkRow(row, { columns, mapping, today });
}

function notRecognised({ columns }: Source, kind: ImportKind): string {
  const named = columns
    .slice(0, 6)
    .map((name) => `“${name}”`)
    .join(', ');
  return `The columns ${named}${columns.length > 6 ? ' and others' : ''} are not known for ${kind}: name them as docs/formats/import.md does, or say with --map what they are.`;
}
