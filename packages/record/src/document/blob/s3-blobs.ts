import { AwsClient } from 'aws4fetch';
import type { Blobs } from './blobs.ts';
import { checkedBytes, hashOf, parseHash } from './hash.ts';

export interface S3Place {
  /** Of the store, without the bucket: `https://s3.eu-west-2.amazonaws.com`. */
  readonly endpoint: string;
  readonly region: string;
  readonly bucket: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** Blobs as objects `ab/cd/abcd…` of a bucket, in any store that speaks S3’s protocol. */
export class S3Blobs implements Blobs {
  readonly #client: AwsClient;
  readonly #bucket: string;

  constructor({ endpoint, region, bucket, accessKeyId, secretAccessKey }: S3Place) {
    this.#client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: 3 });
    this.#bucket = `${endpoint.replace(/\/+$/, '')}/${encodeURIComponent(bucket)}`;
  }

  async put(bytes: Uint8Array): Promise<string> {
    const sha256 = hashOf(bytes);
    if (await this.has(sha256)) return sha256;
    const answer = await this.#ask('PUT', sha256, bytes);
    // 412, where the store knows the condition: somebody else has just put the same bytes.
    if (!answer.ok && answer.status !== 412) throw await this.#fault('put', sha256, answer);
    await answer.body?.cancel();
    return sha256;
  }

  async find(sha256: string): Promise<Uint8Array | undefined> {
    const answer = await this.#ask('GET', sha256);
    if (answer.status === 404) {
      await answer.body?.cancel();
      return undefined;
    }
    if (!answer.ok) throw await this.#fault('get', sha256, answer);
    return checkedBytes(new Uint8Array(await answer.arrayBuffer()), sha256, this.#addressOf(sha256));
  }

  async has(sha256: string): Promise<boolean> {
    const answer = await this.#ask('HEAD', sha256);
    if (!answer.ok && answer.status !== 404) throw await this.#fault('look for', sha256, answer);
    return answer.ok;
  }

  async destroy(sha256: string): Promise<void> {
    const answer = await this.#ask('DELETE', sha256);
    if (!answer.ok && answer.status !== 404) throw await this.#fault('destroy', sha256, answer);
    await answer.body?.cancel();
  }

  async #ask(method: string, sha256: string, bytes?: Uint8Array): Promise<Response> {
    const address = this.#addressOf(sha256);
    try {
      return await this.#client.fetch(address, {
        method,
        ...(bytes && {
          body: new Uint8Array(bytes),
          // What is kept under a hash is never replaced, and the store itself checks what arrives.
          headers: {
            'if-none-match': '*',
            'content-type': 'application/octet-stream',
            'x-amz-content-sha256': sha256,
          },
        }),
      });
    } catch (cause) {
      throw new Error(`couldn’t reach ${address}`, { cause });
    }
  }

  #addressOf(sha256: string): string {
    const name = parseHash(sha256);
    return `${this.#bucket}/${name.slice(0, 2)}/${name.slice(2, 4)}/${name}`;
  }

  async #fault(what: string, sha256: string, answer: Response): Promise<Error> {
    const said = (await answer.text()).slice(0, 500);
    return new Error(
      `couldn’t ${what} ${this.#addressOf(sha256)}: the store answered ${answer.status} ${said}`,
    );
  }
}
