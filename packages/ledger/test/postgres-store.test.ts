import { afterAll, beforeAll, describe } from 'vitest';
import { PostgresStore } from '../src/store/postgres/postgres-store.ts';
import { findServerPrograms, PrivateServer } from './postgres/server.ts';
import { storeContract } from './store.contract.ts';

const programs = findServerPrograms();

describe.skipIf(programs === null)('PostgreSQL (skipped where no server is installed)', () => {
  let server: PrivateServer | undefined;
  let made = 0;

  beforeAll(async () => {
    server = await PrivateServer.start(programs ?? '');
    await server.createDatabase('template_log');
  });
  afterAll(() => server?.stop(), 60_000);

  function running(): PrivateServer {
    if (server === undefined) throw new Error('The private server did not start.');
    return server;
  }

  async function fresh(): Promise<string> {
    made += 1;
    await running().run('postgres', `create database log_${made} template template_log`);
    return `log_${made}`;
  }

  function open(database: string): Promise<PostgresStore> {
    return PostgresStore.open({
      app: running().connection(database, 'candour_app'),
      eraser: running().connection(database, 'candour_eraser'),
    });
  }

  storeContract('postgres', async () => {
    const database = await fresh();
    const store = await open(database);
    const reopen = async () => {
      await store.close();
      return open(database);
    };
    return { store, reopen };
  });
});
