import fc from 'fast-check';
import type { Draft, Json } from '../src/index.ts';

/** A draft with nothing special about it, and what is to be special about it. */
export function draft(special: Partial<Draft> = {}): Draft {
  return {
    matter: 'matter_review',
    kind: 'note',
    actor: 'office_clerk',
    happenedAt: '2022-03-01T09:00:00.000Z',
    body: { words: 'seen' },
    ...special,
  };
}

/** How many runs a property gets: few by day, more when asked. */
export const runs = Number(process.env['CANDOUR_RUNS'] ?? 100);

const { json: anyJson } = fc.letrec((tie) => ({
  json: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constant(null),
    fc.boolean(),
    fc.integer(),
    fc.maxSafeInteger(),
    fc
      .double({ noNaN: true, noDefaultInfinity: true })
      .filter((n) => !Number.isInteger(n) || Number.isSafeInteger(n)),
    fc.string({ unit: 'binary' }),
    fc.array(tie('json')),
    fc
      .array(
        fc.tuple(
          fc.oneof(fc.string({ unit: 'binary' }), fc.constant('__proto__'), fc.constant('10')),
          tie('json'),
        ),
      )
      .map((fields) => Object.fromEntries(fields)),
  ),
}));

/** Any JSON the log may hold: `__proto__` as a name, names like numbers, characters beyond the first plane. */
export const json = anyJson as fc.Arbitrary<Json>;
