import { createReadStream, readFile, stat } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Half the time of the same functions of node:fs/promises, and a log has thousands of small files. */
const [read, statOf] = [promisify(readFile), promisify(stat)];

/** Reads the files of a log published into a folder; of one that is longer than `longest` bytes, one byte more. */
export function readFolder(folder: string): (path: string, longest?: number) => Promise<Uint8Array | null> {
  return async (path, longest = Number.POSITIVE_INFINITY) => {
    const file = join(folder, path);
    try {
      const { size } = await statOf(file);
      return size > longest ? await readBeginning(file, longest + 1) : await read(file);
    } catch (fault) {
      const code = fault instanceof Error && 'code' in fault ? fault.code : undefined;
      if (code === 'ENOENT' || code === 'ENOTDIR') return null;
      throw new Error(`couldn’t read ${path} in ${folder}`, { cause: fault });
    }
  };
}

async function readBeginning(file: string, length: number): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  for await (const part of createReadStream(file, { end: length - 1 })) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
