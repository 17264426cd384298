import { z } from 'zod';
import { fieldsOf, importKinds, typeOf } from './fields.ts';
import { isDatePattern } from './read-date.ts';

const constant = z.union([z.string(), z.array(z.string())]);

const column = z.strictObject({
  to: z.string(),
  /** Between this and what other columns say of the same; an empty line by default. */
  join: z.string().optional(),
  /** Parts a cell into a list; any of them does. */
  separators: z.array(z.string().min(1)).min(1).optional(),
  /** How days are written, the first that fits holds: docs/formats/import.md. */
  dates: z
    .array(z.string().refine(isDatePattern, 'is no way of writing a date that is known here'))
    .min(1)
    .optional(),
  /** What stands in the source → what is meant by it. What is not named stays as it is. */
  values: z.record(z.string(), z.string()).optional(),
  /** Only what is named in `values`, or nothing, may stand here. */
  only: z.literal('values').optional(),
});

const shape = z.strictObject({
  name: z.string().regex(/^[a-z0-9-]{1,40}$/, 'is written in small letters, digits and hyphens'),
  kind: z.enum(importKinds),
  about: z.string().optional(),
  /** Columns that a file has when it is of this source: with them, this mapping is found without being named. */
  recognisedBy: z.array(z.string()).default([]),
  columns: z.record(z.string(), z.union([z.string(), column])),
  /** Columns that are left out on purpose: nobody need be told. */
  leftOut: z.array(z.string()).default([]),
  constants: z.record(z.string(), constant).default({}),
  /** Cells that say nothing: read as empty. */
  blanks: z.array(z.string()).default([]),
});

/** How one column is read. */
export interface ColumnMapping {
  readonly column: string;
  readonly to: string;
  readonly join?: string | undefined;
  readonly separators?: readonly string[] | undefined;
  readonly dates?: readonly string[] | undefined;
  readonly values?: Readonly<Record<string, string>> | undefined;
  readonly only?: 'values' | undefined;
}

/** From the columns of a source to ours. */
export interface Mapping extends Omit<z.infer<typeof shape>, 'columns'> {
  readonly columns: readonly ColumnMapping[];
}

export type ParsedMapping =
  | { readonly ok: true; readonly mapping: Mapping }
  | { readonly ok: false; readonly message: string };

/** A mapping as it was written, or one sentence saying what is wrong with it, and where. */
export function parseMapping(value: unknown): ParsedMapping {
  const parsed = shape.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return {
      ok: false,
      message: `${issue?.path.map(String).join('.') || 'The mapping'}: ${issue?.message ?? ''}.`,
    };
  }
  const { columns: written, ...rest } = parsed.data;
  const columns = Object.entries(written).map(([name, to]) =>
    typeof to === 'string' ? { column: name, to } : { column: name, ...to },
  );
  const unknown = [...columns.map(({ to }) => to), ...Object.keys(rest.constants)].find(
    (field) => typeOf(rest.kind, field) === undefined,
  );
  if (unknown !== undefined) {
    const known = Object.keys(fieldsOf[rest.kind]).join(', ');
    return { ok: false, message: `${rest.kind} have no field “${unknown}”; they have ${known}.` };
  }
  return { ok: true, mapping: { ...rest, columns } };
}
