export { recordSchema } from '../migrations/record-schema.ts';
