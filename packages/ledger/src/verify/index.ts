export type { Sha256 } from '../merkle/sha256.ts';
