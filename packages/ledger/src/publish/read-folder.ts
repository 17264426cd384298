import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReadFile } from './handler.ts';

/** Reads the files of a log published into a folder. */
export function readFolder(folder: string): ReadFile {
  return async (path) => {
    try {
      return await readFile(join(folder, path));
    } catch (fault) {
      const code = fault instanceof Error && 'code' in fault ? fault.code : undefined;
      if (code === 'ENOENT' || code === 'ENOTDIR') return null;
      throw new Error(`couldn’t read ${path} in ${folder}`, { cause: fault });
    }
  };
}
