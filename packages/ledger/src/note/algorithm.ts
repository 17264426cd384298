/**
 * Signature types of C2SP signed-note by the byte that names them. A line of a type that is not here, or that
 * cannot be checked here, is kept and never counts.
 */
export const algorithm = {
  /** Over the note's text. */
  ed25519: 0x01,
  /** A witness: over the time it signed at and the text; C2SP tlog-cosignature. */
  cosignature: 0x04,
  /** ML-DSA-44, for when quantum computers forge Ed25519: named so that its keys are understood, not checked yet. */
  mldsa44: 0x06,
} as const;

interface Shape {
  readonly name: string;
  readonly keyLength: number;
  readonly signatureLength: number;
}

const shapes: Readonly<Record<number, Shape>> = {
  [algorithm.ed25519]: { name: 'Ed25519', keyLength: 32, signatureLength: 64 },
  [algorithm.cosignature]: { name: 'Ed25519 cosignature', keyLength: 32, signatureLength: 72 },
  [algorithm.mldsa44]: { name: 'ML-DSA-44 cosignature', keyLength: 1312, signatureLength: 2428 },
};

export function findAlgorithm(type: number): Shape | undefined {
  return shapes[type];
}
