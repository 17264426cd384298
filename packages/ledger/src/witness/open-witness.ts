import { randomBytes } from 'node:crypto';
import { verifyEd25519 } from '../node/ed25519.ts';
import { sha256 } from '../node/sha256.ts';
import { algorithm } from '../note/algorithm.ts';
import { FormatError } from '../note/format-error.ts';
import { parseVerifierKey, type VerifierKey } from '../note/key.ts';
import { openWitnessKey, type WitnessKeyRefusal } from './key.ts';
import { SeenFolder } from './seen.ts';
import { Witness } from './witness.ts';

export interface WitnessOptions {
  /** Made on the first run, for which a name is needed. */
  readonly keyFile: string;
  readonly name?: string;
  /** `ORIGIN=VKEY`; an origin with several keys stands several times. */
  readonly logs: readonly string[];
  /** What it remembers. A witness that loses this folder has to start under another key. */
  readonly folder: string;
}

export type OpenedWitness =
  | { readonly ok: true; readonly witness: Witness; readonly madeKey: boolean }
  | { readonly ok: false; readonly refusal: WitnessKeyRefusal };

/** A witness on this machine, with its clock and its randomness. Throws FormatError for a log that cannot be read. */
export async function openWitness({ keyFile, name, logs, folder }: WitnessOptions): Promise<OpenedWitness> {
  const watched = parseLogs(logs);
  const opened = await openWitnessKey(keyFile, { name, seed: new Uint8Array(randomBytes(32)) });
  if (!opened.ok) return opened;
  const seen = await SeenFolder.open(folder, () => randomBytes(8).toString('hex'));
  const parts = { signer: opened.signer, logs: watched, seen, sha256, verify: verifyEd25519, now: Date.now };
  return { ok: true, witness: new Witness(parts), madeKey: opened.made };
}

function parseLogs(logs: readonly string[]): ReadonlyMap<string, readonly VerifierKey[]> {
  const keys = new Map<string, VerifierKey[]>();
  for (const log of logs) {
    const [, origin = '', vkey] = /^([^=]+)=(.+)$/.exec(log) ?? [];
    if (vkey === undefined) throw new FormatError(`A log is given as ORIGIN=VKEY; this is not: ${log}`);
    const key = parseVerifierKey(sha256, vkey);
    if (key.type !== algorithm.ed25519) throw new FormatError(`The key of ${key.name} is not that of a log.`);
    keys.set(origin, [...(keys.get(origin) ?? []), key]);
  }
  return keys;
}
