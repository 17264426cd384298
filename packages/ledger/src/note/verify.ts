import { algorithm } from './algorithm.ts';
import { cosignedMessage, findCosignature } from './cosignature.ts';
import type { VerifierKey } from './key.ts';
import type { Note, NoteSignature } from './note.ts';

/** RFC 8032 Ed25519: `key` 32 bytes, `signature` 64. */
export type VerifyEd25519 = (signed: {
  readonly key: Uint8Array;
  readonly message: Uint8Array;
  readonly signature: Uint8Array;
}) => boolean | Promise<boolean>;

/** What the signatures of a note came to, for the keys that were asked about. Lines of other keys are not looked at. */
export interface Verified {
  /** Keys whose signature holds; for a witness, when it says it signed. */
  readonly by: readonly { readonly key: VerifierKey; readonly time: number | null }[];
  /** Keys that have a line which does not hold: a note with one must be rejected whole. */
  readonly failed: readonly VerifierKey[];
  /** Keys that have a line of a type that cannot be checked here, such as ML-DSA-44. */
  readonly unchecked: readonly VerifierKey[];
}

export async function verifyNote(
  verify: VerifyEd25519,
  note: Note,
  keys: readonly VerifierKey[],
): Promise<Verified> {
  const by: { key: VerifierKey; time: number | null }[] = [];
  const failed: VerifierKey[] = [];
  const unchecked: VerifierKey[] = [];
  for (const key of keys) {
    const line = note.signatures.find(({ name, id }) => name === key.name && id === key.id);
    if (!line) continue;
    const signed = findSigned(note.text, key, line);
    if (signed === 'unchecked') unchecked.push(key);
    else if (signed && (await verify({ key: key.key, ...signed }))) by.push({ key, time: signed.time });
    else failed.push(key);
  }
  return { by, failed, unchecked };
}

/** What the line’s bytes sign, by the type of its key. */
function findSigned(text: string, key: VerifierKey, { signature }: NoteSignature) {
  if (key.type === algorithm.ed25519) {
    if (signature.length !== 64) return undefined;
    return { message: new TextEncoder().encode(text), signature, time: null };
  }
  if (key.type === algorithm.cosignature) {
    const timed = findCosignature(signature);
    return timed && { ...timed, message: cosignedMessage(text, timed.time) };
  }
  return 'unchecked';
}
