import { readdirSync, readFileSync } from 'node:fs';
import { type ImportKind, typeOf } from './fields.ts';
import { type Mapping, parseMapping } from './mapping.ts';

/** The address is the same from src and from dist, so the files are never copied. */
const place = new URL('../../../src/transfer/mappings/', import.meta.url);

/** The mappings that come with the record. Throws only when the package itself is broken. */
export function listMappings(): readonly Mapping[] {
  const files = readdirSync(place).filter((name) => name.endsWith('.json'));
  return files.sort().map((name) => {
    const parsed = parseMapping(JSON.parse(readFileSync(new URL(name, place), 'utf8')));
    if (parsed.ok) return parsed.mapping;
    throw new Error(`couldn't read the mapping ${name} that comes with the record: ${parsed.message}`);
  });
}

/**
 * How a source with these columns is read: by the mapping that recognises most of them, or where they have our own
 * names, as they are called. Undefined when neither is so.
 */
export function findMapping(columns: readonly string[], kind: ImportKind): Mapping | undefined {
  const fitting = listMappings()
    .filter(
      (mapping) => mapping.kind === kind && mapping.recognisedBy.every((name) => columns.includes(name)),
    )
    .sort((one, other) => other.recognisedBy.length - one.recognisedBy.length);
  return fitting[0] ?? ownNames(columns, kind);
}

function ownNames(columns: readonly string[], kind: ImportKind): Mapping | undefined {
  const ours = columns.filter((name) => typeOf(kind, name) !== undefined);
  if (ours.length === 0) return undefined;
  return {
    name: 'own',
    kind,
    recognisedBy: [],
    columns: ours.map((name) => ({
      column: name,
      to: name,
      ...(isList(kind, name) && { separators: ['|'] }),
    })),
    leftOut: [],
    constants: {},
    blanks: [],
  };
}

function isList(kind: ImportKind, name: string): boolean {
  const type = typeOf(kind, name);
  return type === 'list' || type === 'links';
}
