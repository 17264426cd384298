import { anyone, createAccess, type FieldClass, fieldClasses } from '@candour/access';
import { readPolicies } from '@candour/access/policies';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Caller, SignedIn } from '../src/caller.ts';
import { putSearchables, takeOutSearchables } from '../src/search/rows/put-searchables.ts';
import { search } from '../src/search/search.ts';
import {
  type Directory,
  directories,
  expectFacts,
  instants,
  people,
  putDirectory,
} from './need-to-know/directory.ts';
import { databases, type OpenedDatabase } from './open-database.ts';
import { getValue } from './open-record.ts';
import { item } from './search/items.ts';

const access = createAccess(readPolicies());
const numRuns = Number(process.env['CANDOUR_RUNS'] ?? 4);
const session = (person: string): SignedIn => ({
  person,
  administrator: true,
  confirmedAt: null,
  scopes: null,
});

/** A word for each class of each matter, which stands nowhere else; no two are spelt alike. */
const canary = (matter: string, of: FieldClass) =>
  `${of}${'abcdefghijkl'[Number(matter.split('_')[1])]?.repeat(9)}`;

describe.each(databases)('what a search gives away, on $name', ({ open }) => {
  let opened: OpenedDatabase;
  beforeAll(async () => {
    opened = await open();
  });
  afterAll(() => opened.close());

  const partsAt = (now: string) => ({ database: opened.database, access, clock: () => new Date(now) });

  const putMatters = async ({ matters }: Directory) => {
    await takeOutSearchables(
      opened.database,
      matters.map(({ id }) => id),
    );
    await putSearchables(
      opened.database,
      matters.map((matter) =>
        item(
          fieldClasses.map((of) => ({ class: of, text: canary(matter.id, of) })),
          { ...matter, item: matter.id, matter: matter.id, kind: 'matter' },
        ),
      ),
    );
  };

  /** As the policies have it, asked about each class of each matter. */
  const readable = (directory: Directory, caller: Caller, now: string) =>
    directory.matters.flatMap((matter) => {
      const who = caller === 'anyone' ? anyone : { ...caller, signedIn: true };
      const facts = expectFacts(directory, caller === 'anyone' ? '' : caller.person, matter.id, now);
      const asked = { caller: who, now, matter: facts };
      if (!access.decide({ ...asked, action: 'see-matter' }).allowed) return [];
      return fieldClasses
        .filter((of) => access.decide({ ...asked, action: 'read-class', class: of }).allowed)
        .map((of) => canary(matter.id, of));
    });

  test('given any directory, each word is found by exactly those whom the policies let read it', async () => {
    await fc.assert(
      fc.asyncProperty(directories, fc.constantFrom(...instants), fc.nat(11), async (directory, now, at) => {
        await putDirectory(opened.database, directory);
        await putMatters(directory);
        for (const caller of [...people.map(session), 'anyone' as const]) {
          const count = async (words: string | undefined) =>
            words === undefined ? 0 : getValue(await search(partsAt(now), caller, { words, limit: 1 })).total;
          const allowed = new Set(readable(directory, caller, now));
          const listed = getValue(await search(partsAt(now), caller, { words: '', limit: 100 }));
          const seen = new Set(
            directory.matters.filter(({ id }) => allowed.has(canary(id, 'public'))).map(({ id }) => id),
          );
          expect(new Set(listed.items.map(({ item }) => item))).toEqual(seen);
          expect(listed.items.flatMap(({ extract }) => extract.text.split('\n')).toSorted()).toEqual(
            [...allowed].toSorted(),
          );
          expect(listed.total).toBe(seen.size);
          expect(listed.facets?.kind).toEqual(seen.size === 0 ? [] : [{ value: 'matter', count: seen.size }]);
          for (const { id } of [...directory.matters, ...directory.matters].slice(at, at + 3)) {
            // Either side of where they may read no further.
            const words = fieldClasses.map((of) => canary(id, of));
            const last = words.findLast((word) => allowed.has(word));
            const next = words.find((word) => !allowed.has(word));
            expect([last, await count(last)]).toEqual([last, last === undefined ? 0 : 1]);
            expect([next, await count(next)]).toEqual([next, 0]);
          }
        }
      }),
      { numRuns },
    );
  });

  test('given a word that only others may read, it answers as a word does that nobody ever wrote', async () => {
    const matter = {
      item: 'matter_90',
      matter: 'matter_90',
      kind: 'matter' as const,
      classification: 'restricted' as const,
    };
    const parts = partsAt('2025-03-02T12:00:00.000Z');
    const ask = async (words: string) => {
      const { readAs, ...found } = getValue(await search(parts, session('person_a'), { words }));
      return { ...found, as: readAs.map((one) => one.as) };
    };
    await putSearchables(opened.database, [item([{ class: 'public', title: 'The Carrowmore report' }])]);
    const before = await ask('Carrowmere');
    expect(before.as).toEqual([['carrowmore']]);
    await putSearchables(opened.database, [item([{ class: 'public', title: 'Carrowmere' }], matter)]);
    expect(await ask('Carrowmere')).toEqual(before);
    expect(await ask('Carrowmers')).toEqual(before);
  });

  test('an extract of a restricted matter is noted as a reading of it; of a public one it is not', async () => {
    const now = '2025-03-02T12:00:00.000Z';
    const { database } = opened;
    await database.query(
      `insert into record.matter (id, pathway, version, body, classification, visible, state, since, is_open, office,
         opened_at, changed_at, head) values ('matter_91', 'review', 1, 'body_1', 'restricted', 'restricted', 'ended', '',
         false, '', '', '', 0)`,
    );
    await database.query(
      `insert into record.relation (seq, matter, person, relation, since)
       values (9100, 'matter_91', 'person_z', 'member', '2025-01-01T00:00:00.000Z')`,
    );
    const matter = {
      item: 'matter_91',
      matter: 'matter_91',
      kind: 'matter' as const,
      classification: 'restricted' as const,
    };
    await putSearchables(database, [
      item([{ class: 'restricted', title: 'Ferncastle' }], matter),
      item([{ class: 'public', title: 'Ferncastle in public' }]),
    ]);
    const found = getValue(await search(partsAt(now), session('person_z'), { words: 'Ferncastle' }));
    expect(found.total).toBe(2);
    const { rows } = await database.query(
      `select matter, person, at from record.reading where person = 'person_z'`,
    );
    expect(rows).toEqual([{ matter: 'matter_91', person: 'person_z', at: now }]);
  });

  test('a token that is not for reading finds nothing', async () => {
    const caller: SignedIn = { ...session('person_a'), scopes: ['write'] };
    const found = getValue(await search(partsAt('2025-03-02T12:00:00.000Z'), caller, { words: '' }));
    expect(found.total).toBe(0);
  });
});
