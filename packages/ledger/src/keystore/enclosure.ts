import { createHmac, hkdfSync } from 'node:crypto';
import { z } from 'zod';
import { decrypt, encrypt } from '../seal/gcm.ts';
import type { Random } from '../seal/seal.ts';

const purposes = { names: 'candour/keystore/v1 names', files: 'candour/keystore/v1 files' };
const file = z.strictObject({ v: z.literal(1), iv: z.base64(), sealed: z.base64() });

/**
 * What the keystore's files are called and how they are enclosed, under two keys derived from the
 * master key. A folder listing tells nobody which subjects there are.
 */
export class Enclosure {
  readonly #names: Uint8Array;
  readonly #files: Uint8Array;
  readonly #random: Random;

  constructor(masterKey: Uint8Array, random: Random) {
    this.#names = derive(masterKey, purposes.names);
    this.#files = derive(masterKey, purposes.files);
    this.#random = random;
  }

  /** The same subject has the same name; without the master key no name can be tried. Hex, for any file system. */
  nameOf(subject: string): string {
    return createHmac('sha256', this.#names).update(subject).digest('hex');
  }

  enclose(name: string, content: unknown): string {
    const iv = this.#random(12);
    const plain = Buffer.from(JSON.stringify(content));
    const sealed = encrypt(plain, { key: this.#files, iv, beside: Buffer.from(name) });
    return `${JSON.stringify({ v: 1, iv: base64(iv), sealed: base64(sealed) })}\n`;
  }

  /** Undefined when this is not what was enclosed under this name with this master key. */
  disclose(name: string, text: string): unknown {
    const parsed = file.safeParse(parseJson(text));
    if (!parsed.success) return undefined;
    const iv = Buffer.from(parsed.data.iv, 'base64');
    const sealed = Buffer.from(parsed.data.sealed, 'base64');
    const plain = decrypt(sealed, { key: this.#files, iv, beside: Buffer.from(name) });
    return plain === undefined ? undefined : parseJson(new TextDecoder().decode(plain));
  }
}

const derive = (key: Uint8Array, purpose: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', key, new Uint8Array(), purpose, 32));
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
