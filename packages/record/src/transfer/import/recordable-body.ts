import type { MappedRow } from '../mapping/map-row.ts';
import { type Recordable, unknownTime } from './checked-row.ts';

/** An organisation by its name, and what else it is called. When it came to be is not said. */
export function recordImportedBody({ texts, lists }: MappedRow): Recordable {
  const name = texts['name'] ?? '';
  const aliases = [...new Set(lists['aliases'] ?? [])].filter((alias) => alias !== name);
  return {
    prefix: 'body',
    kind: 'body-recorded',
    happenedAt: unknownTime,
    names: [],
    body: { name, aliases },
  };
}
