import type { Sha256 } from '../merkle/sha256.ts';
import type { VerifyEd25519 } from '../note/verify.ts';
import { sha256 } from './sha256.ts';

/** The cryptography that verifying rests on. */
export interface Primitives {
  readonly sha256: Sha256;
  readonly verifyEd25519: VerifyEd25519;
}

/** What every browser, Deno and Node has without any import. Node’s own SHA-256 is several times quicker. */
export const webPrimitives: Primitives = {
  sha256,
  async verifyEd25519({ key, message, signature }) {
    const imported = await crypto.subtle.importKey('raw', plain(key), 'Ed25519', false, ['verify']);
    return crypto.subtle.verify('Ed25519', imported, plain(signature), plain(message));
  },
};

/** Web Crypto takes no bytes from memory that threads share. */
function plain(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes);
}
