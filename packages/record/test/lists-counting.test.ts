import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Caller } from '../src/caller.ts';
import { countListedMatters } from '../src/lists/count-listed-matters.ts';
import { matterFacets, type NarrowedMatters } from '../src/lists/facet-counts.ts';
import { seeMatters } from '../src/lists/see-matters.ts';
import { listMatters, type MatterSummary } from '../src/matter/list-matters.ts';
import type { Parts } from '../src/parts.ts';
import { directories, instants, people, putDirectory } from './need-to-know/directory.ts';
import { databases, type OpenedDatabase } from './open-database.ts';

const numRuns = Number(process.env['CANDOUR_RUNS'] ?? 8);
const session = { administrator: false, confirmedAt: null, scopes: null };
const readers: readonly Caller[] = [...people.map((person) => ({ ...session, person })), 'anyone'];
const states = ['received', 'running', 'ended'];

const questions = fc.record(
  {
    pathway: fc.constantFrom('review', 'safeguarding-case', 'none'),
    state: fc.constantFrom(...states),
    body: fc.constantFrom('body_1', 'body_2'),
    overdue: fc.boolean(),
  },
  { requiredKeys: [] },
);

describe.each(databases)('what a list can be narrowed by, on $name', ({ open }) => {
  let opened: OpenedDatabase;
  let now = instants[0] ?? '';
  let head = 0;
  const parts = () => ({ database: opened.database, clock: () => new Date(now) }) as unknown as Parts;

  beforeAll(async () => {
    opened = await open();
  });
  afterAll(() => opened.close());

  /** What is put straight into the tables comes, on a record, with an entry. */
  const noteEntry = async () => {
    head += 1;
    await opened.database.query(
      `insert into record.entry (seq, matter, kind, actor, happened_at, happened_by, recorded_at, classification)
       values ($1, 'matter_0', 'test', 'person_a', '', '', '', 'public')`,
      [head],
    );
  };

  const listAll = async (caller: Caller, narrowed: NarrowedMatters) =>
    (await listMatters(parts(), caller, { ...(narrowed as object), order: 'changed', limit: 200 })).matters;

  const facetOf = (matter: MatterSummary, facet: (typeof matterFacets)[number]) =>
    facet === 'open' ? matter.isOpen : matter[facet];

  test('given any directory, reader and question, each count is of what the list would hold', async () => {
    const random = fc.asyncProperty(
      directories,
      fc.array(fc.record({ state: fc.constantFrom(...states), overdue: fc.boolean() }), {
        minLength: 12,
        maxLength: 12,
      }),
      fc.constantFrom(...instants),
      questions,
      async (directory, standings, at, narrowed) => {
        await putDirectory(opened.database, directory);
        for (const [index, { state, overdue }] of standings.entries())
          await opened.database.query('update record.matter set state = $2, overdue = $3 where id = $1', [
            `matter_${index}`,
            state,
            overdue,
          ]);
        await noteEntry();
        now = at;
        for (const caller of readers) {
          const counts = await countListedMatters(parts(), caller, narrowed);
          const listed = await listAll(caller, narrowed);
          expect(counts.total).toBe(listed.length);
          expect(counts.overdue).toBe(listed.filter(({ overdue }) => overdue).length);
          for (const facet of matterFacets) {
            const { [facet]: _, ...others }: NarrowedMatters = narrowed;
            const held = await listAll(caller, others);
            for (const { value, count } of counts.facets[facet])
              expect([facet, value, count]).toEqual([
                facet,
                value,
                held.filter((matter) => String(facetOf(matter, facet)) === value).length,
              ]);
            const sum = counts.facets[facet].reduce((total, { count }) => total + count, 0);
            expect([facet, sum]).toEqual([
              facet,
              held.filter((matter) => facetOf(matter, facet) !== null).length,
            ]);
          }
        }
      },
    );
    await fc.assert(random, { numRuns });
  });

  test('given an appointment that begins later that day, the counts change with no entry', async () => {
    const [morning = ''] = instants;
    const oversight = {
      matters: [
        {
          ...{ id: 'matter_0', pathway: 'review', version: 1, body: 'body_1' },
          ...{ classification: 'restricted' as const, visible: 'oversight' as const },
        },
      ],
      roles: [{ pathway: 'review', version: 1, role: 'watcher', outside: true, oversees: true }],
      people: [{ id: 'person_a', left_at: null }],
      appointments: [
        {
          ...{ person: 'person_a', role: 'watcher', body: '*' },
          ...{ since: '2025-03-01T15:00:00.000Z', until: null },
        },
      ],
      holders: [],
      relations: [],
    };
    await putDirectory(opened.database, oversight);
    await noteEntry();
    const caller = { ...session, person: 'person_a' };
    const seen = async () => ({
      counted: (await countListedMatters(parts(), caller, {})).total,
      listed: (await seeMatters(parts(), caller, { narrowed: {}, order: 'changed', limit: 5 })).matters
        .length,
    });
    now = morning;
    expect(await seen()).toEqual({ counted: 0, listed: 0 });
    now = '2025-03-01T15:00:00.000Z';
    expect(await seen()).toEqual({ counted: 1, listed: 1 });
    await opened.database.query(`update record.person set left_at = '2025-03-01T16:00:00.000Z'`);
    await noteEntry();
    now = '2025-03-01T15:30:00.000Z';
    expect(await seen()).toEqual({ counted: 1, listed: 1 });
    now = '2025-03-01T16:00:00.000Z';
    expect(await seen()).toEqual({ counted: 0, listed: 0 });
  });
});
