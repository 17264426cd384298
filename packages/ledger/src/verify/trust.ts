import type { Checkpoint } from '../note/checkpoint.ts';
import { formatKeyId, type VerifierKey } from '../note/key.ts';
import type { Note } from '../note/note.ts';
import { verifyNote } from '../note/verify.ts';
import type { Primitives } from './primitives.ts';
import type { Problem, Vouched } from './report.ts';

/** Whom the asker trusts, and came by the keys of in a way of their own. */
export interface Trust {
  /** The log’s keys: one is enough. None: signatures are not checked, and the report says who vouches: nobody. */
  readonly keys?: readonly VerifierKey[];
  readonly witnesses?: readonly VerifierKey[];
  /** How many of the witnesses must have signed; all of them unless said otherwise. */
  readonly require?: number;
  /** The name of the log, where its keys are named otherwise. */
  readonly origin?: string;
}

/** Who vouches for a checkpoint, and what is wrong with that. */
export async function checkTrust(
  { verifyEd25519 }: Pick<Primitives, 'verifyEd25519'>,
  { note, checkpoint }: { readonly note: Note; readonly checkpoint: Checkpoint },
  trust: Trust,
): Promise<{ readonly vouched: Vouched; readonly problems: readonly Problem[] }> {
  const { keys = [], witnesses = [], require = witnesses.length } = trust;
  const log = await verifyNote(verifyEd25519, note, keys);
  const seen = await verifyNote(verifyEd25519, note, witnesses);
  const whats: string[] = [];
  for (const key of [...log.failed, ...seen.failed]) {
    whats.push(`The signature of ${nameOf(key)} under the checkpoint does not hold.`);
  }
  for (const key of [...log.unchecked, ...seen.unchecked]) {
    whats.push(
      `The signature of ${nameOf(key)} is of a kind that cannot be checked here, and does not count.`,
    );
  }
  if (keys.length > 0 && log.by.length === 0) {
    whats.push(
      `The checkpoint is not signed by ${keys.length === 1 ? 'the key' : 'any of the keys'} that you trust.`,
    );
  }
  const origin =
    trust.origin ?? (log.by.some(({ key }) => key.name === checkpoint.origin) ? null : log.by[0]?.key.name);
  if (typeof origin === 'string' && origin !== checkpoint.origin) {
    whats.push(`This is the log ${checkpoint.origin}, and you asked for ${origin}.`);
  }
  // One witness that goes by two keys is still one pair of eyes.
  const names = new Set(seen.by.map(({ key }) => key.name));
  if (names.size < require) {
    whats.push(`${names.size} of the witnesses you trust signed the checkpoint; you require ${require}.`);
  }
  return {
    vouched: {
      log: log.by.map(({ key }) => key.name),
      witnesses: seen.by.map(({ key, time }) => ({ name: key.name, time: time ?? 0 })),
    },
    problems: whats.map((what) => ({ index: null, what })),
  };
}

function nameOf({ name, id }: VerifierKey): string {
  return `${name} (key ${formatKeyId(id)})`;
}
