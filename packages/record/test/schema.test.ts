import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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
