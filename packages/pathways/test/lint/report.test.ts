import { describe, expect, test } from 'vitest';
import { getBuiltin } from '../../src/builtin/list-builtins.ts';
import { prove, report } from '../../src/index.ts';

const { definition } = getBuiltin('recommendation');
const proof = prove(definition);

describe('the proof of a sound pathway', () => {
  test('names for each open state its owner, its deputy and every clock that is listed there', () => {
    const open = Object.entries(definition.states).flatMap(([state, of]) =>
      'terminal' in of ? [] : [{ state, owner: of.owner, deputy: of.deputy, clocks: of.clocks }],
    );
    expect(
      proof.states.map(({ clocks, ...state }) => ({ ...state, clocks: clocks.map(({ clock }) => clock) })),
    ).toEqual(open);
  });

  test('follows silence from every clock to a role outside, and no further', () => {
    for (const { clocks } of proof.states)
      for (const { silence } of clocks)
        expect(silence.map(({ outside }) => outside)).toEqual([
          ...Array.from({ length: silence.length - 1 }, () => false),
          true,
        ]);
  });

  test('goes up a ladder rung by rung', () => {
    const awaited = proof.states.find(({ state }) => state === 'plan-awaited');
    const due = awaited?.clocks.find(({ clock }) => clock === 'plan-due');
    expect(due?.silence).toEqual([
      { clock: 'plan-due', state: 'plan-awaited', owner: 'addressee-head', outside: false },
      { clock: 'plan-unmet', state: 'plan-awaited', owner: 'oversight-lead', outside: true },
    ]);
  });

  test('is printed with lengths, what they rest on, and how much was explored', () => {
    const text = report(proof);
    expect(text).toContain(
      '  plan-due: 3 months (local-policy); in silence addressee-head; then, by plan-unmet, oversight-lead (outside)\n',
    );
    expect(text).toContain(`Explored ${proof.explored.states} abstract states`);
  });
});

test('a pathway with a problem is not called proved, and its promises only stated', () => {
  const broken = prove({ ...definition, separate: [] });
  expect(broken.proved).toBe(false);
  expect(report(broken)).toMatch(/^recommendation \d+: not proved, \d+ problems\n/);
  expect(report(broken)).toContain('Promises stated: ');
});
