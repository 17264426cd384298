import type { Caller } from '../caller.ts';
import { done, type Outcome, refused } from '../outcome.ts';
import type { Parts } from '../parts.ts';
import { findBytes } from './blob/keep-bytes.ts';
import { getDocument } from './read-document.ts';
import { headersOf } from './serving.ts';

export interface OpenedBytes {
  readonly bytes: Uint8Array;
  /** Under which they leave; none may be left out or overridden. */
  readonly headers: Readonly<Record<string, string>>;
}

/** A document’s own bytes, for whoever may read it, with the headers that keep what is in them from running. */
export async function openBytes(
  parts: Parts,
  caller: Caller,
  document: string,
): Promise<Outcome<OpenedBytes>> {
  const found = await getDocument(parts, caller, document);
  if (!found.ok) return found;
  const { media_type: mediaType, filename, carries } = found.value;
  const bytes = await findBytes(parts, found.value);
  if (bytes === undefined) return refused(erased);
  return done({ bytes, headers: headersOf({ mediaType, filename: filename ?? 'document', carries }) });
}

const erased = {
  code: 'document-erased',
  message: {
    en: 'This document was erased; the record says that it was, and when.',
    cy: 'Dilëwyd y ddogfen hon; dywed y cofnod iddi fod, a phryd.',
  },
} as const;
