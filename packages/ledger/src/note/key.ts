import type { Sha256 } from '../merkle/sha256.ts';
import { findAlgorithm } from './algorithm.ts';
import { findBase64, toBase64 } from './base64.ts';
import { FormatError } from './format-error.ts';

/** A public key that a verifier was given, by a way it trusts. */
export interface VerifierKey {
  readonly name: string;
  /** The first four bytes of a hash of name, type and key: an abbreviation, not a safeguard. */
  readonly id: number;
  readonly type: number;
  readonly key: Uint8Array;
}

/** C2SP signed-note: SHA-256(name || 0x0A || type || public key), first four bytes, big-endian. */
export function keyId(sha256: Sha256, { name, type, key }: Omit<VerifierKey, 'id'>): number {
  const hash = sha256(new TextEncoder().encode(`${name}\n`), Uint8Array.of(type), key);
  return new DataView(hash.buffer, hash.byteOffset).getUint32(0);
}

/** `<name>+<key id, 8 hex digits>+<base64 of type and key>`. */
export function formatVerifierKey({ name, id, type, key }: VerifierKey): string {
  return `${name}+${formatKeyId(id)}+${toBase64(Uint8Array.of(type, ...key))}`;
}

export function formatKeyId(id: number): string {
  return id.toString(16).padStart(8, '0');
}

/** A verifier key as written, `name+id+base64`. Throws a FormatError when it is not one, or its id is not its own. */
export function parseVerifierKey(sha256: Sha256, text: string): VerifierKey {
  const { name, id, material } = parseKeyText(text);
  const [type = 0] = material;
  const key = { name, type, key: material.subarray(1) };
  if (keyId(sha256, key) !== id) {
    throw new FormatError(`The key of ${name} does not have the id it states: it was mistyped or cut.`);
  }
  const shape = findAlgorithm(type);
  if (shape && key.key.length !== shape.keyLength) {
    throw new FormatError(
      `An ${shape.name} key has ${shape.keyLength} bytes, that of ${name} ${key.key.length}.`,
    );
  }
  return { ...key, id };
}

/** The three parts of a key's text, public or private, with the base64 undone. */
export function parseKeyText(text: string): { name: string; id: number; material: Uint8Array } {
  const match = /^([^+]*)\+([0-9a-f]{8})\+(.*)$/.exec(text);
  const material = findBase64(match?.[3] ?? '');
  if (!match?.[1] || !isKeyName(match[1]) || !material || material.length < 2) {
    throw new FormatError(
      `A key is written name+id+base64, such as example.com/log+1a2b3c4d+AZ…; this is not: ${text.slice(0, 40)}`,
    );
  }
  return { name: match[1], id: Number.parseInt(match[2] ?? '', 16), material };
}

/** C2SP signed-note: not empty, no plus, no Unicode space. */
export function isKeyName(name: string): boolean {
  return name !== '' && !/[+\s\u0085\p{Z}]/u.test(name) && !/\p{Cc}/u.test(name);
}
