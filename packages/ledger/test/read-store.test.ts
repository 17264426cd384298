import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import {
  generateKeyPair,
  MemoryStore,
  openLedger,
  parseSigner,
  publishLog,
  readFolder,
  readStore,
  sha256,
} from '../src/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'candour-read-store-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a store read file by file gives what would be published of it, at every size it had', async () => {
  const store = new MemoryStore();
  const signer = parseSigner(generateKeyPair('example.org/log').skey);
  const ledger = await openLedger({ store, signer, clock: () => new Date('2026-03-03T09:30:00.000Z') });
  const draft = {
    matter: 'matter_1',
    kind: 'noted',
    actor: 'person_1',
    happenedAt: '2026-03-03T09:30:00.000Z',
  };
  const read = readStore(sha256, store);
  for (const count of [3, 250, 10]) {
    await ledger.append(Array.from({ length: count }, () => draft));
    await publishLog({ sha256, store, folder });
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) =>
      file.isFile(),
    );
    const published = readFolder(folder);
    for (const file of files) {
      const path = join(file.parentPath, file.name).slice(folder.length + 1);
      expect(await read(path), path).toEqual(new Uint8Array((await published(path)) ?? []));
    }
  }
});

test('what the log has not come to, and what is no file of it, is not there', async () => {
  const store = new MemoryStore();
  const read = readStore(sha256, store);
  expect(await read('checkpoint')).toBeNull();
  const signer = parseSigner(generateKeyPair('example.org/log').skey);
  await openLedger({ store, signer, clock: () => new Date() });
  for (const path of ['tile/0/000.p/1', 'tile/entries/000', 'tile/1/000', '../secret', '']) {
    expect(await read(path)).toBeNull();
  }
});
