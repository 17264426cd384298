import { readSecretFile, type SecretRefusal } from '../node/secret-file.ts';

export type KeyFile =
  | { readonly ok: true; readonly key: Uint8Array }
  | { readonly ok: false; readonly refusal: KeyFileRefusal };

interface KeyFileRefusal {
  readonly code: SecretRefusal['code'] | 'key-file-not-32-bytes';
  readonly message: string;
}

/** The master key: exactly 32 bytes, in a file that only its owner may read. */
export async function readKeyFile(path: string): Promise<KeyFile> {
  const file = await readSecretFile(path);
  if (!file.ok) return file;
  const { bytes } = file;
  if (bytes.length === 32) return { ok: true, key: bytes };
  const message = `${path} holds ${bytes.length} bytes; a master key is exactly 32 random ones.`;
  return { ok: false, refusal: { code: 'key-file-not-32-bytes', message } };
}
