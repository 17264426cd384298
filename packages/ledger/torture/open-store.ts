import { EmbeddedStore } from '../src/store/embedded/embedded-store.ts';
import { PostgresStore } from '../src/store/postgres/postgres-store.ts';
import type { Store } from '../src/store/store.ts';
import type { Address } from './target.ts';

export function openStore(address: Address): Promise<Store> {
  if (address.store === 'embedded') return EmbeddedStore.open({ folder: address.folder, program: 'torture' });
  const { host, database } = address;
  return PostgresStore.open({ app: { host, port: 5432, database, user: 'candour_app' } });
}
