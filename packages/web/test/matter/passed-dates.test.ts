import { readFileSync } from 'node:fs';
import { loadPathway } from '@candour/pathways';
import type { Due, Preview, ShownMatter } from '@candour/record';
import { describe, expect, it } from 'vitest';
import { listPassedDates } from '../../src/matter/move/passed-dates.ts';

function definitionOf(pathway: string) {
  const file = new URL(`../../../pathways/src/builtin/${pathway}.yaml`, import.meta.url);
  const loaded = loadPathway(readFileSync(file, 'utf8'));
  if (!loaded.ok) throw new Error(`${pathway} does not load`);
  return loaded.definition;
}

const recommendation = definitionOf('recommendation');

/** A recommendation that was sent with a day stated in the document. */
function sentWith(statedDue: string): ShownMatter {
  const at = '2025-06-20T10:00:00.000Z';
  const body = { move: 'send', fields: { 'sent-on': '2025-06-20', 'stated-due': statedDue } };
  const entry = {
    ...{ seq: 5, kind: 'act-done', actor: 'person_a', recordedAt: at, corrects: null, withheld: 0 },
    ...{ happenedAt: { earliest: at, latest: at }, classification: 'public', body },
  };
  return { definition: recommendation, timeline: [entry] } as unknown as ShownMatter;
}

const nothing = { dues: [], ended: [] } as unknown as Preview;
const plan = recommendation.moves['record-plan'];
if (plan === undefined) throw new Error('the pathway has no record-plan');

describe('a day that passes what was promised', () => {
  const planFor = (day: string, preview = nothing) =>
    listPassedDates({ matter: sentWith('2026-03-31'), move: plan, fields: { 'by-when': day }, preview });

  it('is a plan later than the day that the recommendation stated', () => {
    expect(planFor('2026-06-30')).toMatchObject([{ day: '2026-06-30', until: '2026-03-31' }]);
    expect(planFor('2026-03-31')).toEqual([]);
  });

  it('is a plan later than the plan before, by the clock that ran until its day', () => {
    const [clock = ''] =
      Object.entries(recommendation.clocks).find(([, { runs }]) => runs === 'until-field') ?? [];
    const due = { clock, due: '2026-01-31', clockTitle: { en: 'The plan', cy: 'Y cynllun' } } as Due;
    const preview = { dues: [], ended: [due] } as unknown as Preview;
    expect(planFor('2026-02-28', preview)).toMatchObject([{ until: '2026-01-31' }]);
  });

  it('is no day that merely lies after a clock of the pathway’s own', () => {
    const due = {
      clock: 'plan-due',
      due: '2026-01-31',
      clockTitle: { en: 'Plan', cy: 'Cynllun' },
      fresh: false,
    };
    const preview = { dues: [due], ended: [] } as unknown as Preview;
    expect(planFor('2026-02-28', preview)).toEqual([]);
  });
});
