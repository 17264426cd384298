import { findBase64, toBase64 } from '../note/base64.ts';
import { FormatError } from '../note/format-error.ts';

/** What a log sends a witness: C2SP tlog-witness `add-checkpoint`. */
export interface AddCheckpoint {
  /** The size the log believes the witness has cosigned; 0 if none. */
  readonly oldSize: number;
  /** RFC 6962 consistency proof from the old size to the checkpoint’s; empty from 0. */
  readonly proof: readonly Uint8Array[];
  /** The signed checkpoint note. */
  readonly note: string;
}

/** No tree of up to 2^63 leaves needs a longer proof. */
const mostProofLines = 63;

export function formatAddCheckpoint({ oldSize, proof, note }: AddCheckpoint): string {
  return `old ${oldSize}\n${proof.map((hash) => `${toBase64(hash)}\n`).join('')}\n${note}`;
}

export function parseAddCheckpoint(body: string): AddCheckpoint {
  const blank = body.indexOf('\n\n');
  if (blank < 0) throw new FormatError('The request has no empty line between its proof and its checkpoint.');
  const [first = '', ...lines] = body.slice(0, blank).split('\n');
  const oldSize = /^old (0|[1-9]\d*)$/.exec(first)?.[1];
  if (oldSize === undefined || !Number.isSafeInteger(Number(oldSize)))
    throw new FormatError('The request does not begin with a line “old” and a size without leading zeroes.');
  if (lines.length > mostProofLines)
    throw new FormatError(`The proof has ${lines.length} lines; ${mostProofLines} are the most.`);
  return { oldSize: Number(oldSize), proof: lines.map(parseHash), note: body.slice(blank + 2) };
}

function parseHash(line: string): Uint8Array {
  const hash = findBase64(line);
  if (hash?.length !== 32) throw new FormatError('A line of the proof is not a hash of 32 bytes in base64.');
  return hash;
}
