import type { ReadDocument } from '@candour/evidence';
import type { Database } from '@candour/ledger';
import type { Refusal } from '../../outcome.ts';

export interface Claimed {
  readonly document: string;
  readonly state: 'waiting' | 'read';
}

interface Claim {
  readonly now: string;
  readonly until: string;
  readonly most: number;
}

/** Takes up documents that wait to be read, or to be proposed from, that no other process is at work on. */
export async function claimReadings(
  database: Database,
  { now, until, most }: Claim,
): Promise<readonly Claimed[]> {
  await database.query(giveUpReadings, [now]);
  const { rows } = await database.query<Claimed & { asked: number }>(claimRows, [now, until, most]);
  return rows.toSorted((a, b) => Number(a.asked) - Number(b.asked));
}

const mostAttempts = 3;

const claimRows = `
  update desk.reading r set claimed_until = $2, attempts = attempts + 1
  from (select document from desk.reading
        where state in ('waiting', 'read') and (claimed_until is null or claimed_until < $1)
        order by asked limit $3 for update skip locked) mine
  where r.document = mine.document returning r.document, r.state, r.asked`;

/** What has ended the process that read it several times is not taken up for ever. */
const giveUpReadings = `
  update desk.reading set state = 'refused', refusal = jsonb_build_object('code', 'reading-failed', 'message',
    jsonb_build_object('en', 'This document could not be read, though it was tried several times; its bytes are kept.',
      'cy', 'Ni ellid darllen y ddogfen hon, er rhoi cynnig arni sawl gwaith; cedwir ei beitiau.'))
  where state in ('waiting', 'read') and attempts >= ${mostAttempts} and (claimed_until is null or claimed_until < $1)`;

export interface Reading {
  readonly read: ReadDocument;
  readonly textSha256: string;
  readonly hashes: readonly number[];
  readonly at: string;
}

/** Keeps what reading a document came to: its text, its labels, and a sample of its runs of words. */
export async function putReading(
  database: Database,
  { read, textSha256, hashes, at }: Reading,
): Promise<void> {
  const { path: document, text, segments, title, publishedAt } = read;
  await database.transaction(async (inside) => {
    await inside.query(putRow, [
      document,
      at,
      text,
      textSha256,
      JSON.stringify(segments),
      title,
      publishedAt,
    ]);
    await inside.query('delete from desk.shingle where document = $1', [document]);
    await inside.query(putShingles, [document, JSON.stringify(hashes)]);
  });
}

const putRow = `
  update desk.reading set state = 'read', read_at = $2, text = $3, text_sha256 = $4, segments = $5::jsonb, title = $6,
    published_at = $7, refusal = null where document = $1`;

const putShingles =
  'insert into desk.shingle (hash, document) select value::bigint, $1 from jsonb_array_elements_text($2::jsonb)';

export async function refuseReading(database: Database, document: string, refusal: Refusal): Promise<void> {
  await database.query(
    `update desk.reading set state = 'refused', claimed_until = null, refusal = $2::jsonb where document = $1`,
    [document, JSON.stringify(refusal)],
  );
}

export async function endReadings(inside: Database, documents: readonly string[]): Promise<void> {
  await inside.query(
    `update desk.reading set state = 'proposed', claimed_until = null
     where state = 'read' and document in (select jsonb_array_elements_text($1::jsonb))`,
    [JSON.stringify(documents)],
  );
}

interface ReadingRow {
  readonly document: string;
  readonly sha256: string;
  readonly media_type: string;
  readonly title: string | null;
  readonly published_at: string | null;
  readonly text: string;
  readonly text_sha256: string;
  readonly segments: ReadDocument['segments'];
}

/** Documents as the reader knows them, under their ids; what the record says of title and date goes before the reader’s. */
export async function listReadings(
  database: Database,
  documents: readonly string[],
): Promise<readonly { readonly read: ReadDocument; readonly textSha256: string }[]> {
  const { rows } = await database.query<ReadingRow>(selectReadings, [JSON.stringify(documents)]);
  return rows.map(({ document, sha256, media_type, title, published_at, text, text_sha256, segments }) => ({
    read: { path: document, sha256, mediaType: media_type, title, publishedAt: published_at, text, segments },
    textSha256: text_sha256,
  }));
}

const selectReadings = `
  select r.document, d.sha256, d.media_type, coalesce(d.title, r.title) as title,
    coalesce(d.published_at, r.published_at) as published_at, r.text, r.text_sha256, r.segments
  from desk.reading r join record.document d on d.id = r.document
  where r.text is not null and d.sha256 is not null
    and r.document in (select jsonb_array_elements_text($1::jsonb)) order by r.asked`;
