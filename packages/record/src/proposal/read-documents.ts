import { createHash } from 'node:crypto';
import type { ReadDocument } from '@candour/evidence';
import type { Readers } from '@candour/evidence/threads';
import { findBytes } from '../document/blob/keep-bytes.ts';
import { findDocumentRow } from '../document/document-row.ts';
import type { Parts } from '../parts.ts';
import { everybody, groupDocuments, listAudiences, listCandidates } from './desk/candidates.ts';
import { noteImported } from './desk/imported-like.ts';
import { proposeTogether } from './desk/propose-together.ts';
import { toRefusal } from './desk/reader-refusal.ts';
import { type Claimed, claimReadings, putReading, refuseReading } from './desk/readings.ts';
import { sample, shinglesOf, storyRun, wordsOf } from './desk/shingle.ts';

/** What a look at the desk came to. */
export interface DeskWork {
  readonly read: readonly string[];
  readonly refused: readonly string[];
}

// Whoever holds a document so long has died. Should they live, it is read twice, which adds nothing.
const claimedFor = 5 * 60_000;
const batch = 20;

/**
 * Reads what waits on the desk, up to twenty documents at once, and proposes from it. Any number of processes may; what
 * one was stopped in the middle of, another takes up.
 */
export async function readDocuments(parts: Parts, readers: Readers): Promise<DeskWork> {
  const started = parts.clock();
  const claimed = await claimReadings(parts.database, {
    now: started.toISOString(),
    until: new Date(started.getTime() + claimedFor).toISOString(),
    most: batch,
  });
  const { read, refused, faults } = await readEach(parts, readers, claimed);
  for (const fresh of await divideByAudience(parts, read)) await proposeFrom(parts, readers, fresh);
  await noteImported(parts.database);
  // One document at fault keeps nothing from those beside it, and is still told.
  if (faults.length > 0) throw faults[0];
  return { read, refused };
}

/** What all may read comes first: restricted documents are looked at beside it, and never the other way round. */
async function divideByAudience(
  { database }: Parts,
  documents: readonly string[],
): Promise<readonly string[][]> {
  const audiences = await listAudiences(database, documents);
  const divided = new Map<string, string[]>([[everybody, []]]);
  for (const document of documents) {
    const audience = audiences.get(document) ?? document;
    divided.set(audience, [...(divided.get(audience) ?? []), document]);
  }
  return [...divided.values()];
}

async function proposeFrom(parts: Parts, readers: Readers, documents: readonly string[]): Promise<void> {
  const candidates = new Map<string, readonly string[]>();
  for (const document of documents) candidates.set(document, await listCandidates(parts.database, document));
  for (const together of groupDocuments(candidates)) {
    const fresh = new Set(documents.filter((document) => together.includes(document)));
    await proposeTogether(parts, readers, { together, fresh });
  }
}

/** A few at a time: each is whole in memory while it is read. */
const lanes = 2;

async function readEach(
  parts: Parts,
  readers: Readers,
  claimed: readonly Claimed[],
): Promise<DeskWork & { readonly faults: readonly unknown[] }> {
  const [read, refused, faults]: [string[], string[], unknown[]] = [[], [], []];
  const waiting = [...claimed];
  const lane = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      try {
        const isRead = next.state === 'read' || (await readOne(parts, readers, next.document));
        (isRead ? read : refused).push(next.document);
      } catch (fault) {
        faults.push(fault);
      }
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return { read, refused, faults };
}

async function readOne(parts: Parts, readers: Readers, document: string): Promise<boolean> {
  const row = await findDocumentRow(parts.database, document);
  const bytes = row && (await findBytes(parts, row));
  if (row === undefined || bytes === undefined) return false;
  const reading = await readers.read({ path: row.filename ?? 'document', bytes });
  if (!reading.ok) {
    await refuseReading(parts.database, document, toRefusal(reading.refusal));
    return false;
  }
  const read = { ...reading.document, path: document, text: storable(reading.document.text) };
  await putReading(parts.database, {
    read,
    textSha256: createHash('sha256').update(read.text).digest('hex'),
    hashes: fingerprint(read),
    at: parts.clock().toISOString(),
  });
  return true;
}

/** Databases keep no NUL and no half of a surrogate pair; what stands for them is as long, so spans stay where they are. */
function storable(text: string): string {
  return Buffer.from(text).toString().replaceAll('\0', '\uFFFD');
}

const mostHashes = 1024;

/** Of the story alone: furniture is shared by all that a publisher prints. */
function fingerprint(read: ReadDocument): readonly number[] {
  const story = read.segments
    .filter(({ kind }) => kind === 'story')
    .map(({ start, end }) => read.text.slice(start, end));
  return sample(shinglesOf(wordsOf(story.join('\n')), storyRun), mostHashes);
}
