import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readKeys } from '@candour/record/open';
import { type Config, exampleLog, openConfigured } from '@candour/server';

/** What a record keeps in its folder; whatever else is there is somebody’s own. */
const ours = new Set(['keys', 'keystore', 'log', 'documents', 'exports']);

/**
 * Deletes the folder of a worked example, with all that was tried in it. Throws, and deletes nothing, unless its key is
 * of the example’s log, which no other record can have, all in it is the record’s, and nobody has it open.
 */
export async function throwAwayExample(config: Config): Promise<void> {
  const { folder } = config;
  if (!existsSync(folder) || readdirSync(folder).length === 0) return;
  const others = readdirSync(folder).filter((name) => !ours.has(name));
  if (others.length > 0)
    throw new Error(
      `${folder} holds ${others.join(', ')} beside a record; take that out first, or begin elsewhere.`,
    );
  if (!readKeys(join(folder, 'keys')).verifierKey.startsWith(`${exampleLog}+`))
    throw new Error(`${folder} holds a record that is not the worked example; it is left as it is.`);
  if (config.databaseUrl !== null)
    throw new Error(
      'The worked example is thrown away from a folder of its own, not from a shared database.',
    );
  // Whoever has it open holds its lock: this waits for nobody, and says who it is.
  await (await openConfigured(config, () => {})).close();
  rmSync(folder, { recursive: true });
}
