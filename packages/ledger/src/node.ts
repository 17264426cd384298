import { verifyEd25519 } from './node/ed25519.ts';
import { sha256 } from './node/sha256.ts';
import type { Primitives } from './verify/primitives.ts';

export { readFolder } from './publish/read-folder.ts';

/** Node’s own cryptography for the verifier, whose own in plain JavaScript is several times slower. */
export const nodePrimitives: Primitives = { sha256, verifyEd25519 };
