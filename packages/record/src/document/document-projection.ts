import type { Database } from '@candour/ledger';
import type { OpenedEntry, Projection } from '../projection/projection.ts';
import { documentDescribed, documentRecorded } from './document-entries.ts';

/**
 * Documents, as their entries say; and word to the desk that one is to be read. The desk itself is no projection: what
 * was read is not read again when the tables are rebuilt.
 */
export const documentProjection: Projection = {
  name: 'documents',
  tables: ['record.document'],
  async project(database, entries) {
    for (const entry of entries) {
      if (entry.kind === 'document-recorded') await insertDocument(database, entry);
      else if (entry.kind === 'document-described') await updateDocument(database, entry);
    }
  },
  async purge(database, subject) {
    await database.query(emptyDocument, [subject]);
    await database.query(forgetSender, [subject]);
    await database.query('delete from desk.proposal where document = $1', [subject]);
    await database.query('delete from desk.proposal_passage where document = $1', [subject]);
    await database.query('delete from desk.shingle where document = $1', [subject]);
    await database.query('delete from desk.reading where document = $1', [subject]);
    await database.query('delete from desk.imported_like where item = $1', [subject]);
  },
};

/** Of an erased document the open part is left: that it was, what kind of file, and what stood for it in the log. */
async function insertDocument(database: Database, entry: OpenedEntry): Promise<void> {
  const { matter: id, seq, body, blob, actor, recordedAt } = entry;
  const whole = documentRecorded.safeParse(body);
  const { classification, mediaType, enclosed } = whole.success
    ? whole.data
    : documentRecorded.pick({ classification: true, mediaType: true, enclosed: true }).parse(body);
  const known = whole.success ? whole.data : undefined;
  const row = {
    id,
    seq,
    classification,
    enclosed,
    media_type: mediaType,
    kept: blob?.sha256,
    kept_size: blob?.size,
    matter: known?.matter,
    sha256: known?.sha256,
    size: known?.size,
    filename: known?.filename,
    title: known?.title,
    published_at: known?.publishedAt,
    source: known?.source,
    carries: known?.carries ?? [],
    part_of: known?.partOf,
    replaces: known?.replaces,
    recorded_by: actor,
    recorded_at: recordedAt,
  };
  await database.query(insertRow, [JSON.stringify([row])]);
  if (known && isRead.has(mediaType)) await database.query(askForReading, [id]);
}

const isRead: ReadonlySet<string> = new Set([
  'text/plain',
  'text/html',
  'message/rfc822',
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
]);

async function updateDocument(database: Database, { matter: id, body }: OpenedEntry): Promise<void> {
  const described = documentDescribed.safeParse(body);
  if (!described.success) return; // It was erased with the document.
  const { classification, title, publishedAt } = described.data;
  await database.query(
    'update record.document set classification = $2, title = $3, published_at = $4 where id = $1 and sha256 is not null',
    [id, classification, title, publishedAt],
  );
}

const insertRow = `
  insert into record.document (id, seq, classification, matter, kept, kept_size, enclosed, sha256, size, media_type,
    filename, title, published_at, source, carries, part_of, replaces, recorded_by, recorded_at)
  select id, seq, classification, matter, kept, kept_size, enclosed, sha256, size, media_type, filename, title,
    published_at, source, array(select jsonb_array_elements_text(carries)), part_of, replaces, recorded_by, recorded_at
  from jsonb_to_recordset($1::jsonb) as row (id text, seq bigint, classification text, matter text, kept text,
    kept_size bigint, enclosed boolean, sha256 text, size bigint, media_type text, filename text, title text,
    published_at text, source jsonb, carries jsonb, part_of text, replaces text, recorded_by text, recorded_at text)`;

const askForReading = 'insert into desk.reading (document) values ($1) on conflict (document) do nothing';

const emptyDocument = `
  update record.document set classification = 'restricted', sha256 = null, size = null, filename = null, title = null,
    published_at = null, source = null, carries = '{}', matter = null, part_of = null, replaces = null
  where id = $1 and enclosed`;

const forgetSender = "update record.document set source = source - 'from' where id = $1 and not enclosed";
