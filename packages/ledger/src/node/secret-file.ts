import { open } from 'node:fs/promises';

export type SecretFile =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly refusal: SecretRefusal };

export interface SecretRefusal {
  readonly code: 'key-file-missing' | 'key-file-readable-by-others';
  readonly message: string;
}

/** A file that only its owner may read. One that others could have read is refused, never mended. */
export async function readSecretFile(path: string): Promise<SecretFile> {
  const file = await open(path, 'r').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return undefined;
    throw new Error(`couldn’t open the key file ${path}`, { cause });
  });
  if (file === undefined) return refuse('key-file-missing', `There is no key file at ${path}.`);
  try {
    // The opened file is asked, not the path: what is checked is what is read.
    const { mode } = await file.stat();
    if ((mode & 0o077) === 0) return { ok: true, bytes: new Uint8Array(await file.readFile()) };
    const message = `${path} may be read by others than its owner; run chmod 600 on it, and replace the key if others had access.`;
    return refuse('key-file-readable-by-others', message);
  } finally {
    await file.close();
  }
}

function refuse(code: SecretRefusal['code'], message: string): SecretFile {
  return { ok: false, refusal: { code, message } };
}
