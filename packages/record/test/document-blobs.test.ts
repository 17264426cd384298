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

const some = (size: number) => new Uint8Array(randomBytes(size));

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

test('enclosed bytes open with their own subject’s key alone, and only as they were', () => {
  const [plain, subjectKey] = [some(3000), some(32)];
  const enclosed = { subjectKey, sha256: hashOf(plain) };
  const kept = enclose(plain, enclosed);
  expect(enclose(plain, enclosed)).toEqual(kept);
  expect(Buffer.from(kept).includes(Buffer.from(plain.subarray(0, 16)))).toBe(false);
  expect(disclose(kept, enclosed)).toEqual(plain);
  const fault = /not the bytes whose SHA-256 its entry says/;
  expect(() => disclose(kept, { ...enclosed, subjectKey: some(32) })).toThrow(fault);
  expect(() => disclose(kept, { ...enclosed, sha256: hashOf(kept) })).toThrow(fault);
  expect(() => disclose(kept.subarray(1), enclosed)).toThrow(fault);
  expect(() => disclose(new Uint8Array(), enclosed)).toThrow(fault);
});
