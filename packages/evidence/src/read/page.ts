import type { Parsed } from './content.ts';
import { decode } from './encoding/decode.ts';
import { readHtml } from './html/read.ts';

// The charset must be declared in a page's first kilobyte (HTML Standard, 4.2.5.4).
const prescanned = 1024;
const declaration =
  /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w-]+)/i;

/** Reads an HTML page from its bytes, in the encoding that they show or that the page declares. */
export function readPage(bytes: Uint8Array): Parsed {
  const opening = Buffer.from(bytes.subarray(0, prescanned)).toString('latin1');
  const declared = declaration.exec(opening);
  const decoded = decode(bytes, declared?.[1] ?? declared?.[2]);
  return decoded.ok ? readHtml(decoded.text) : decoded;
}
