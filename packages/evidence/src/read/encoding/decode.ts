import { analyse } from 'chardet';
import { type Parsed, refuse } from '../content.ts';
import { decodeAs } from './charset.ts';
import { findImplausible } from './legacy.ts';
import { surveyUtf8 } from './utf8.ts';
import { findWide } from './wide.ts';

type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: string }
  | Extract<Parsed, { ok: false }>;

const byteOrderMarks: readonly (readonly [bytes: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/**
 * Decodes the bytes of a text without ever putting U+FFFD for what cannot be read. In order: a
 * byte-order mark (left out of the text); UTF-8; UTF-16 without a mark; the charset that the document
 * itself declares; Windows-1252 when what it gives is plausible text; another legacy encoding that is
 * recognised with confidence. What is UTF-8 but for some broken bytes is refused, with the first one's offset.
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded {
  for (const [mark, encoding] of byteOrderMarks) {
    if (!mark.every((byte, i) => bytes[i] === byte)) continue;
    const text = decodeAs(bytes.subarray(mark.length), encoding);
    return text === null ? brokenMark(bytes, encoding) : checked(text, encoding);
  }
  for (const encoding of [findWide(bytes), 'utf-8']) {
    const text = encoding && decodeAs(bytes, encoding);
    if (encoding && text !== null) return checked(text, encoding);
  }
  return decodeLegacy(bytes, declared);
}

function brokenMark(bytes: Uint8Array, encoding: string): Decoded {
  const where =
    encoding === 'utf-8' ? `the byte at offset ${surveyUtf8(bytes).firstBroken} is not` : 'the rest is not';
  return refuse(
    'broken-encoding',
    `The byte-order mark says ${encoding.toUpperCase()} but ${where}; save the text again as UTF-8.`,
  );
}

function decodeLegacy(bytes: Uint8Array, declared: string | undefined): Decoded {
  const nul = bytes.indexOf(0);
  if (nul !== -1) return binary(`byte ${nul} is a NUL`);
  const { multibyte, broken, firstBroken } = surveyUtf8(bytes);
  const refused = refuse(
    'broken-encoding',
    `The byte at offset ${firstBroken} is not valid UTF-8, and the text is in no other encoding that can be told; save it again as UTF-8.`,
  );
  if (multibyte > broken) return refused;
  for (const encoding of [declared, 'windows-1252']) {
    const text = encoding === undefined ? null : decodeAs(bytes, encoding);
    if (encoding === undefined || text === null) continue;
    if (encoding === declared || findImplausible(text) === null) return checked(text, encoding);
  }
  const likely = analyse(bytes).find(
    ({ name, confidence }) => confidence >= confident && !western.test(name),
  );
  const text = likely && decodeAs(bytes, likely.name);
  return likely && text ? checked(text, likely.name) : refused;
}

// A guess from letter frequencies; below this, short texts are guessed at random.
const confident = 60;

// Already tried, and held to a stricter rule, by the time letter frequencies are asked.
const western = /^(?:UTF|ASCII|ISO-8859-1$|windows-1252)/i;

// Controls other than white space; more than a few mean that the bytes never were text.
const control = /(?!\s)\p{Control}/gu;
const mostControls = 0.002;

/** Refuses what decodes but is no text. A NUL is refused wherever it stands: no database keeps it in text. */
function checked(text: string, encoding: string): Decoded {
  const nul = text.indexOf('\u0000');
  if (nul !== -1) return binary(`character ${nul} is a NUL`);
  const controls = text.match(control)?.length ?? 0;
  if (controls > text.length * mostControls + 1)
    return binary(`${controls} of its characters are control codes`);
  return { ok: true, text, encoding: encoding.toLowerCase() };
}

function binary(because: string): Decoded {
  return refuse(
    'binary-file',
    `This file holds binary data, not text (${because}); give the document that it came from.`,
  );
}
