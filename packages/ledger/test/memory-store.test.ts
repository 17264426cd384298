import { MemoryStore } from '../src/index.ts';
import { storeContract } from './store.contract.ts';

storeContract('memory', async () => ({ store: new MemoryStore() }));
