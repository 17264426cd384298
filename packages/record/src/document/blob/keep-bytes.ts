import { randomBytes } from 'node:crypto';
import { IntegrityFault } from '@candour/ledger';
import type { Parts } from '../../parts.ts';
import type { DocumentRow } from '../document-row.ts';
import { disclose, enclose } from './enclosure.ts';
import { hashOf } from './hash.ts';

type Keeping = Pick<Parts, 'blobs' | 'keystore'>;

/** Keeps a document’s bytes: as they are if it is public, enclosed under its own subject’s key if it is not. */
export async function keepBytes(
  { blobs, keystore }: Keeping,
  { id, bytes, classification }: { id: string; bytes: Uint8Array; classification: 'public' | 'restricted' },
): Promise<{ readonly sha256: string; readonly size: number }> {
  if (classification === 'public') return { sha256: await blobs.put(bytes), size: bytes.length };
  const subject = await keystore.create(id, new Uint8Array(randomBytes(32)));
  if (subject.state !== 'held')
    throw new Error(`couldn’t enclose ${id}: it is new, and its subject was erased`);
  const kept = enclose(bytes, { subjectKey: subject.key, sha256: hashOf(bytes) });
  return { sha256: await blobs.put(kept), size: kept.length };
}

/** A document’s own bytes; undefined once it was erased. Throws an IntegrityFault when they are gone or changed. */
export async function findBytes(
  { blobs, keystore }: Keeping,
  { id, kept, enclosed, sha256 }: Pick<DocumentRow, 'id' | 'kept' | 'enclosed' | 'sha256'>,
): Promise<Uint8Array | undefined> {
  const subject = enclosed ? await keystore.find(id) : undefined;
  if (sha256 === null || subject?.state === 'erased') return undefined;
  const bytes = await blobs.find(kept);
  if (bytes === undefined) {
    throw new IntegrityFault(
      `${id} is on the record and its bytes, ${kept}, are kept nowhere; restore them from a backup`,
    );
  }
  if (!enclosed) return bytes;
  if (subject === undefined) throw new Error(`couldn’t open ${id}: the keystore at hand never had its key`);
  return disclose(bytes, { subjectKey: subject.key, sha256 });
}
