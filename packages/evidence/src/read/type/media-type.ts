import { type Parsed, refuse } from '../content.ts';
import { hasHtml, hasMailHeaders } from './markup.ts';
import { type MediaType, namedParts, type Signature, signatures } from './signatures.ts';

type Found = { readonly ok: true; readonly mediaType: MediaType } | Extract<Parsed, { ok: false }>;

// Enough to see past a licence comment, a style sheet or a long run of mail trace headers.
const openingBytes = 16_384;

/**
 * What a file is, by its content. The extension only decides between readings that the content
 * leaves open (a fragment of HTML, a mail without trace headers): a wrong one never makes a file readable.
 */
export function findMediaType(bytes: Uint8Array, path: string): Found {
  if (bytes.length === 0)
    return refuse('empty-file', 'This file is empty (0 bytes); check that it was saved or copied whole.');
  const signature = signatures.find((candidate) => isSigned(bytes, candidate));
  if (signature?.reads !== undefined) return { ok: true, mediaType: signature.reads };
  if (signature?.name === 'ZIP archive') return findInArchive(bytes);
  if (signature?.name === 'OLE file') return findInCompoundFile(bytes);
  if (signature) return unsupported(signature.name);
  const opening = new TextDecoder('latin1').decode(withoutWideZeros(bytes.subarray(0, openingBytes)));
  const extension = /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  if (hasMailHeaders(opening, extension === 'eml')) return { ok: true, mediaType: 'message/rfc822' };
  if (hasHtml(opening, /^x?html?$/.test(extension))) return { ok: true, mediaType: 'text/html' };
  return { ok: true, mediaType: 'text/plain' };
}

function isSigned(bytes: Uint8Array, { magic, at = 0, within = 0 }: Signature): boolean {
  for (let from = at; from <= at + within; from += 1) {
    if (magic.every((byte, i) => byte === null || bytes[from + i] === byte)) return true;
  }
  return false;
}

/** Office formats are ZIP archives; their part names stand uncompressed in the file. */
function findInArchive(bytes: Uint8Array): Found {
  const listing = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const has = (name: string) => listing.includes(name, 0, 'latin1');
  if (has('word/document.xml') || (has('word/') && has('[Content_Types].xml'))) {
    return {
      ok: true,
      mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    };
  }
  return unsupported(namedParts.find(([part]) => has(part))?.[1] ?? 'ZIP archive');
}

function findInCompoundFile(bytes: Uint8Array): Found {
  const listing = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const has = (name: string) => listing.includes(name, 0, 'utf16le');
  if (has('EncryptedPackage')) {
    return refuse('encrypted', 'This Office document is protected by a password; save a copy without one.');
  }
  if (has('WordDocument')) return unsupported('old Word document (.doc)');
  if (has('__substg1.0')) return unsupported('Outlook message (.msg)');
  return unsupported('old Office document');
}

function unsupported(name: string): Found {
  return refuse(
    'unsupported-type',
    `This is a file of another kind (${name}); convert it to HTML, PDF, DOCX, e-mail (.eml) or plain text.`,
  );
}

// UTF-16 text of Western scripts shows its markup once every other zero byte is dropped.
function withoutWideZeros(bytes: Uint8Array): Uint8Array {
  return bytes.includes(0) ? bytes.filter((byte) => byte !== 0) : bytes;
}
