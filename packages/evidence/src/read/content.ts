import type { ReadDocument, Refusal } from '../document.ts';

/** What a reader of one format finds: a document without what only its file can tell. */
type Content = Pick<ReadDocument, 'title' | 'publishedAt' | 'text' | 'segments'>;

/** A format reader's answer. A refusal's path is added by `readDocument`. */
export type Parsed =
  | { readonly ok: true; readonly content: Content }
  | { readonly ok: false; readonly refusal: Omit<Refusal, 'path'> };

/** The answer that a document cannot be read: a stable code, and a sentence saying what is wrong and what to do. */
export function refuse(code: string, message: string): Extract<Parsed, { ok: false }> {
  return { ok: false, refusal: { code, message } };
}
