import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EmbeddedStore } from '../../src/store/embedded/embedded-store.ts';
import { hashMigration } from '../../src/store/sql/migrate.ts';
import { ledgerSchema } from '../../src/store/sql/migrations.ts';

/**
 * In memory where there is plenty: these tests kill processes and change files, and what a disk keeps when its power is
 * cut is for `npm run torture` to see. Copying databases and waiting for fsync took most of their time.
 */
function findRoot(): string {
  const memory = '/dev/shm';
  if (!existsSync(memory)) return tmpdir();
  const { bavail, bsize } = statfsSync(memory);
  return bavail * bsize > 4 * 2 ** 30 ? memory : tmpdir();
}

/** Making a database takes seconds; one is kept for this schema, and every test gets a copy. */
async function prepared(): Promise<string> {
  const schema = ledgerSchema.migrations.map(hashMigration).join('').slice(0, 12);
  const path = join(tmpdir(), `candour-empty-0.5.16-${schema}`);
  if (existsSync(path)) return path;
  const draft = `${path}-${randomBytes(6).toString('hex')}`;
  await (await EmbeddedStore.open({ folder: draft })).close();
  try {
    renameSync(draft, path);
  } catch {
    // Another test file was quicker: its copy is as good.
    rmSync(draft, { recursive: true, force: true });
  }
  return path;
}

/** Folders with an empty log each, gone at the end. */
export class Folders {
  readonly #root = mkdtempSync(join(findRoot(), 'candour-folders-'));
  #made = 0;

  async next(): Promise<string> {
    this.#made += 1;
    const folder = join(this.#root, `log-${this.#made}`);
    mkdirSync(folder);
    cpSync(await prepared(), folder, { recursive: true });
    return folder;
  }

  remove(): void {
    rmSync(this.#root, { recursive: true, force: true });
  }
}
