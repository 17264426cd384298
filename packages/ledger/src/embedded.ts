/** The log in a folder: needs PGlite, which nothing else here loads. */
export type { EmbeddedOptions } from './store/embedded/embedded-options.ts';
export { EmbeddedStore } from './store/embedded/embedded-store.ts';
