import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createKeys, embedded, openReaders, openRecord } from '@candour/record/open';
import { exampleLog, loadExample } from '@candour/server';

/** Plays the worked example into a new record. The folder appears under its name once the record in it is whole. */
export async function playExample(example: string, folder: string): Promise<void> {
  const draft = `${folder}.draft`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  createKeys(join(draft, 'keys'), exampleLog);
  let at: string | null = null;
  let looks = 0;
  // As any clock does, the example's goes on a little between two looks.
  const clock = () => {
    looks += 1;
    return at === null ? new Date() : new Date(Date.parse(at) + looks);
  };
  const setClock = (to: string | null) => {
    at = to;
    looks = 0;
  };
  const readers = openReaders();
  const record = await openRecord({ folder: draft, openStore: embedded(draft), clock });
  try {
    await loadExample({ parts: record.parts, readers, setClock }, example);
  } finally {
    await record.close();
    await readers.close();
  }
  renameSync(draft, folder);
}
