import { createAccess } from '@candour/access';
import { readPolicies } from '@candour/access/policies';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Caller } from '../src/caller.ts';
import { listDocuments } from '../src/document/list-documents.ts';
import { putsInDocuments } from '../src/document/puts-in-documents.ts';
import { mayRead } from '../src/document/read-document.ts';
import { type Directory, directories, instants, people, putDirectory } from './need-to-know/directory.ts';
import { databases, type OpenedDatabase } from './open-database.ts';

const access = createAccess(readPolicies());
const numRuns = Number(process.env['CANDOUR_RUNS'] ?? 5);
const session = { administrator: false, confirmedAt: null, scopes: null };

/** Of every matter, and of none, documents of both classifications that each person put in. */
function documentsOf({ matters }: Directory) {
  const places = [null, ...matters.map(({ id }) => id)];
  return places.flatMap((matter, at) =>
    (['public', 'restricted'] as const).flatMap((classification) =>
      people.slice(0, 2).map((recorded_by) => ({
        id: `document_${at}_${classification}_${recorded_by}`,
        matter,
        classification,
        recorded_by,
      })),
    ),
  );
}

describe.each(databases)('a list of documents on $name', ({ open }) => {
  let opened: OpenedDatabase;
  beforeAll(async () => {
    opened = await open();
  });
  afterAll(() => opened.close());

  test('given any directory, holds exactly those that the policies let the caller read', async () => {
    const given = fc.asyncProperty(directories, fc.constantFrom(...instants), async (directory, now) => {
      const { database } = opened;
      await putDirectory(database, directory);
      const documents = documentsOf(directory);
      await database.query('delete from record.document');
      await database.query(
        `insert into record.document (id, seq, classification, matter, kept, kept_size, enclosed, media_type, recorded_by, recorded_at)
         select id, row_number() over (), classification, matter, '', 0, false, 'text/plain', recorded_by, ''
         from jsonb_to_recordset($1::jsonb) as row (id text, classification text, matter text, recorded_by text)`,
        [JSON.stringify(documents)],
      );
      const parts = { database, access, clock: () => new Date(now) };
      const callers: readonly Caller[] = [
        'anyone',
        ...people.map((person) => ({ ...session, person })),
        { ...session, person: people[0], scopes: ['write'] },
      ];
      for (const caller of callers) {
        const listed = await listDocuments(parts, caller, { limit: 1000 });
        const allowed = new Set<string>();
        for (const document of documents) {
          if ((await mayRead(parts, caller, document)).allowed) allowed.add(document.id);
        }
        expect(new Set(listed.documents.map(({ id }) => id))).toEqual(allowed);
      }
    });
    await fc.assert(given, { numRuns });
  });

  test('goes on where the page before ended', async () => {
    const parts = { database: opened.database, access, clock: () => new Date() };
    const all: string[] = [];
    let after: number | undefined;
    do {
      const page = await listDocuments(parts, 'anyone', { limit: 3, ...(after !== undefined && { after }) });
      all.push(...page.documents.map(({ id }) => id));
      after = page.next ?? undefined;
    } while (after !== undefined);
    const { rows } = await opened.database.query<{ id: string }>(
      `select id from record.document where classification = 'public' order by seq desc`,
    );
    expect(all).toEqual(rows.map(({ id }) => id));
    expect(all.length).toBeGreaterThan(3);
  });

  test('is work for whoever put one in, or holds a post towards every body, and for nobody else', async () => {
    const { database } = opened;
    const parts = { database, clock: () => new Date('2026-01-01T12:00:00.000Z') };
    await database.query('delete from record.document');
    await database.query('delete from record.appointment');
    await database.query(
      `insert into record.document (id, seq, classification, kept, kept_size, enclosed, media_type, recorded_by, recorded_at)
       values ('document_mine', 1, 'public', '', 0, false, 'text/plain', 'person_puts', '')`,
    );
    await database.query(
      `insert into record.appointment (seq, person, role, body, since, until)
       values (1, 'person_clerk', 'monitor', '*', '2025', null), (2, 'person_left', 'monitor', '*', '2025', '2025-06'),
         (3, 'person_promised', 'promised-person', 'body_one', '2025', null)`,
    );
    const does = async (person: string) => putsInDocuments(parts, { ...session, person });
    expect(await does('person_puts')).toBe(true);
    expect(await does('person_clerk')).toBe(true);
    expect(await does('person_left')).toBe(false);
    expect(await does('person_promised')).toBe(false);
    expect(await putsInDocuments(parts, 'anyone')).toBe(false);
  });
});
