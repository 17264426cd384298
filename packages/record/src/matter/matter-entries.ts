import type { Database, Json } from '@candour/ledger';
import type { EntryKind, MatterEntry } from '@candour/pathways';

const kinds: Readonly<Record<EntryKind, true>> = {
  'matter-opened': true,
  'act-done': true,
  'act-corrected': true,
  'hand-over-offered': true,
  'hand-over-accepted': true,
  'hand-over-declined': true,
  'duty-delegated': true,
  'delegation-ended': true,
  'clock-extended': true,
  'clock-recomputed': true,
  'clock-breached': true,
  'holder-replaced': true,
  'child-opened': true,
  'child-closed': true,
};

/** Whether an entry is one of those that a matter is made of; others may stand under the same id. */
export function isMatterKind(kind: string): kind is EntryKind {
  return Object.hasOwn(kinds, kind);
}

export interface EntryRow {
  readonly seq: number;
  readonly matter: string;
  readonly kind: string;
  readonly actor: string;
  readonly happened_at: string;
  readonly recorded_at: string;
  readonly body: Json;
}

/** The entries that matters are made of, in order; whose content was erased have a null body. */
export async function listMatterEntries(
  database: Database,
  matters: readonly string[],
): Promise<ReadonlyMap<string, readonly EntryRow[]>> {
  const { rows } = await database.query<EntryRow>(
    `select seq, matter, kind, actor, happened_at, recorded_at, body from record.entry
     where matter in (select jsonb_array_elements_text($1::jsonb))
       and kind in (select jsonb_array_elements_text($2::jsonb))
     order by seq`,
    [JSON.stringify(matters), JSON.stringify(Object.keys(kinds))],
  );
  const byMatter = new Map<string, EntryRow[]>(matters.map((matter) => [matter, []]));
  for (const row of rows) byMatter.get(row.matter)?.push(row);
  return byMatter;
}

/** The entry as the engine reads it. What is on the ledger was the engine's own. */
export function toMatterEntry(row: EntryRow): MatterEntry {
  return {
    seq: row.seq,
    matter: row.matter,
    kind: row.kind,
    actor: row.actor,
    happenedAt: row.happened_at,
    recordedAt: row.recorded_at,
    body: row.body,
  } as unknown as MatterEntry;
}
