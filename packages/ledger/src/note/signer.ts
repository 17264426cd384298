import type { VerifierKey } from './key.ts';
import { formatSignature } from './note.ts';

/** Whoever holds a private key and signs notes with it; Node’s is in src/node/ed25519.ts. */
export interface Signer {
  /** The public half: what verifiers are given. */
  readonly key: VerifierKey;
  /** Raw signature over these bytes: 64 bytes for Ed25519. */
  sign(message: Uint8Array): Uint8Array;
}

/**
 * The text signed by each of these keys, in order. A log that changes its key signs with the old and the new one
 * for a while, so that whoever trusts either can verify.
 */
export function signNote(text: string, signers: readonly Signer[]): string {
  const message = new TextEncoder().encode(text);
  const lines = signers.map(({ key, sign }) =>
    formatSignature({ name: key.name, id: key.id, signature: sign(message) }),
  );
  return `${text}\n${lines.join('')}`;
}
