import { afterAll } from 'vitest';
import { EmbeddedStore } from '../src/store/embedded/embedded-store.ts';
import { Folders } from './embedded/folders.ts';
import { storeContract } from './store.contract.ts';

const folders = new Folders();
afterAll(() => folders.remove(), 60_000);

storeContract('embedded', async () => {
  const folder = await folders.next();
  const store = await EmbeddedStore.open({ folder });
  const reopen = async () => {
    await store.close();
    return EmbeddedStore.open({ folder });
  };
  return { store, reopen };
});
