import { join } from 'node:path';
import { embedded, FolderBlobs, type OpenRecord, openRecord, postgres, S3Blobs } from '@candour/record/open';
import type { Config } from './config/settings.ts';

/** Opens the record where the configuration says it is. */
export function openConfigured(
  config: Config,
  onNote: (note: string) => void,
  clock?: () => Date,
): Promise<OpenRecord> {
  const { folder, databaseUrl, databaseEraserUrl, keys, keystore } = config;
  const eraser = databaseEraserUrl === null ? {} : { eraser: { connectionString: databaseEraserUrl } };
  return openRecord({
    folder,
    openStore:
      databaseUrl === null
        ? embedded(folder, onNote)
        : postgres({ app: { connectionString: databaseUrl }, ...eraser }),
    blobs: openBlobs(config),
    // A server in a shared database may have others beside it, or be one of two while a new version takes over.
    writers: databaseUrl === null ? 'one' : 'several',
    ...(clock !== undefined && { clock }),
    ...(keys !== null && { keys }),
    ...(keystore !== null && { keystore }),
  });
}

function openBlobs(config: Config): FolderBlobs | S3Blobs {
  const { s3Endpoint, s3Bucket, s3Region, s3AccessKey, s3SecretKey } = config;
  if (s3Endpoint === null || s3Bucket === null || s3AccessKey === null || s3SecretKey === null)
    return new FolderBlobs(config.documents ?? join(config.folder, 'documents'));
  return new S3Blobs({
    endpoint: s3Endpoint,
    bucket: s3Bucket,
    region: s3Region,
    accessKeyId: s3AccessKey,
    secretAccessKey: s3SecretKey,
  });
}
