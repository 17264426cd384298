import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answering } from './answering.ts';
import { type Step, walk } from './walk.ts';

const nat = fc.nat({ max: 0xffff });
const steps: fc.Arbitrary<readonly Step[]> = fc.array(fc.tuple(nat, nat, nat, nat), {
  minLength: 100,
  maxLength: 200,
  size: 'max',
});
const runs = Number(process.env['CANDOUR_WALKS'] ?? 30);

describe('whatever is done, in whatever order, at whatever time', () => {
  test('an open matter has an owner and a deputy who are there and a clock that runs, and its history makes it', () => {
    const seen = { done: 0, breaches: 0, replaced: 0, recomputed: 0 };
    fc.assert(
      fc.property(steps, (walked) => {
        const one = walk(answering, walked);
        for (const key of ['done', 'breaches', 'replaced', 'recomputed'] as const) seen[key] += one[key];
      }),
      { numRuns: runs },
    );
    // A walk that is refused everything shows nothing.
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(0);
  });
});
