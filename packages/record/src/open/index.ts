export { openReaders, type Readers } from '@candour/evidence/threads';
export { FolderBlobs } from '../document/blob/folder-blobs.ts';
export { S3Blobs } from '../document/blob/s3-blobs.ts';
export { recordSchema } from '../migrations/record-schema.ts';
export { embedded } from './embedded.ts';
export { type FoundRecord, foundRecord } from './found-record.ts';
export { type OpenRecord, type OpenStore, openRecord, type RecordOptions } from './open-record.ts';
export { migrateRecord, postgres } from './postgres.ts';
export { createKeys, type RecordKeys, readKeys } from './record-keys.ts';
