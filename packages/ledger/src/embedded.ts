/** The log in a folder: needs PGlite, which nothing else here loads. */
export { type EmbeddedOptions, EmbeddedStore } from './store/embedded/embedded-store.ts';
