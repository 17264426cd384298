import { findBase64, toBase64 } from './base64.ts';
import { FormatError } from './format-error.ts';

/** C2SP tlog-checkpoint: which log, how many entries, and the Merkle tree hash over all of them. */
export interface Checkpoint {
  readonly origin: string;
  readonly size: number;
  readonly root: Uint8Array;
}

/** The text of the note that the log signs. */
export function formatCheckpoint({ origin, size, root }: Checkpoint): string {
  return `${origin}\n${size}\n${toBase64(root)}\n`;
}

/** From a note's text. Extension lines may follow and are covered by the signatures, but say nothing to us. */
export function parseCheckpoint(text: string): Checkpoint {
  if (!text.endsWith('\n')) throw new FormatError('The checkpoint does not end in a newline.');
  const [origin = '', size = '', root = '', ...extensions] = text.slice(0, -1).split('\n');
  if (origin === '') throw new FormatError('The checkpoint does not begin with the origin of its log.');
  if (!/^(0|[1-9]\d*)$/.test(size) || !Number.isSafeInteger(Number(size))) {
    throw new FormatError(`The checkpoint’s second line is not the number of entries: ${size.slice(0, 40)}`);
  }
  const hash = findBase64(root);
  if (hash?.length !== 32) {
    throw new FormatError(
      `The checkpoint’s third line is not a SHA-256 hash in base64: ${root.slice(0, 60)}`,
    );
  }
  if (extensions.includes('')) throw new FormatError('The checkpoint holds an empty line.');
  return { origin, size: Number(size), root: hash };
}
