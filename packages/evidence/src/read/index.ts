export type { ReadDocument, Refusal } from '../document.ts';
