/** Thrown by every `parse*` of notes, keys, checkpoints and proofs: one sentence that says what is wrong. */
export class FormatError extends Error {
  override readonly name = 'FormatError';
}
