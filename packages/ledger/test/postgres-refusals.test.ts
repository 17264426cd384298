import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Lease } from '../src/index.ts';
import { migratePostgres, PostgresStore } from '../src/postgres.ts';
import { hashMigration } from '../src/store/sql/migrate.ts';
import { ledgerSchema } from '../src/store/sql/migrations.ts';
import { Batches } from './batches.ts';
import { writeAndKill } from './embedded/killed.ts';
import { findServerPrograms, PrivateServer } from './postgres/server.ts';

const programs = findServerPrograms();

test('a migration that has shipped is never edited', () => {
  expect(ledgerSchema.migrations.map(hashMigration)).toEqual([
    'fdce6b883510480328e391a1e1ca941ac6734bf092dc7646f5f0e2eea57a3633',
  ]);
});

describe.skipIf(programs === null)('what PostgreSQL refuses (skipped where no server is installed)', () => {
  let started: PrivateServer | undefined;
  let store: PostgresStore;
  const batches = new Batches();
  const database = 'refusals';
  const server = () => {
    if (started === undefined) throw new Error('The private server did not start.');
    return started;
  };

  beforeAll(async () => {
    started = await PrivateServer.start(programs ?? '');
    await started.createDatabase(database);
    store = await PostgresStore.open({ app: server().connection(database, 'candour_app') });
    await store.create(batches.emptyHead());
    const { epoch } = await store.lease('the first');
    const part = { subject: 'anna', part: 0, wrappedKey: bytes, iv: bytes, ciphertext: bytes };
    await store.commit(batches.next(epoch, [{ parts: [part] }, {}]));
  }, 60_000);
  afterAll(async () => {
    await store.close();
    started?.stop();
  }, 60_000);

  const bytes = Uint8Array.of(1, 2, 3);
  const denied = /permission denied/;
  const appendOnly = /refused: the log is append-only/;
  const insert = `insert into ledger.entry values (2, 'm', now(), null, 'x', decode(repeat('00', 32), 'hex'))`;

  test.each([
    ['candour_app', insert, denied],
    ['candour_app', `update ledger.entry set matter = 'other'`, denied],
    ['candour_app', 'delete from ledger.entry', denied],
    ['candour_app', 'truncate ledger.entry', denied],
    ['candour_app', 'update ledger.head set size = 0', denied],
    ['candour_app', 'delete from ledger.tile', denied],
    ['candour_app', 'delete from ledger.sealed_part', denied],
    ['candour_app', 'alter table ledger.entry disable trigger append_only', /must be owner/],
    ['candour_app', 'set role candour_owner', denied],
    ['candour_eraser', 'select leaf from ledger.entry', denied],
    ['candour_eraser', 'select ciphertext from ledger.sealed_part', denied],
    ['candour_eraser', `update ledger.sealed_part set subject = 'other'`, denied],
    ['candour_eraser', `select ledger.take_lease('me')`, denied],
    ['candour_owner', `update ledger.entry set matter = 'other'`, appendOnly],
    ['candour_owner', 'delete from ledger.entry', appendOnly],
    ['candour_owner', 'truncate ledger.entry', appendOnly],
    ['candour_owner', 'delete from ledger.tile', appendOnly],
    ['postgres', 'delete from ledger.entry', appendOnly],
    ['postgres', `set session_replication_role = replica; delete from ledger.entry`, appendOnly],
  ])('%s may not: %s', async (role, sql, refusal) => {
    await expect(server().run(database, sql, role)).rejects.toThrow(refusal);
    expect(await store.entries(0, 9)).toHaveLength(2);
  });

  test('the eraser may delete sealed parts, and a store without one says so', async () => {
    await expect(store.destroyParts('anna')).rejects.toThrow('without a connection for candour_eraser');
    await server().run(database, `delete from ledger.sealed_part where subject = 'anna'`, 'candour_eraser');
    expect(await store.parts(0)).toEqual([]);
  });

  test('migrating again changes nothing, and a history that is not ours is left alone', async () => {
    await migratePostgres(server().connection(database));
    const history = 'candour_history.ledger_migration';
    await server().run(database, `insert into ${history} values (2, 'theirs', 'abc')`);
    const newer = await migratePostgres(server().connection(database)).catch((fault: Error) => fault);
    expect(String((newer as Error).cause)).toContain(
      'migration 2 (SHA-256 abc), which this version does not have',
    );
    await server().run(database, `delete from ${history} where number = 2`);
  });

  test('a claim waits for the batch in flight, whose successor is then fenced', async () => {
    const { epoch } = await store.lease('the second');
    let claimed: Promise<Lease> | undefined;
    const size = (await store.head())?.size ?? 0;
    const outcome = await store.commit(batches.next(epoch, [{}]), async () => {
      claimed = store.lease('the third');
      // The claim is at the server, and held there by the row the batch has locked.
      const waiting = `select from pg_stat_activity where wait_event_type = 'Lock' and query like '%take_lease%'`;
      while ((await server().run(database, waiting)).length === 0);
    });
    expect(outcome).toEqual({ outcome: 'committed' });
    expect(await claimed).toMatchObject({ holder: 'the third' });
    expect(await store.head()).toMatchObject({ size: size + 1 });
    expect(await store.commit(batches.next(epoch, [{}]))).toMatchObject({
      outcome: 'fenced',
      holder: 'the third',
    });
  });

  test('a connection lost in mid-commit is a fault that says what is not known, with its cause', async () => {
    const log = 'lost';
    await server().createDatabase(log);
    const victim = await PostgresStore.open({ app: server().connection(log, 'candour_app') });
    const own = new Batches();
    await victim.create(own.emptyHead());
    const { epoch } = await victim.lease('the victim');
    const killed = victim.commit(own.next(epoch, [{}]), async (inside) => {
      const [row] = (await inside.query<{ pid: number }>('select pg_backend_pid() as pid')).rows;
      await server().run(log, `select pg_terminate_backend(${row?.pid})`);
    });
    const fault = await killed.catch((reason: Error) => reason);
    expect(fault).toBeInstanceOf(Error);
    expect(String(fault)).toContain("couldn't learn whether 1 entries from 0 were committed");
    expect((fault as Error).cause).toBeInstanceOf(Error);
    expect(await victim.head()).toMatchObject({ size: 0 });
    await victim.close();
  });

  test('a server that acknowledges too early is refused', async () => {
    await server().createDatabase('hasty');
    await server().run('hasty', 'alter database hasty set synchronous_commit = off');
    await expect(PostgresStore.open({ app: server().connection('hasty', 'candour_app') })).rejects.toThrow(
      'has synchronous_commit = off: a power cut could take back what it acknowledged',
    );
  });

  test('a killed writer, and then a crashed server, lose nothing that was acknowledged', async () => {
    await server().createDatabase('killed');
    const app = server().connection('killed', 'candour_app');
    const acknowledged = await writeAndKill('postgres', JSON.stringify(app), 210);
    server().crash();
    await server().up();
    const after = await PostgresStore.open({ app });
    const size = (await after.head())?.size ?? 0;
    expect(size).toBeGreaterThanOrEqual(acknowledged);
    expect((await after.entries(0, size)).map(({ entry }) => entry.seq)).toEqual(
      Array.from({ length: size }, (_, seq) => seq),
    );
    await after.close();
  });
});
