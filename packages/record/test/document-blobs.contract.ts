import { randomBytes } from 'node:crypto';
import { sha256 } from '@candour/ledger';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Blobs } from '../src/document/blob/blobs.ts';

export interface BlobPlace {
  readonly blobs: Blobs;
  /** Changes what is kept under a hash behind the place’s back. */
  spoil(sha256: string, bytes: Uint8Array): Promise<void>;
  close(): Promise<void>;
}

const hex = (bytes: Uint8Array) => Buffer.from(sha256(bytes)).toString('hex');
const some = (size = 5000) => new Uint8Array(randomBytes(size));

/** What every place for blobs must do. */
export function describeBlobs(name: string, open: () => Promise<BlobPlace>): void {
  describe(`blobs in ${name}`, () => {
    let place: BlobPlace;
    beforeAll(async () => {
      place = await open();
    });
    afterAll(() => place.close());

    test('are given back to the byte, under their hash', async () => {
      const bytes = some();
      const hash = await place.blobs.put(bytes);
      expect(hash).toBe(hex(bytes));
      expect(await place.blobs.find(hash)).toEqual(bytes);
      expect(await place.blobs.has(hash)).toBe(true);
    });

    test('may be empty, or large', async () => {
      for (const bytes of [new Uint8Array(), some(6_000_000)]) {
        expect(hex((await place.blobs.find(await place.blobs.put(bytes))) ?? some())).toBe(hex(bytes));
      }
    });

    test('that were never put are not there', async () => {
      expect(await place.blobs.find(hex(some()))).toBeUndefined();
      expect(await place.blobs.has(hex(some()))).toBe(false);
    });

    test('are kept once, however many put them at one time', async () => {
      const bytes = some();
      const hashes = await Promise.all(Array.from({ length: 8 }, () => place.blobs.put(bytes)));
      expect(new Set(hashes)).toEqual(new Set([hex(bytes)]));
      expect(await place.blobs.find(hex(bytes))).toEqual(bytes);
    });

    test('that were changed behind our back are never given out', async () => {
      const hash = await place.blobs.put(some());
      await place.spoil(hash, some());
      await expect(place.blobs.find(hash)).rejects.toThrow(/under the name/);
    });

    test('are gone once destroyed, and may be destroyed again', async () => {
      const hash = await place.blobs.put(some());
      await place.blobs.destroy(hash);
      await place.blobs.destroy(hash);
      await place.blobs.destroy(hex(some()));
      expect(await place.blobs.find(hash)).toBeUndefined();
    });

    test('are asked for by nothing but a hash', async () => {
      for (const name of ['', '..', '../../etc/passwd', 'A'.repeat(64), `${'a'.repeat(64)}\n`]) {
        await expect(place.blobs.find(name)).rejects.toThrow(/not a SHA-256/);
      }
    });
  });
}
