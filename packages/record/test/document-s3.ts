import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AwsClient } from 'aws4fetch';
import S3rver from 's3rver';
import type { S3Place } from '../src/document/blob/s3-blobs.ts';

/** A real S3 server in this process, with one empty bucket. */
export async function startS3(): Promise<{
  readonly place: S3Place;
  put(name: string, bytes: Uint8Array): Promise<void>;
  close(): Promise<void>;
}> {
  const directory = mkdtempSync(join(tmpdir(), 'candour-s3-'));
  const bucket = 'documents';
  const server = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory,
    configureBuckets: [{ name: bucket, configs: [] }],
  });
  const { port } = await server.run();
  const keys = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER', region: 'us-east-1' };
  const place = { endpoint: `http://127.0.0.1:${port}`, bucket, ...keys };
  const client = new AwsClient({ ...keys, service: 's3' });
  return {
    place,
    async put(name, bytes) {
      const answer = await client.fetch(`${place.endpoint}/${bucket}/${name}`, {
        method: 'PUT',
        body: new Uint8Array(bytes),
      });
      if (!answer.ok) throw new Error(`couldn’t put ${name}: ${answer.status}`);
    },
    async close() {
      await server.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
