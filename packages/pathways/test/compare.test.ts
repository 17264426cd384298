import { describe, expect, test } from 'vitest';
import { listBuiltins } from '../src/builtin/list-builtins.ts';
import { type Change, compareDefinitions, loadPathway } from '../src/index.ts';

function read(text: string) {
  const loading = loadPathway(text);
  if (!loading.ok) throw new Error(loading.problems[0]?.message);
  return loading.definition;
}

describe('two definitions', () => {
  const { text, definition } = listBuiltins().find((one) => one.definition.pathway === 'recommendation') ?? {
    text: '',
    definition: undefined,
  };
  if (definition === undefined) throw new Error('the recommendation is built in');

  /** The text with one place in it written otherwise, compared with the text. */
  const changed = (from: string, to: string): readonly Change[] => {
    if (!text.includes(from)) throw new Error(`the text does not say ${from}`);
    return compareDefinitions(definition, read(text.replace(from, to)));
  };

  test('that say the same differ in nothing, whatever their versions', () => {
    for (const { definition: one } of listBuiltins())
      expect(compareDefinitions(one, { ...one, version: one.version + 1 })).toEqual([]);
  });

  test('differ in what something is called, with both names in both languages', () => {
    const [role] = changed(
      '{ en: "Keeper of the record", cy: "Ceidwad y cofnod" }',
      '{ en: "Monitor", cy: "Monitor" }',
    );
    expect(role).toMatchObject({ part: 'role', name: 'monitor', how: 'changed' });
    expect(role?.aspects).toEqual([
      {
        aspect: 'title',
        before: { en: 'Keeper of the record', cy: 'Ceidwad y cofnod' },
        after: { en: 'Monitor', cy: 'Monitor' },
      },
    ]);
  });

  test('differ in how long a clock runs, in working days of whose calendar', () => {
    const changes = changed('runs: 10 working-days', 'runs: 12 working-days');
    expect(changes).toHaveLength(1);
    const [length] = changes[0]?.aspects ?? [];
    expect(length).toMatchObject({
      aspect: 'length',
      before: { en: '10 working days (England and Wales)' },
      after: { en: '12 working days (England and Wales)' },
    });
  });

  test('differ in a guard that one of them lacks, told by its sentence and the move that it guards', () => {
    const move = definition.moves['withdraw'];
    if (move === undefined) throw new Error('it can be withdrawn');
    const without = { ...definition, moves: { ...definition.moves, withdraw: { ...move, guards: [] } } };
    const [guard, ...more] = compareDefinitions(definition, without);
    expect(more).toEqual([]);
    expect(guard).toMatchObject({
      ...{ part: 'guard', how: 'removed', name: 'withdraw.ending-was-proposed' },
      ...{
        within: move.title,
        title: { en: 'Somebody else must have proposed that it ends, with a reason.' },
      },
    });
    expect(compareDefinitions(without, definition)[0]).toMatchObject({ how: 'added' });
  });

  test('of different pathways have every part added or removed or told apart', () => {
    const other = listBuiltins().find((one) => one.definition.pathway === 'review')?.definition;
    if (other === undefined) throw new Error('the review is built in');
    const states = compareDefinitions(definition, other).filter(({ part }) => part === 'state');
    const names = new Set([...Object.keys(definition.states), ...Object.keys(other.states)]);
    expect(states).toHaveLength(names.size);
  });
});
