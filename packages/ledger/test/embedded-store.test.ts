import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { EmbeddedStore } from '../src/store/embedded/embedded-store.ts';
import { storeContract } from './store.contract.ts';

let root: string;
let made = 0;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'candour-embedded-'));
  await (await EmbeddedStore.open({ folder: join(root, 'empty') })).close();
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

storeContract('embedded', async () => {
  made += 1;
  const folder = join(root, `log-${made}`);
  cpSync(join(root, 'empty'), folder, { recursive: true });
  const store = await EmbeddedStore.open({ folder });
  const reopen = async () => {
    await store.close();
    return EmbeddedStore.open({ folder });
  };
  return { store, reopen };
});
