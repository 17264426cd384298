import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listBuiltins } from '../../src/builtin/list-builtins.ts';
import { checkBeforehand, type Definition } from '../../src/index.ts';
import { answering } from './answering.ts';
import { type Step, type Watch, walk } from './walk.ts';

const nat = fc.nat({ max: 0xffff });
const steps: fc.Arbitrary<readonly Step[]> = fc.array(fc.tuple(nat, nat, nat, nat), {
  minLength: 60,
  maxLength: 120,
  size: 'max',
});
const numRuns = Number(process.env['CANDOUR_WALKS'] ?? 10);

describe('whatever is done, in whatever order, at whatever time', () => {
  const definitions = [answering, ...listBuiltins().map(({ definition }) => definition)];

  test.each(definitions.map((definition) => [definition.pathway, definition] as const))(
    'an open matter of %s has an owner and a deputy who are there and a clock that runs, its history makes it, and no move was made that was said to be impossible',
    (_, definition) => {
      const seen = { done: 0, refused: 0, breaches: 0, replaced: 0 };
      fc.assert(
        fc.property(steps, (walked) => {
          const one = walk(definition, walked, possible(definition));
          for (const key of ['done', 'refused', 'breaches', 'replaced'] as const) seen[key] += one[key];
        }),
        { numRuns },
      );
      // A walk that is refused everything shows nothing.
      for (const count of Object.values(seen)) expect(count).toBeGreaterThan(0);
    },
  );
});

/** Nothing that was done had anything in its way that could be told before it was filled in. */
function possible(definition: Definition): Watch {
  return (entry, before) => {
    if (entry.kind !== 'act-done' || before === undefined) return;
    const made = definition.moves[entry.body.move];
    expect(made && checkBeforehand(definition, before, made)).toEqual([]);
  };
}
