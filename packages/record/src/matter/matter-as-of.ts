import type { Database, Instant } from '@candour/ledger';
import { type Definition, type Matter, type MatterEntry, retrace } from '@candour/pathways';
import { getDefinition } from '../pathway/definitions.ts';
import { type EntryRow, listMatterEntries, toMatterEntry } from './matter-entries.ts';

/** The two axes: what was so by one instant, as it was known by another. */
export interface When {
  readonly happenedBy?: Instant;
  readonly recordedBy?: Instant;
}

/** Neither axis is asked about: as it stands. */
export function isToday({ happenedBy, recordedBy }: When): boolean {
  return happenedBy === undefined && recordedBy === undefined;
}

export interface AsOfMatter {
  readonly definition: Definition;
  /** As what is known to have happened by then leaves it. */
  readonly matter: Matter;
  /** The state it was in at `happenedBy`, as far as was known. */
  readonly state: string;
  readonly since: Instant;
}

/**
 * A matter as it stood at `happenedBy`, as it was known at `recordedBy`: entries recorded later do not count, and of
 * those that count, corrections are in force from the act they correct. Undefined when nothing was known of it, or it
 * had not begun.
 */
export async function findMatterAsOf(
  database: Database,
  id: string,
  { happenedBy, recordedBy }: When,
): Promise<AsOfMatter | undefined> {
  const histories = await listMatterEntries(database, [id]);
  const known = (histories.get(id) ?? []).filter(
    (row: EntryRow) => row.body !== null && (recordedBy === undefined || row.recorded_at <= recordedBy),
  );
  const entries = known.map(toMatterEntry);
  const [first] = entries;
  if (first?.kind !== 'matter-opened') return undefined;
  const definition = await getDefinition(database, first.body);
  const so = happenedBy === undefined ? entries : listHappened(definition, entries, happenedBy);
  let found: AsOfMatter | undefined;
  for (const { entry, after } of retrace(definition, so)) {
    const since = found?.state === after.state ? found.since : momentOf(entry.seq, entry.happenedAt, after);
    found = { definition, matter: after, state: after.state, since };
  }
  return found;
}

/**
 * The entries of what had happened by an instant, with all that corrects them. What happened later is left out of the
 * fold, so that something that was told late does not bring with it where the matter had come to by then.
 */
function listHappened(
  definition: Definition,
  entries: readonly MatterEntry[],
  by: Instant,
): readonly MatterEntry[] {
  const had = new Set<number>();
  for (const { entry, after } of retrace(definition, entries))
    if (momentOf(entry.seq, entry.happenedAt, after) <= by) had.add(entry.seq);
  const [first] = entries;
  if (first === undefined || !had.has(first.seq)) return [];
  return entries.filter(({ seq, kind }) => had.has(seq) || kind === 'act-corrected');
}

/** When an entry was so: an act may have been corrected in that. */
function momentOf(seq: number, happenedAt: Instant, after: Matter): Instant {
  return after.acts.find((act) => act.seq === seq)?.happenedAt ?? happenedAt;
}
