import type { Refusal } from '../../outcome.ts';
import type { DocumentType } from './intake.ts';
import { opening } from './media-type.ts';
import { twoFaced } from './refusals.ts';

// Where browsers look to tell what something is (WHATWG MIME Sniffing, 7), and viewers for a PDF’s header.
const sniffed = 1024;
const markup = /<(?:!doctype\s+html|html|head|body|script|iframe|svg|object|embed)\b/i;
const textual: ReadonlySet<DocumentType> = new Set([
  'text/plain',
  'text/html',
  'message/rfc822',
  'image/svg+xml',
]);

/** Whether another program would take the file for something else than it was found to be. */
export function findPolyglot(bytes: Uint8Array, mediaType: DocumentType): Refusal | undefined {
  const start = opening(bytes, sniffed);
  const isArchive = mediaType.endsWith('wordprocessingml.document');
  if (mediaType === 'application/pdf' ? !/^\s*%PDF-/.test(start) : start.includes('%PDF-')) {
    return twoFaced('PDF', nameOf(mediaType, start));
  }
  if (!textual.has(mediaType) && markup.test(start)) return twoFaced(mediaType, 'HTML');
  if (!isArchive && endsAsArchive(bytes)) return twoFaced(mediaType, 'ZIP');
  if (mediaType === 'application/pdf' && hasTail(bytes)) return twoFaced('PDF', 'something that follows it');
  if (mediaType === 'image/png' && !endsWith(bytes, pngEnd))
    return twoFaced('PNG', 'something that follows it');
  return undefined;
}

function nameOf(mediaType: DocumentType, start: string): string {
  if (mediaType !== 'application/pdf') return mediaType;
  return markup.test(start) ? 'HTML' : 'something that precedes it';
}

const endRecord = [0x50, 0x4b, 0x05, 0x06];
const directoryRecord = [0x50, 0x4b, 0x01, 0x02];
const endLength = 22;
const mostComment = 0xffff;

/** Whether an unzipping program would find an archive: its end record, and a directory where that says (APPNOTE 4.3.16). */
function endsAsArchive(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const last = bytes.length - endLength;
  for (let at = last; at >= Math.max(0, last - mostComment); at -= 1) {
    if (!isAt(bytes, at, endRecord)) continue;
    const directory = at - view.getUint32(at + 12, true);
    const isEmpty = view.getUint16(at + 10, true) === 0;
    if (!isEmpty && directory >= 0 && isAt(bytes, directory, directoryRecord)) return true;
  }
  return false;
}

const pngEnd = [0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82];
const mostPadding = 64;

/** Whether more follows a PDF’s end mark than some program’s padding. */
function hasTail(bytes: Uint8Array): boolean {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = all.lastIndexOf('%%EOF');
  if (end === -1) return false;
  const tail = all
    .subarray(end + 5)
    .toString('latin1')
    .replace(/[\0\s]/g, '');
  return tail.length > mostPadding || markup.test(tail);
}

function isAt(bytes: Uint8Array, at: number, record: readonly number[]): boolean {
  return record.every((byte, i) => bytes[at + i] === byte);
}

function endsWith(bytes: Uint8Array, end: readonly number[]): boolean {
  return isAt(bytes, bytes.length - end.length, end);
}
