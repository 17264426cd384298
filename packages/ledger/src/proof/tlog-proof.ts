import { findBase64, toBase64 } from '../note/base64.ts';
import { FormatError } from '../note/format-error.ts';

/** C2SP tlog-proof: where an entry is, how it hangs together with a checkpoint, and the checkpoint. */
export interface TlogProof {
  readonly index: number;
  readonly proof: readonly Uint8Array[];
  /** The signed note, witnesses’ lines and all. */
  readonly checkpoint: string;
}

const header = 'c2sp.org/tlog-proof@v1';

/** The text to store as `.tlog-proof` beside the entry, for verifiers of other makers. */
export function formatTlogProof({ index, proof, checkpoint }: TlogProof): string {
  const hashes = proof.map((hash) => `${toBase64(hash)}\n`).join('');
  return `${header}\nindex ${index}\n${hashes}\n${checkpoint}`;
}

/** A proof in the tlog-proof format, as its parts, none of them checked. Throws a FormatError when it is not one. */
export function parseTlogProof(text: string): TlogProof {
  const blank = text.indexOf('\n\n');
  const [first, ...lines] = text.slice(0, Math.max(0, blank)).split('\n');
  if (first !== header)
    throw new FormatError(`A proof in text begins with the line ${header}; this does not.`);
  // Extra bytes are for the application; nobody vouches for them.
  if (lines[0]?.startsWith('extra ')) lines.shift();
  const index = /^index (0|[1-9]\d*)$/.exec(lines.shift() ?? '')?.[1];
  if (index === undefined || !Number.isSafeInteger(Number(index))) {
    throw new FormatError('The proof has no line that gives the index of its entry.');
  }
  return { index: Number(index), proof: lines.map(parseHash), checkpoint: text.slice(blank + 2) };
}

/** One hash of a proof, base64. */
export function parseHash(base64: string): Uint8Array {
  const hash = findBase64(base64);
  if (hash?.length !== 32)
    throw new FormatError(`This hash of the proof is not 32 bytes in base64: ${base64.slice(0, 60)}`);
  return hash;
}
