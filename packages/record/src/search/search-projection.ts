import type { Database } from '@candour/ledger';
import { isMatterKind } from '../matter/matter-entries.ts';
import type { OpenedEntry, Projection } from '../projection/projection.ts';
import { deriveDocuments } from './derive/derive-documents.ts';
import { deriveBodies, deriveImported } from './derive/derive-imported.ts';
import { deriveMatters } from './derive/derive-matters.ts';
import { putSearchables, takeOutSearchables } from './rows/put-searchables.ts';

/**
 * What can be found. It runs after all others and reads their tables: whatever an entry concerns is read anew, put in
 * the place of what stood for it, and taken out where there is nothing left of it. An erasure ends with a rebuild, which
 * leaves no word of what was erased.
 */
export const searchProjection: Projection = {
  name: 'search',
  tables: ['record.search_word', 'record.searchable_text', 'record.searchable', 'record.search_facets'],
  async project(database, entries) {
    const matters = listed(entries, ({ kind }) => isMatterKind(kind) || kind === 'matter-described');
    const confirmed = await listConfirmed(database, entries);
    const documents = listed(entries, ({ kind }) => documentKinds.has(kind));
    await renew(database, {
      matters: [...new Set([...matters, ...confirmed])],
      documents: [...new Set([...documents, ...(await listInMatters(database, matters))])],
      imported: listed(entries, ({ kind }) => importedKinds.has(kind)),
      bodies: listed(entries, ({ kind }) => kind === 'body-recorded'),
    });
  },
};

interface Concerned {
  readonly matters: readonly string[];
  readonly documents: readonly string[];
  readonly imported: readonly string[];
  readonly bodies: readonly string[];
}

async function renew(database: Database, { matters, documents, imported, bodies }: Concerned): Promise<void> {
  const searchables = [
    ...(matters.length > 0 ? await deriveMatters(database, matters) : []),
    ...(documents.length > 0 ? await deriveDocuments(database, documents) : []),
    ...(imported.length > 0 ? await deriveImported(database, imported) : []),
    ...(bodies.length > 0 ? await deriveBodies(database, bodies) : []),
  ];
  await putSearchables(database, searchables);
  const there = new Set(searchables.map(({ item }) => item));
  const gone = [matters, documents, imported, bodies].flat().filter((id) => !there.has(id));
  if (gone.length > 0) await takeOutSearchables(database, gone);
}

const documentKinds: ReadonlySet<string> = new Set([
  'document-recorded',
  'document-described',
  'statement-recorded',
  'decision-withdrawn',
]);
const importedKinds: ReadonlySet<string> = new Set(['recommendation-imported', 'commitment-imported']);

function listed(
  entries: readonly OpenedEntry[],
  isAsked: (entry: OpenedEntry) => boolean,
): readonly string[] {
  return [...new Set(entries.filter(isAsked).map(({ matter }) => matter))];
}

/** The matters of recommendations and commitments that some entries record. */
async function listConfirmed(
  database: Database,
  entries: readonly OpenedEntry[],
): Promise<readonly string[]> {
  const seqs = entries.filter(({ kind }) => confirmedKinds.has(kind)).map(({ seq }) => seq);
  if (seqs.length === 0) return [];
  const { rows } = await database.query<{ matter: string }>(
    `select matter from record.recommendation where seq in (select jsonb_array_elements($1::jsonb)::bigint)
     union select matter from record.commitment where seq in (select jsonb_array_elements($1::jsonb)::bigint)`,
    [JSON.stringify(seqs)],
  );
  return rows.map(({ matter }) => matter);
}

const confirmedKinds: ReadonlySet<string> = new Set(['recommendation-recorded', 'commitment-recorded']);

/** Who may read a matter may read its documents: they change with it. */
async function listInMatters(database: Database, matters: readonly string[]): Promise<readonly string[]> {
  if (matters.length === 0) return [];
  const { rows } = await database.query<{ id: string }>(
    'select id from record.document where matter in (select jsonb_array_elements_text($1::jsonb))',
    [JSON.stringify(matters)],
  );
  return rows.map(({ id }) => id);
}
