import { findMediaType } from '@candour/evidence/read';
import type { Refusal } from '../../outcome.ts';
import { extensionOf } from './filename.ts';
import type { DocumentType, Upload } from './intake.ts';
import { mismatch, refusals, unsupportedType } from './refusals.ts';

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What an extension says; one that is not here says nothing. */
const typeOfExtension: Readonly<Record<string, DocumentType>> = {
  txt: 'text/plain',
  md: 'text/plain',
  csv: 'text/plain',
  htm: 'text/html',
  html: 'text/html',
  xhtml: 'text/html',
  eml: 'message/rfc822',
  pdf: 'application/pdf',
  docx,
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
};

const sameAs: Readonly<Record<string, DocumentType>> = {
  'application/xhtml+xml': 'text/html',
  'text/markdown': 'text/plain',
  'text/csv': 'text/plain',
  'image/jpg': 'image/jpeg',
};

// What programs say when they do not know.
const saysNothing = /^(?:|application\/octet-stream|binary\/octet-stream|application\/x-download)$/;

export type Sniffed =
  | { readonly ok: true; readonly mediaType: DocumentType }
  | { readonly ok: false; readonly refusal: Refusal };

/** What the bytes are, by their content; refused when the name or the claimed type says otherwise. */
export function sniffType({ bytes, filename, claimedType }: Upload): Sniffed {
  const sniffed = sniff(bytes, filename);
  if (!sniffed.ok) return sniffed;
  const claimed = (claimedType ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  const byType = saysNothing.test(claimed) ? undefined : (sameAs[claimed] ?? claimed);
  const byName = typeOfExtension[extensionOf(filename)];
  for (const said of [byType, byName]) {
    if (said !== undefined && said !== sniffed.mediaType) return no(mismatch(said, sniffed.mediaType));
  }
  return sniffed;
}

function sniff(bytes: Uint8Array, filename: string): Sniffed {
  if (bytes.length === 0) return no(refusals.empty);
  const picture = pictures.find(({ magic }) => magic.every((byte, at) => bytes[at] === byte));
  if (picture) return { ok: true, mediaType: picture.mediaType };
  const found = findMediaType(bytes, filename);
  if (!found.ok) {
    if (found.refusal.code === 'encrypted') return no(refusals.encrypted);
    return no(unsupportedType(/\((.+)\)/.exec(found.refusal.message)?.[1] ?? found.refusal.code));
  }
  if (found.mediaType === 'application/pdf' || found.mediaType === docx) return found;
  if (isSvg(bytes)) return { ok: true, mediaType: 'image/svg+xml' };
  return isText(bytes) ? found : no(unsupportedType('binary data'));
}

const pictures = [
  { mediaType: 'image/png', magic: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { mediaType: 'image/jpeg', magic: [0xff, 0xd8, 0xff] },
] as const;

const svgStart =
  /^(?:\uFEFF|ï»¿)?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--(?:(?!-->)[\s\S]){0,4000}-->\s*)*(?:<!DOCTYPE\s+svg\b[\s\S]{0,4000}?)?<(?:\w{1,20}:)?svg[\s>]/i;

function isSvg(bytes: Uint8Array): boolean {
  return svgStart.test(opening(bytes, 16_384));
}

/** The first bytes as text, one character a byte; of UTF-16 the Western characters. */
export function opening(bytes: Uint8Array, length: number): string {
  return Buffer.from(bytes.subarray(0, length)).toString('latin1').replaceAll('\0', '');
}

// Line ends, tabs, form feeds, and the escape that old terminals’ colours begin with.
const usual = new Set('\t\n\v\f\r\u001b');

/** UTF-16 has a zero in every other byte; no text has more than a stray control character otherwise. */
function isText(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 65_536)).toString('latin1');
  const zeros = start.split('\0').length - 1;
  const isWide = zeros > start.length / 5 && zeros <= start.length / 2 + 1;
  const plain = isWide ? start.replaceAll('\0', '') : start;
  const found = Array.from(plain).filter((character) => character < ' ' && !usual.has(character)).length;
  return found <= start.length / 1000;
}

function no(refusal: Refusal): Sniffed {
  return { ok: false, refusal };
}
