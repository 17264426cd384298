import { readFile, stat } from 'node:fs/promises';
import { defaultLimits, type Limits, spokenSize } from './limits.ts';
import { type Reading, readDocument, tooLarge } from './reading.ts';

/**
 * Reads a file. Its size is checked before a byte of it is read, so that a huge file costs nothing.
 * Never throws for what a file may be: a missing, unreadable or unsuitable one is a refusal.
 */
export async function openDocument(path: string, limits: Partial<Limits> = {}): Promise<Reading> {
  const { bytes: most } = { ...defaultLimits, ...limits };
  let bytes: Uint8Array;
  try {
    const found = await stat(path);
    if (found.isDirectory()) {
      return refused(path, 'is-a-directory', 'This is a directory; name the documents in it one by one.');
    }
    if (!found.isFile()) {
      return refused(
        path,
        'not-a-file',
        'This is a device or pipe, not a file; pass its content on standard input with -.',
      );
    }
    if (found.size > most) return tooLarge(path, spokenSize(found.size), most);
    bytes = await readFile(path);
  } catch (error) {
    return unreadable(path, error);
  }
  return readDocument({ path, bytes, limits });
}

function unreadable(path: string, error: unknown): Reading {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return refused(
      path,
      'no-such-file',
      'There is no file at this path; check its spelling and the working directory.',
    );
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return refused(
      path,
      'not-permitted',
      'This file may not be read by this user; change its permissions or copy it.',
    );
  }
  return refused(
    path,
    'unreadable-file',
    `The system could not read this file (${code}); check the disk or copy it elsewhere.`,
  );
}

function refused(path: string, code: string, message: string): Reading {
  return { ok: false, refusal: { path, code, message } };
}
