import { open } from 'node:fs/promises';

export type KeyFile =
  | { readonly ok: true; readonly key: Uint8Array }
  | { readonly ok: false; readonly refusal: KeyFileRefusal };

export interface KeyFileRefusal {
  readonly code: 'key-file-missing' | 'key-file-not-32-bytes' | 'key-file-readable-by-others';
  readonly message: string;
}

/** The 32 bytes of a key file that only its owner may read. Anything else is refused, never mended. */
export async function readKeyFile(path: string): Promise<KeyFile> {
  const file = await open(path, 'r').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return undefined;
    throw new Error(`couldn’t open the key file ${path}`, { cause });
  });
  if (file === undefined)
    return refuse('key-file-missing', `There is no key file at ${path}; make one of 32 random bytes, readable by its owner alone.`);
  try {
    // The opened file is asked, not the path: what is checked is what is read.
    const { mode, size } = await file.stat();
    if ((mode & 0o077) !== 0)
      return refuse('key-file-readable-by-others', `${path} may be read by others than its owner; run chmod 600 on it, and replace the key if others had access.`);
    if (size !== 32) return refuse('key-file-not-32-bytes', `${path} holds ${size} bytes; a key is exactly 32.`);
    return { ok: true, key: new Uint8Array(await file.readFile()) };
  } finally {
    await file.close();
  }
}

function refuse(code: KeyFileRefusal['code'], message: string): KeyFile {
  return { ok: false, refusal: { code, message } };
}
