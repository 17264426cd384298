import type { Json } from '@candour/ledger';
import type { Definition, Matter } from '@candour/pathways';
import type { EntryRow } from './matter-entries.ts';
import { showBody } from './show-entry.ts';

type Fields = Readonly<Record<string, Json>>;

/**
 * What all may read of an entry of the engine, should its matter be public: structure, and the fields that its pathway
 * names public. Offices answer in public, not the people who hold them: of a holder the role is left.
 */
export function publishEntry(
  { kind, body }: Pick<EntryRow, 'kind' | 'body'>,
  whose: { readonly definition: Definition; readonly matter: Matter },
): Json {
  const shown = showBody({ kind, body }, { ...whose, readable: ['public'] }).body as Fields;
  const { fields, ...structure } = shown;
  const offices = Object.entries(structure).flatMap(([name, value]) => {
    const published = withoutPerson(value);
    return published === undefined ? [] : [[name, published] as const];
  });
  return { ...Object.fromEntries(offices), ...(fields !== undefined && { fields }) };
}

function withoutPerson(value: Json): Json | undefined {
  if (typeof value === 'string') return value.startsWith('person_') ? undefined : value;
  if (typeof value !== 'object' || value === null || !('person' in value)) return value;
  const { person, ...office } = value as Fields;
  return office;
}
