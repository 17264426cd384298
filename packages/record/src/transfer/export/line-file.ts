import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';

/** A text file that is written from its beginning to its end, in pieces, and is on disk when it is closed. */
export async function writeLines(
  path: string,
  lines: AsyncIterable<string> | Iterable<string>,
): Promise<number> {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, 'wx');
  let waiting = '';
  let count = 0;
  try {
    for await (const line of lines) {
      waiting += `${line}\n`;
      count += 1;
      if (waiting.length < 1024 * 1024) continue;
      await file.write(waiting);
      waiting = '';
    }
    await file.write(waiting);
    await file.sync();
  } finally {
    await file.close();
  }
  return count;
}
