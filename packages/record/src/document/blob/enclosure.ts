import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto';
import { IntegrityFault } from '@candour/ledger';
import { hashOf } from './hash.ts';

/** What the key of one document’s bytes is derived from. */
export interface EnclosedFor {
  /** Of the document, as a subject: in the keystore and nowhere else, so that to erase it is to erase the bytes. */
  readonly subjectKey: Uint8Array;
  /** Of the bytes before they are enclosed. */
  readonly sha256: string;
}

const tagLength = 16;

/** A restricted document’s bytes as they are kept: AES-256-GCM, the 16-byte tag at the end. */
export function enclose(plain: Uint8Array, enclosed: EnclosedFor): Uint8Array {
  const { key, iv } = deriveKey(enclosed);
  const cipher = createCipheriv('aes-256-gcm', key, iv, { authTagLength: tagLength });
  return new Uint8Array(Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]));
}

/** The document’s own bytes. Throws an IntegrityFault when they are not those that its entry names. */
export function disclose(kept: Uint8Array, enclosed: EnclosedFor): Uint8Array {
  const { key, iv } = deriveKey(enclosed);
  const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: tagLength });
  try {
    decipher.setAuthTag(kept.subarray(-tagLength));
    const plain = new Uint8Array(
      Buffer.concat([decipher.update(kept.subarray(0, -tagLength)), decipher.final()]),
    );
    if (hashOf(plain) === enclosed.sha256) return plain;
  } catch {
    // Told below in the same words: which byte is wrong cannot be known.
  }
  throw new IntegrityFault(
    `what is kept of a restricted document is not the bytes whose SHA-256 its entry says, ${enclosed.sha256}; restore it from a backup`,
  );
}

/**
 * HKDF-SHA-256 (RFC 5869). Key and nonce are of these bytes alone, so no two plaintexts ever meet under one pair, and
 * the same document enclosed again, after a failure, is the same blob.
 */
function deriveKey({ subjectKey, sha256 }: EnclosedFor) {
  const derived = Buffer.from(
    hkdfSync('sha256', subjectKey, Buffer.from(sha256, 'hex'), 'candour/document/v1', 44),
  );
  return { key: derived.subarray(0, 32), iv: derived.subarray(32) };
}
