import { globalRegistry, z } from 'zod';
import type { Path } from './place.ts';

/** Any zod type, with what it is made of. */
export type Schema = z.ZodType;

/** The type without what only says that it may be missing, is read later, or is read as something else. */
export function bare(schema: Schema): Schema {
  if (schema instanceof z.ZodOptional) return bare(schema.unwrap() as Schema);
  if (schema instanceof z.ZodLazy) return bare(schema.unwrap() as Schema);
  if (schema instanceof z.ZodPipe) return bare(schema.in as Schema);
  return schema;
}

/** The forms a value may take: a union of unions laid flat. */
export function forms(schema: Schema): readonly Schema[] {
  const type = bare(schema);
  return type instanceof z.ZodUnion ? type.options.flatMap((option) => forms(option as Schema)) : [type];
}

export function keysOf(schema: Schema): readonly string[] {
  const type = bare(schema);
  return type instanceof z.ZodObject ? Object.keys(type.shape) : [];
}

/** What stands at the path in a value of this type; of several forms, in the first that has the key. */
export function schemaAt(schema: Schema, path: Path): Schema {
  return path.reduce<Schema>((here, key) => {
    const part = forms(here)
      .map((form) => partOf(form, key))
      .find((each) => each !== undefined);
    if (part === undefined) throw new Error(`no part of a definition is reached by ${path.join('.')}`);
    return part;
  }, schema);
}

function partOf(form: Schema, key: string | number): Schema | undefined {
  if (form instanceof z.ZodObject) return form.shape[String(key)] as Schema | undefined;
  if (form instanceof z.ZodRecord) return form.valueType as Schema;
  if (form instanceof z.ZodArray) return form.element as Schema;
  return form instanceof z.ZodTuple ? (form.def.items[Number(key)] as Schema | undefined) : undefined;
}

/** What the part is for, as an editor shows it: of the place first (`by`), of its type otherwise (`name`). */
export function descriptionOf(schema: Schema): string {
  const own = globalRegistry.get(schema)?.description;
  if (own !== undefined) return own;
  const inner = schema instanceof z.ZodOptional ? (schema.unwrap() as Schema) : bare(schema);
  return inner === schema ? '' : descriptionOf(inner);
}
