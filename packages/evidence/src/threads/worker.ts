import { findStories as groupStories, type Story } from '../copies/story.ts';
import type { ReadDocument } from '../document.ts';
import { type Proposals, propose as proposeFrom } from '../propose.ts';
import { openDocument } from '../read/open.ts';
import { type Reading, readDocument } from '../read/reading.ts';

/** Reads one document in a thread of its own: its bytes, or the file at its path. */
export function read({ path, bytes }: { path: string; bytes?: Uint8Array }): Promise<Reading> {
  return bytes ? readDocument({ path, bytes }) : openDocument(path);
}

export function findStories(documents: readonly ReadDocument[]): readonly Story[] {
  return groupStories(documents);
}

export function propose({
  documents,
  published,
}: {
  readonly documents: readonly ReadDocument[];
  readonly published: string | null;
}): Proposals {
  return proposeFrom(documents, { published });
}
