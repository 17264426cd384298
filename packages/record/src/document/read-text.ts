import type { Database, Json } from '@candour/ledger';
import type { Caller } from '../caller.ts';
import type { Outcome } from '../outcome.ts';
import type { Parts } from '../parts.ts';
import { readWithDocument } from './read-document.ts';

/** What a document says, as far as it was read. */
export interface DocumentText {
  /** Null where it is kept and never read. */
  readonly state: 'waiting' | 'read' | 'proposed' | 'refused' | null;
  /** Passages count in UTF-16 code units of it; null until it was read. */
  readonly text: string | null;
  readonly textSha256: string | null;
  readonly segments: Json;
  /** Why it could not be read: a code and a sentence. */
  readonly refusal: Json;
}

/** A document’s text and its labelled segments, for whoever may read it. */
export function readText(parts: Parts, caller: Caller, document: string): Promise<Outcome<DocumentText>> {
  return readWithDocument(parts, caller, {
    document,
    read: (inside) => selectText(inside, document),
  });
}

export async function selectText(inside: Database, document: string): Promise<DocumentText> {
  const { rows } = await inside.query<DocumentText>(
    'select state, text, text_sha256 as "textSha256", segments, refusal from desk.reading where document = $1',
    [document],
  );
  return rows[0] ?? { state: null, text: null, textSha256: null, segments: null, refusal: null };
}
