import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { syncPath } from './synced-folder.ts';

/** Puts every file under a folder, and every name, on disk. */
export function syncTree(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) syncTree(path);
    else if (entry.isFile()) syncPath(path);
  }
  syncPath(folder);
}
