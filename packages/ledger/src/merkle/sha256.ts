/** SHA-256 of the concatenation of its arguments. Node passes its own; the verifier brings one that needs nothing. */
export type Sha256 = (...parts: readonly Uint8Array[]) => Uint8Array;
