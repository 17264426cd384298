import type { Store, Stored } from '../store/store.ts';

/** What publishing needs of a store. */
export interface PublishedStore extends Pick<Store, 'head' | 'leafHashes' | 'tile'> {
  entries(from: number, to: number): Promise<readonly Pick<Stored, 'leaf'>[]>;
}
