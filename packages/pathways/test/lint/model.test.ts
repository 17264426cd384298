import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listBuiltins } from '../../src/builtin/list-builtins.ts';
import { answering } from '../engine/answering.ts';
import { type Step, walk } from '../engine/walk.ts';
import { everyKey, follow } from './follow.ts';
import { smallDefinition } from './small.ts';

const nat = fc.nat({ max: 0xffff });
const steps: fc.Arbitrary<readonly Step[]> = fc.array(fc.tuple(nat, nat, nat, nat), {
  minLength: 60,
  maxLength: 120,
  size: 'max',
});
const numRuns = Number(process.env['CANDOUR_WALKS'] ?? 4);

// A move after the end is refused by the linter, and by its model.
const { reopen: _, ...moves } = answering.moves;
const definitions = [{ ...answering, moves }, ...listBuiltins().map(({ definition }) => definition)];

describe('whatever the engine does to a matter', () => {
  test.each(definitions.map((definition) => [definition.pathway, definition] as const))(
    'the linter’s model of %s has a step for it, with everything kept and with anything forgotten',
    (_name, definition) => {
      const keys = everyKey(definition);
      const part = fc.uniqueArray(fc.constantFrom(...keys), { maxLength: 6 });
      let seen = 0;
      fc.assert(
        fc.property(steps, part, (walked, kept) => {
          const all = follow(definition, keys);
          const some = follow(definition, kept);
          walk(definition, walked, (...one) => {
            all(...one);
            some(...one);
            seen += 1;
          });
        }),
        { numRuns },
      );
      expect(seen).toBeGreaterThan(numRuns);
    },
  );

  test('and of small definitions made at random, of everything that the format can say', () => {
    const numbers = fc.array(nat, { minLength: 200, maxLength: 200, size: 'max' });
    const made = numbers.map(smallDefinition).filter((definition) => definition !== undefined);
    let seen = 0;
    fc.assert(
      fc.property(made, steps, (definition, walked) => {
        const all = follow(definition, everyKey(definition));
        walk(definition, walked, (...one) => {
          all(...one);
          seen += 1;
        });
      }),
      { numRuns: numRuns * 5 },
    );
    expect(seen).toBeGreaterThan(numRuns * 5);
  });
});
