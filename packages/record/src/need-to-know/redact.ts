import type { FieldClass } from '@candour/access';

/** What may be read of some fields, and how many there are beside. */
export interface Redacted<Value> {
  readonly fields: Readonly<Record<string, Value>>;
  readonly withheld: number;
}

/** As the move that filled them in defines them. */
export type FieldDefinitions = Readonly<Record<string, { readonly visible?: FieldClass | undefined }>>;

/**
 * Leaves out what may not be read. Absent and counted, never masked: a mask tells how long it is. A field that its
 * definition does not know, or gives no class, is restricted.
 */
export function redact<Value>(
  fields: Readonly<Record<string, Value>>,
  definitions: FieldDefinitions,
  readable: readonly FieldClass[],
): Redacted<Value> {
  const all = Object.entries(fields);
  const shown = all.filter(([name]) => readable.includes(classOf(definitions, name)));
  return { fields: Object.fromEntries(shown), withheld: all.length - shown.length };
}

function classOf(definitions: FieldDefinitions, name: string): FieldClass {
  return (Object.hasOwn(definitions, name) ? definitions[name]?.visible : undefined) ?? 'restricted';
}
