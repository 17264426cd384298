import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Caller } from '../src/caller.ts';
import { listMatters } from '../src/matter/list-matters.ts';
import { findStanding } from '../src/matter/read-matter.ts';
import { showMatter } from '../src/matter/show-matter.ts';
import { actors, attempt, histories, type Stage } from './need-to-know/history.ts';
import { buildWorld, openCase, type World } from './need-to-know/world.ts';
import { records, signedIn, type TestRecord } from './open-record.ts';

const numRuns = Number(process.env['CANDOUR_RUNS'] ?? 2);

/** What somebody needs to know of a matter, from what was told to have happened and who holds it. */
async function needOf({ record, told }: Stage, matter: string, person: string) {
  const now = record.parts.clock().toISOString();
  const standing = await findStanding(record.parts.database, matter);
  if (standing === undefined) throw new Error(`${matter} is gone.`);
  const { owner, deputy, offer, delegations, visible } = standing.matter;
  const ties = told.ties.filter(
    (tie) => tie.matter === matter && tie.person === person && (tie.until === null || now < tie.until),
  );
  const is = (relation: string) => ties.some((tie) => tie.relation === relation);
  const delegated = delegations.some(
    ({ to, until }) => to === person && (until === undefined || now < until),
  );
  const holds = [owner.person, deputy.person, offer?.to.person].includes(person) || delegated;
  const oversees = told.overseers.some((one) => one.person === person) && visible !== 'restricted';
  const excluded = is('excluded');
  return {
    restricted: !excluded && (holds || is('member') || is('break-glass')),
    some: !excluded && (holds || is('member') || is('break-glass') || is('affected') || oversees),
    everybody: visible === 'public',
  };
}

describe.each(records)('a history at random on $name', ({ open }) => {
  let record: TestRecord;
  let world: World;
  beforeAll(async () => {
    record = await open('2025-06-17T12:00:00.000Z');
    world = await buildWorld(record);
  });
  afterAll(() => record?.close());

  const beginStage = async (): Promise<Stage> => {
    const [first, second] = [await openCase(record, world, 'first'), await openCase(record, world, 'second')];
    // Ola’s appointment is there from the beginning.
    const told = { ties: [], overseers: [{ person: world.ola, seq: olaSeq }] };
    return { record, people: world, body: world.body, matters: [first, second], told };
  };
  let olaSeq: number;
  beforeAll(async () => {
    const { rows } = await record.parts.database.query<{ seq: number }>(
      'select seq::integer from record.appointment where person = $1',
      [world.ola],
    );
    olaSeq = rows[0]?.seq ?? -1;
  });

  /** Everything that somebody is shown of the cases, as bytes. */
  const look = async (caller: Caller, matter: string) => {
    const shown = await showMatter(record.parts, caller, { matter });
    const { matters } = await listMatters(record.parts, caller, { order: 'changed', limit: 200 });
    const listed = matters.find(({ id }) => id === matter);
    return { shown: JSON.stringify(shown), listed: JSON.stringify(listed ?? null) };
  };

  const checkWhatIsSeen = async (stage: Stage) => {
    for (const [at, matter] of stage.matters.entries()) {
      const word = ['first', 'second'][at];
      for (const actor of actors) {
        const person = world[actor];
        const need = await needOf(stage, matter, person);
        const { shown, listed } = await look(signedIn(record, person), matter);
        expect({ actor, field: shown.includes(`field-${word}`) }).toEqual({ actor, field: need.restricted });
        expect({ actor, title: shown.includes(`title-${word}`) }).toEqual({ actor, title: need.some });
        expect({ actor, listed: listed.includes(matter) }).toEqual({
          actor,
          listed: need.some || need.everybody,
        });
        expect(listed.includes(`title-${word}`) && !need.some).toBe(false);
      }
      const { shown, listed } = await look('anyone', matter);
      expect(`${shown}${listed}`).not.toMatch(/field-|title-/);
    }
  };

  test('never shows a restricted word to somebody who does not need to know it, and shows it to all who do', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (steps) => {
        const stage = await beginStage();
        for (const [at, step] of steps.entries()) {
          await attempt(stage, step);
          if (at % 6 === 5) await checkWhatIsSeen(stage);
        }
        await checkWhatIsSeen(stage);
      }),
      { numRuns, endOnFailure: true },
    );
  });
});
