import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pass } from 'node:timers/promises';
import { findServerPrograms, PrivateServer } from '../test/postgres/server.ts';
import type { Target } from './target.ts';

/** A log in a folder; there is no server beside the writer. */
export function makeEmbedded(under: string = tmpdir()): Target {
  const folder = mkdtempSync(join(under, 'candour-torture-'));
  return {
    name: 'embedded',
    address: { store: 'embedded', folder },
    crash: () => false,
    revive: async () => {},
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A private PostgreSQL with fsync on; null where no server is installed. */
export async function startPostgres(under: string = tmpdir()): Promise<Target | null> {
  const programs = findServerPrograms();
  if (programs === null) return null;
  const server = await PrivateServer.start(programs, under);
  await server.createDatabase('torture');
  // Read while its disk can be read: after a power cut the file is out of reach.
  let postmaster = findPostmaster(server.root);
  return {
    name: 'postgres',
    address: { store: 'postgres', host: server.root, database: 'torture' },
    // Its children see it gone and end at once, without writing anything more.
    crash: () => process.kill(postmaster, 'SIGKILL'),
    revive: async () => {
      await startAgain(server);
      postmaster = findPostmaster(server.root);
    },
    remove: () => discard(server),
  };
}

/** A killed server's children take a moment to notice; until then the next one finds its memory still in use. */
async function startAgain(server: PrivateServer): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await server.up();
      return;
    } catch (fault) {
      if (attempt === 50) throw fault;
      await pass(100);
    }
  }
}

/** A trial that failed may have left it dead. */
function discard(server: PrivateServer): void {
  try {
    server.stop();
  } catch {
    rmSync(server.root, { recursive: true, force: true });
  }
}

function findPostmaster(root: string): number {
  const [pid = ''] = readFileSync(join(root, 'data', 'postmaster.pid'), 'utf8').split('\n');
  return Number(pid);
}
