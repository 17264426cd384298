import { anyone, createAccess, type MatterFacts, relations } from '@candour/access';
import { readPolicies } from '@candour/access/policies';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Caller } from '../src/caller.ts';
import { factsOf } from '../src/need-to-know/facts/facts-of.ts';
import { findSight } from '../src/need-to-know/facts/find-sight.ts';
import {
  type Directory,
  directories,
  expectFacts,
  instants,
  people,
  putDirectory,
} from './need-to-know/directory.ts';
import { databases, type OpenedDatabase } from './open-database.ts';

const access = createAccess(readPolicies());
const numRuns = Number(process.env['CANDOUR_RUNS'] ?? 10);
const session = { administrator: false, confirmedAt: null, scopes: null };

describe.each(databases)('the facts of a person towards matters, on $name', ({ open }) => {
  let opened: OpenedDatabase;
  beforeAll(async () => {
    opened = await open();
  });
  afterAll(() => opened.close());

  const onRandomDirectories = (
    check: (directory: Directory, now: string, mostNamed: number) => Promise<void>,
  ) =>
    fc.assert(
      fc.asyncProperty(
        directories,
        fc.constantFrom(...instants),
        fc.constantFrom(0, 2, 1_000),
        async (directory, now, mostNamed) => {
          await putDirectory(opened.database, directory);
          await check(directory, now, mostNamed);
        },
      ),
      { numRuns },
    );

  const list = async (caller: Caller, now: string, mostNamed: number) => {
    const seen = await findSight(opened.database, caller, { now, first: 1, mostNamed });
    const { rows } = await opened.database.query<{ id: string }>(
      `select m.id from record.matter m where ${seen.text}`,
      seen.values,
    );
    return rows.map(({ id }) => id).toSorted();
  };

  const mayBeSeen = (directory: Directory, facts: (id: string) => MatterFacts, caller: Caller, now: string) =>
    directory.matters
      .map(({ id }) => id)
      .filter((id) => {
        const asks = caller === 'anyone' ? anyone : { ...caller, signedIn: true };
        return access.decide({ action: 'see-matter', caller: asks, now, matter: facts(id) }).allowed;
      })
      .toSorted();

  test('given any directory, one statement gives the facts that its rows add up to', async () => {
    await onRandomDirectories(async (directory, now) => {
      const ids = directory.matters.map(({ id }) => id);
      for (const person of people) {
        const found = await factsOf(opened.database, { person, now }, [...ids, 'matter_unknown']);
        const plain = [...found].map(([id, facts]) => [id, inOrder(facts)]);
        expect(Object.fromEntries(plain)).toEqual(
          Object.fromEntries(ids.map((id) => [id, inOrder(expectFacts(directory, person, id, now))])),
        );
      }
    });
  });

  test('given any directory, a list holds exactly the matters that the policies let the caller see', async () => {
    await onRandomDirectories(async (directory, now, mostNamed) => {
      for (const person of people) {
        const caller = { ...session, person };
        const facts = (id: string) => expectFacts(directory, person, id, now);
        expect(await list(caller, now, mostNamed)).toEqual(mayBeSeen(directory, facts, caller, now));
      }
      const nobody = (id: string) => expectFacts(directory, 'nobody', id, now);
      expect(await list('anyone', now, mostNamed)).toEqual(mayBeSeen(directory, nobody, 'anyone', now));
    });
  });

  test('given any directory, a list has the titles that are public, or for somebody affected at least', async () => {
    await onRandomDirectories(async (directory, now, mostNamed) => {
      for (const caller of [...people.map((person) => ({ ...session, person })), 'anyone' as const]) {
        const seen = await findSight(opened.database, caller, { now, first: 1, mostNamed });
        const { rows } = await opened.database.query<{ id: string; titled: boolean }>(
          `select m.id, ${seen.title} as titled from record.matter m where ${seen.text}`,
          seen.values,
        );
        const asks = caller === 'anyone' ? anyone : { ...caller, signedIn: true };
        for (const { id, titled } of rows) {
          const person = caller === 'anyone' ? 'nobody' : caller.person;
          const matter = expectFacts(directory, person, id, now);
          const of = matter.classification === 'public' ? 'public' : 'affected';
          const { allowed } = access.decide({ action: 'read-class', class: of, caller: asks, now, matter });
          expect({ id, titled }).toEqual({ id, titled: allowed });
        }
      }
    });
  });

  test('given a token, a list holds what its scopes let read', async () => {
    await onRandomDirectories(async (directory, now, mostNamed) => {
      for (const scopes of [['read' as const], ['write' as const, 'documents' as const]]) {
        const caller = { ...session, person: 'person_a', scopes };
        const facts = (id: string) => expectFacts(directory, 'person_a', id, now);
        expect(await list(caller, now, mostNamed)).toEqual(mayBeSeen(directory, facts, caller, now));
      }
    });
  });

  test('given another statement’s placeholders before it, the condition numbers its own after them', async () => {
    const caller = { ...session, person: 'person_a' };
    const seen = await findSight(opened.database, caller, { now: instants[0] ?? '', first: 3 });
    const { rows } = await opened.database.query(
      `select m.id from record.matter m where m.pathway = $1 and m.body = $2 and ${seen.text}`,
      ['none', 'none', ...seen.values],
    );
    expect(rows).toEqual([]);
  });
});

function inOrder(facts: MatterFacts): MatterFacts {
  return { ...facts, relations: relations.filter((one) => facts.relations.includes(one)) };
}
