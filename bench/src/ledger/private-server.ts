import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migratePostgres } from '@candour/ledger/postgres';
import type { ClientConfig } from 'pg';
import pg from 'pg';

const debian = '/usr/lib/postgresql';

/** A PostgreSQL of our own as its package sets it up, fsync on, on a Unix socket; null where none is installed. */
export interface PrivateServer {
  connect(user: 'postgres' | 'candour_app'): ClientConfig;
  readonly version: string;
  stop(): void;
}

export async function startServer(): Promise<PrivateServer | null> {
  if (!existsSync(debian)) return null;
  const [newest] = readdirSync(debian).toSorted((a, b) => Number(b) - Number(a));
  const programs = join(debian, newest ?? '', 'bin');
  if (!existsSync(join(programs, 'postgres'))) return null;
  const root = mkdtempSync(join(tmpdir(), 'candour-bench-'));
  const user = serverUser();
  if (user.uid !== undefined && user.gid !== undefined) chownSync(root, user.uid, user.gid);
  const run = (program: string, ...what: string[]) =>
    execFileSync(join(programs, program), ['-D', join(root, 'data'), ...what], {
      ...user,
      cwd: root,
      stdio: 'ignore',
    });
  run('initdb', '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C');
  run('pg_ctl', 'start', '-w', '-l', join(root, 'log'), '-o', `-k ${root} -c listen_addresses= -c fsync=on`);
  const connect = (name: string) => ({ host: root, port: 5432, database: 'postgres', user: name });
  await migratePostgres(connect('postgres'));
  return {
    connect,
    version: await prepare(connect('postgres')),
    stop: () => {
      run('pg_ctl', 'stop', '-m', 'fast');
      rmSync(root, { recursive: true, force: true });
    },
  };
}

async function prepare(config: ClientConfig): Promise<string> {
  const client = new pg.Client(config);
  await client.connect();
  await client.query('alter role candour_app login');
  const { rows } = await client.query<{ server_version: string }>('show server_version');
  await client.end();
  return rows[0]?.server_version ?? '';
}

/** PostgreSQL refuses to run as root; Debian's package has a user for it. */
function serverUser(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}
