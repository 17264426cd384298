import { findBase64, toBase64 } from './base64.ts';
import { FormatError } from './format-error.ts';
import { isKeyName } from './key.ts';

/** One signature line. The bytes behind the key id mean what the key's type says. */
export interface NoteSignature {
  readonly name: string;
  readonly id: number;
  readonly signature: Uint8Array;
}

/** C2SP signed-note: a text that ends in a newline, and whose signatures follow a blank line. */
export interface Note {
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

/** The spec asks for at least 16; more than this is somebody wearing the verifier out. */
const mostSignatures = 100;
const longestNote = 1_000_000;

export function formatNote({ text, signatures }: Note): string {
  return `${text}\n${signatures.map(formatSignature).join('')}`;
}

/** `— name base64(key id || signature)` and a newline. */
export function formatSignature({ name, id, signature }: NoteSignature): string {
  const bytes = new Uint8Array(4 + signature.length);
  new DataView(bytes.buffer).setUint32(0, id);
  bytes.set(signature, 4);
  return `— ${name} ${toBase64(bytes)}\n`;
}

/** A signed note as its text and its signatures, none of them checked. Throws a FormatError when it is not one. */
export function parseNote(written: string): Note {
  if (written.length > longestNote) throw new FormatError('The note is longer than any note should be.');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is control characters that a note may not have.
  if (/[\u0000-\u0009\u000b-\u001f]/.test(written)) {
    throw new FormatError('The note holds a control character, which no note may.');
  }
  const blank = written.lastIndexOf('\n\n');
  if (blank < 1 || !written.endsWith('\n')) {
    throw new FormatError('The note has no blank line between its text and its signatures.');
  }
  const lines = written.slice(blank + 2, -1).split('\n');
  if (lines.length > mostSignatures)
    throw new FormatError(`The note has ${lines.length} signatures: too many.`);
  return { text: written.slice(0, blank + 1), signatures: lines.map(parseSignature) };
}

/** One signature line without its newline. */
export function parseSignature(line: string): NoteSignature {
  const [dash, name = '', base64 = '', ...rest] = line.split(' ');
  const bytes = findBase64(base64);
  if (dash !== '—' || !isKeyName(name) || rest.length > 0 || !bytes || bytes.length < 5) {
    throw new FormatError(`This is not a signature line (a dash, a name, base64): ${line.slice(0, 60)}`);
  }
  return {
    name,
    id: new DataView(bytes.buffer, bytes.byteOffset).getUint32(0),
    signature: bytes.subarray(4),
  };
}
