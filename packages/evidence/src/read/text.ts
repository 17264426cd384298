import { segmentText } from '../segment/segment-text.ts';
import { type Parsed, refuse } from './content.ts';
import { decode } from './encoding/decode.ts';

/**
 * Reads plain text. The text is kept as decoded, line ends included; only a byte-order mark is left
 * out, since it says how the bytes are to be read and is no part of the text.
 */
export function readText(bytes: Uint8Array): Parsed {
  const decoded = decode(bytes);
  if (!decoded.ok) return decoded;
  if (decoded.text.trim() === '') {
    return refuse('no-text', 'This file holds nothing but white space; check that it was saved whole.');
  }
  return { ok: true, content: { text: decoded.text, ...segmentText(decoded.text) } };
}
