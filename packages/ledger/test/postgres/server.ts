import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ClientConfig } from 'pg';
import pg from 'pg';
import { migratePostgres } from '../../src/store/postgres/migrate-postgres.ts';

const debian = '/usr/lib/postgresql';

/** Where the newest server's programs are, or null: PostgreSQL's tests then say that they skip, and why. */
export function findServerPrograms(): string | null {
  const folders = existsSync(debian)
    ? readdirSync(debian)
        .toSorted((a, b) => Number(b) - Number(a))
        .map((version) => join(debian, version, 'bin'))
    : [];
  const onPath = (process.env['PATH'] ?? '').split(':');
  return [...folders, ...onPath].find((folder) => existsSync(join(folder, 'postgres'))) ?? null;
}

/** A private server in a folder of its own, on a Unix socket, with fsync on; `stop` ends it and removes the folder. */
export class PrivateServer {
  readonly #root: string;
  readonly #programs: string;

  private constructor(root: string, programs: string) {
    this.#root = root;
    this.#programs = programs;
  }

  static async start(programs: string, under: string = tmpdir()): Promise<PrivateServer> {
    const root = mkdtempSync(join(under, 'candour-pg-'));
    const user = asUser();
    if (user.uid !== undefined && user.gid !== undefined) chownSync(root, user.uid, user.gid);
    const initdb = ['-D', join(root, 'data'), '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C'];
    execFileSync(join(programs, 'initdb'), initdb, { ...user, cwd: root, stdio: 'pipe' });
    const server = new PrivateServer(root, programs);
    await server.up();
    return server;
  }

  /** Holds the server's socket, its log and its data. */
  get root(): string {
    return this.#root;
  }

  async up(): Promise<void> {
    const settings = `-k ${this.#root} -c listen_addresses= -c fsync=on -c max_connections=50`;
    this.#control('start', '-w', '-l', join(this.#root, 'log'), '-o', settings);
  }

  /** Ends every process at once, as a crash of the machine's memory would. */
  crash(): void {
    this.#control('stop', '-m', 'immediate');
  }

  connection(database: string, user = 'postgres'): ClientConfig {
    return { host: this.#root, port: 5432, database, user };
  }

  /** A fresh, migrated database with a login for each role. */
  async createDatabase(name: string): Promise<void> {
    await this.run('postgres', `create database ${name}`);
    await migratePostgres(this.connection(name));
    await this.run(
      name,
      'alter role candour_app login; alter role candour_eraser login; alter role candour_owner login',
    );
  }

  async run(database: string, sql: string, user = 'postgres'): Promise<readonly object[]> {
    const client = new pg.Client(this.connection(database, user));
    await client.connect();
    try {
      return (await client.query(sql)).rows as object[];
    } finally {
      await client.end();
    }
  }

  stop(): void {
    this.#control('stop', '-m', 'fast');
    rmSync(this.#root, { recursive: true, force: true });
  }

  #control(...what: string[]): void {
    const to = ['-D', join(this.#root, 'data'), ...what];
    execFileSync(join(this.#programs, 'pg_ctl'), to, { ...asUser(), cwd: this.#root, stdio: 'ignore' });
  }
}

/** PostgreSQL refuses to run as root; Debian's package has a user for it. */
function asUser(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}
