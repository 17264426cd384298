import { readFile } from 'node:fs/promises';
import { findStories, type ReadDocument } from '@candour/evidence';
import { openDocuments } from '@candour/evidence/threads';
import { progress } from './progress.ts';

/** `candour copies`: one line of JSON for each story, with the documents that publish it. Resolves to the exit code. */
export async function copies({ list }: { readonly list: string }): Promise<number> {
  const paths = await readList(list);
  if (!paths) {
    process.stderr.write(
      `${list}: the list of paths could not be read; give a text file with one path a line.\n`,
    );
    return 1;
  }
  const line = progress(paths.length);
  const documents: Pick<ReadDocument, 'path' | 'text' | 'segments'>[] = [];
  let refused = 0;
  for await (const reading of openDocuments(paths)) {
    line.step();
    if (reading.ok) {
      const { path, text, segments } = reading.document;
      documents.push({ path, text, segments });
    } else {
      refused += 1;
      line.clear();
      process.stderr.write(`${reading.refusal.path}: ${reading.refusal.message}\n`);
    }
  }
  line.say('Looking for copies …');
  const stories = findStories(documents);
  line.clear();
  for (const { copies: found } of stories) {
    process.stdout.write(`${JSON.stringify({ story: found.map(({ path }) => path) })}\n`);
  }
  return refused === 0 ? 0 : 1;
}

async function readList(list: string): Promise<readonly string[] | undefined> {
  try {
    const lines = (await readFile(list, 'utf8')).split(/\r?\n/).map((path) => path.trim());
    return [...new Set(lines.filter((path) => path !== ''))];
  } catch (fault) {
    if (
      fault instanceof Error &&
      'code' in fault &&
      ['ENOENT', 'EISDIR', 'EACCES'].includes(String(fault.code))
    )
      return undefined;
    throw new Error(`couldn’t read the list ${list}`, { cause: fault });
  }
}
