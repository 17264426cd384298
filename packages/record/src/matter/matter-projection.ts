import type { Database, Json } from '@candour/ledger';
import { type Definition, type Matter, replay } from '@candour/pathways';
import { getDefinition } from '../pathway/definitions.ts';
import type { OpenedEntry, Projection } from '../projection/projection.ts';
import { type Description, latestDescriptions } from './description.ts';
import { type EntryRow, isMatterKind, listMatterEntries, toMatterEntry } from './matter-entries.ts';
import { matterRow } from './matter-row.ts';
import { publishEntry } from './publish-entry.ts';
import { describeMatters, noteErased, publishEntries, putMatters, raiseHeads } from './write-matters.ts';

/** Matters with their clocks and holders, each folded from all its entries whenever one comes. */
export const matterProjection: Projection = {
  name: 'matters',
  tables: ['record.holder', 'record.clock', 'record.matter'],
  async project(database, entries) {
    const changed = [
      ...new Set(entries.filter(({ kind }) => isMatterKind(kind)).map(({ matter }) => matter)),
    ];
    const from = entries[0]?.seq ?? 0;
    if (changed.length > 0)
      await refold(database, changed, { from, descriptions: latestDescriptions(entries) });
    const redescribed = [...latestDescriptions(entries)].filter(([id]) => !changed.includes(id));
    await describeMatters(
      database,
      redescribed.map(([id, description]) => ({ id, ...description })),
    );
    await raiseHeads(database, headsOf(entries));
  },
};

async function refold(
  database: Database,
  ids: readonly string[],
  { from, descriptions }: { readonly from: number; readonly descriptions: ReadonlyMap<string, Description> },
): Promise<void> {
  const histories = await listMatterEntries(database, ids);
  const known = new Map<string, Definition>();
  const rows = [];
  const erased = [];
  const published: { readonly seq: number; readonly published: Json }[] = [];
  for (const [id, history] of histories) {
    if (history.some(({ body }) => body === null)) {
      erased.push(id);
      continue;
    }
    const { definition, matter } = await foldHistory(database, history, known);
    rows.push({ ...matterRow(definition, matter), description: descriptions.get(id) ?? null });
    for (const entry of history.filter(({ seq }) => seq >= from))
      published.push({ seq: entry.seq, published: publishEntry(entry, { definition, matter }) });
  }
  await putMatters(database, rows);
  await publishEntries(database, published);
  await noteErased(database, erased);
}

/** A matter as its entries make it, and the definition that it is under; `known` saves asking again for many matters. */
export async function foldHistory(
  database: Database,
  history: readonly EntryRow[],
  known: Map<string, Definition> = new Map(),
): Promise<{ readonly definition: Definition; readonly matter: Matter }> {
  const entries = history.map(toMatterEntry);
  const [first] = entries;
  if (first?.kind !== 'matter-opened') throw new Error('A history begins with matter-opened.');
  const { pathway, version } = first.body;
  const under = `${pathway} ${version}`;
  const definition = known.get(under) ?? (await getDefinition(database, first.body));
  known.set(under, definition);
  return { definition, matter: replay(definition, entries) };
}

function headsOf(entries: readonly OpenedEntry[]): readonly { readonly id: string; readonly head: number }[] {
  return [...new Map(entries.map(({ matter, seq }) => [matter, { id: matter, head: seq }])).values()];
}
