import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashMigration } from '../../ledger/src/store/sql/migrate.ts';
import { recordSchema } from '../src/migrations/record-schema.ts';
import { databases, type OpenedDatabase } from './open-database.ts';

describe.each(databases)('the schema of the record on $name', ({ open }) => {
  let opened: OpenedDatabase;
  beforeAll(async () => {
    opened = await open();
  });
  afterAll(() => opened.close());

  const insertMatter = (owner: string | null, deputy: string | null) =>
    opened.database.query(
      `insert into record.matter (id, pathway, version, body, classification, visible, state, since, is_open,
         office, owner, deputy, opened_at, changed_at, head)
       values ('matter_1', 'review', 1, 'body_1', 'restricted', 'restricted', 'triggered', '2025', true,
         'commissioner', $1, $2, '2025', '2025', 0)`,
      [owner, deputy],
    );

  test('refuses an open matter without an owner', async () => {
    await expect(insertMatter(null, 'person_2')).rejects.toThrow(/open_matter_has_owner/);
  });

  test('refuses an open matter without a deputy', async () => {
    await expect(insertMatter('person_1', null)).rejects.toThrow(/open_matter_has_deputy/);
  });

  test('refuses an open matter without an armed clock', async () => {
    await expect(insertMatter('person_1', 'person_2')).rejects.toThrow(/has no armed clock/);
  });

  test('lets the application change no entry and no reading', async () => {
    for (const statement of [
      'update ledger.entry set matter = matter',
      'delete from ledger.entry',
      'update record.reading set person = person',
      'delete from record.reading',
    ]) {
      await expect(opened.database.query(statement)).rejects.toThrow(/permission denied|append-only/);
    }
  });
});

/** A migration that has run anywhere is never edited: what is wrong with it is mended by a later one. */
const frozen = [
  '0001 record d5c68b0ed5f5e5205cb54edb110bd39f1d2a2b0f2b99b86c73bdf51792464f7d',
  '0002 account b53a95f51459183d289b249fb0668447d9a538721e1c3e1089e4de7799260843',
  '0003 desk d50093cbc072bc22b786c28e2adbbdbcd8c4184b5a6ea785075b97fcac6d091f',
  '0004 outgoing 93696b3fd5dfaec9732f20bf93a6d24ee2b66b251699409cab677c512d57569c',
  '0005 search a6996c3f438ef0aaca229287bbde2fa68b003766fa62a6a1eb3fd247c20d2547',
  '0006 need-to-know fef9367380f6ce6600404fa042e894d179c2fba9cfee25f7fd8c32e5530ff49b',
  '0007 http c2a67d7b5cea43325daedbf3e0e298c29ce9c0809fdde11f539dcb07424a4e34',
  '0008 transfer 0d59c84211b3fa223ba24ff6a7feb98272d9da65d571c5fa3637da1e7f78d149',
  '0009 published 74abf5650e856aadb1f41ab69c16e6278091290d458bfe431d9da18226f78eb1',
  '0010 erasure 8d69fb04afaffc1584bdc44fb949ab1f1eda8b5656dc8a8a5cc76690b4653ecb',
  '0011 sweep 547dcb85c52af5f3b671233802ae66db2ef6f58ab6f18709efd170c7f4fd7504',
  '0012 withdrawn 769f9284e8fa2119affefc614bdb4bcc931455741de0c21a7609427a4a68e85c',
  '0013 witnessing a379930be06cc6e6c3564630b3765b1ec782cf32b0a8743f1c5eacd84a9b114c',
  '0014 retention 896267d6fdff5d2e1ee1c8ce1047894b72cc01b9245d1b6970173dff18864792',
  '0015 cancelled 5c7d8ea8a72953c4cac62bbfc74bb3f6789c6f12ffc57bc28740e8a9e786fce5',
  '0016 linked 856198008b35c12d8ba9a0351f4d2fabe317613e8dfff5a1fda810d4bb0948b0',
];

test('no migration was changed since it was first released, and none is left out', () => {
  const now = recordSchema.migrations.map(
    (migration) =>
      `${String(migration.number).padStart(4, '0')} ${migration.name} ${hashMigration(migration)}`,
  );
  expect(now).toEqual(frozen);
});
