import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { disclose, enclose } from '../src/document/blob/enclosure.ts';
import { FolderBlobs } from '../src/document/blob/folder-blobs.ts';
import { hashOf } from '../src/document/blob/hash.ts';
import { S3Blobs } from '../src/document/blob/s3-blobs.ts';
import { describeBlobs } from './document-blobs.contract.ts';
import { startS3 } from './document-s3.ts';

function openFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'candour-blobs-'));
  return {
    folder,
    blobs: new FolderBlobs(folder),
    spoil: async (sha256: string, bytes: Uint8Array) =>
      writeFileSync(join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256), bytes),
    close: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

describeBlobs('a folder', async () => openFolder());

describeBlobs('an S3-compatible store', async () => {
  const { place, put, close } = await startS3();
  return {
    blobs: new S3Blobs(place),
    spoil: (sha256, bytes) => put(`${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}`, bytes),
    close,
  };
});

test('a folder keeps no half-written file beside the whole ones', async () => {
  const { folder, blobs, close } = openFolder();
  const hash = await blobs.put(new Uint8Array(randomBytes(10)));
  expect(
    readdirSync(folder, { recursive: true, withFileTypes: true }).filter((found) => found.isFile()),
  ).toMatchObject([{ name: hash }]);
  await close();
});

test('a bucket that refuses is a fault that says what was asked and answered', async () => {
  const { place, close } = await startS3();
  const elsewhere = new S3Blobs({ ...place, bucket: 'no-such-bucket' });
  await expect(elsewhere.put(new Uint8Array([1]))).rejects.toThrow(/couldn’t put http.*no-such-bucket.*404/);
  await close();
});

test('enclosed bytes open with their own key alone, and only as they were', () => {
  const random = (length: number) => new Uint8Array(randomBytes(length));
  const plain = random(3000);
  const { bytes, enclosure } = enclose(plain, random);
  expect(Buffer.from(bytes).includes(Buffer.from(plain.subarray(0, 16)))).toBe(false);
  expect(disclose(bytes, enclosure, hashOf(plain))).toEqual(plain);
  expect(() => disclose(bytes, enclose(plain, random).enclosure, hashOf(plain))).toThrow();
  expect(() => disclose(bytes.subarray(1), enclosure, hashOf(plain))).toThrow();
  expect(() => disclose(bytes, enclosure, hashOf(bytes))).toThrow(/its entry says/);
});
