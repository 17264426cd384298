// The WHATWG Encoding Standard's index for bytes 0x80-0x9F of windows-1252. Node 20's own decoder
// gives C1 controls there (nodejs/node issue 56542), which would lose every curly quotation mark.
const windows1252 =
  '\u20AC\uFFFF\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\uFFFF\u017D\uFFFF' +
  '\uFFFF\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\uFFFF\u017E\u0178';
const unassigned = '\uFFFF';

/** The text that bytes are in an encoding (any WHATWG label); null when they are none, or the label is unknown. */
export function decodeAs(bytes: Uint8Array, label: string): string | null {
  const decoder = findDecoder(label);
  if (decoder === null) return null;
  try {
    return decoder.encoding === 'windows-1252' ? decodeWindows1252(bytes) : decoder.decode(bytes);
  } catch {
    return null; // Bytes that this encoding does not have.
  }
}

function decodeWindows1252(bytes: Uint8Array): string | null {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const text = withWindowsPunctuation(latin1);
  return text.includes(unassigned) ? null : text;
}

/** A text decoded as Latin-1 with the C1 controls, which no text has, as the punctuation that Windows-1252 means. */
export function withWindowsPunctuation(text: string): string {
  return text.replace(/[\u0080-\u009F]/g, (code) => windows1252.charAt(code.charCodeAt(0) - 0x80));
}

function findDecoder(label: string) {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true });
  } catch {
    return null; // A label that no standard knows.
  }
}
