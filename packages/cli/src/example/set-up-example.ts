import { cpSync, existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { playExample } from './play-example.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../../..');

/** The worked example, and the record of it that was played when the program was built. */
export const harrowLane = join(root, 'examples/harrow-lane');
export const played = join(root, 'examples/dist/harrow-lane');

/**
 * Puts the worked example's record in an empty data folder: a copy of the one played at the build, or, where there is
 * none, played now, which takes longer. A folder that holds a record is left as it is.
 */
export async function setUpExample(folder: string): Promise<void> {
  if (existsSync(folder) && readdirSync(folder).length > 0) return;
  rmSync(folder, { recursive: true, force: true });
  if (!existsSync(played)) return playExample(harrowLane, folder);
  const draft = `${folder}.draft`;
  rmSync(draft, { recursive: true, force: true });
  cpSync(played, draft, { recursive: true });
  renameSync(draft, folder);
}
