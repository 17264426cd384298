import { createHash } from 'node:crypto';
import type { ReadDocument, Refusal } from '../document.ts';
import type { Parsed } from './content.ts';
import { readDocx } from './docx/read-docx.ts';
import { readEmail } from './email/read-email.ts';
import { defaultLimits, type Limits, spokenSize } from './limits.ts';
import { readPage } from './page.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { readText } from './text.ts';
import { findMediaType } from './type/media-type.ts';
import type { MediaType } from './type/signatures.ts';

/** What reading a document comes to: the document, or the reason why not. */
export type Reading =
  | { readonly ok: true; readonly document: ReadDocument }
  | { readonly ok: false; readonly refusal: Refusal };

export interface Source {
  /** Where the bytes came from, as it is to be reported; its extension is only a hint. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly limits?: Partial<Limits>;
}

/** Reads a document from its bytes, whatever its format. Never throws for what the bytes may be. */
export async function readDocument({ path, bytes, limits }: Source): Promise<Reading> {
  const allowed = { ...defaultLimits, ...limits };
  if (bytes.length > allowed.bytes) return tooLarge(path, spokenSize(bytes.length), allowed.bytes);
  const found = findMediaType(bytes, path);
  if (!found.ok) return { ok: false, refusal: { path, ...found.refusal } };
  const parsed = await parse(found.mediaType, bytes, allowed);
  if (!parsed.ok) return { ok: false, refusal: { path, ...parsed.refusal } };
  const { length } = parsed.content.text;
  if (length > allowed.characters) return tooLong(path, length, allowed.characters);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { ok: true, document: { path, sha256, mediaType: found.mediaType, ...parsed.content } };
}

/** The refusal of a document larger than is allowed. */
export function tooLarge(path: string, size: string, most: number): Reading {
  const message = `This file is ${size}, more than the ${spokenSize(most)} allowed; split it or raise the limit.`;
  return { ok: false, refusal: { path, code: 'too-large', message } };
}

function tooLong(path: string, length: number, most: number): Reading {
  const [is, allowed] = [length, most].map((count) => count.toLocaleString('en-GB'));
  const message = `The text of this document is ${is} characters long, more than the ${allowed} allowed; split it.`;
  return { ok: false, refusal: { path, code: 'too-long', message } };
}

function parse(mediaType: MediaType, bytes: Uint8Array, limits: Limits): Parsed | Promise<Parsed> {
  switch (mediaType) {
    case 'text/plain':
      return readText(bytes);
    case 'text/html':
      return readPage(bytes);
    case 'message/rfc822':
      return readEmail(bytes);
    case 'application/pdf':
      return readPdf(bytes, limits);
    case 'application/vnd.openxmlformats-officedocument.wordprocessingml.document':
      return readDocx(bytes, limits);
  }
}
