import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { couldHold, holds } from '../../src/engine/commands/holds.ts';
import { type Condition, checkBeforehand } from '../../src/index.ts';
import { answering } from './answering.ts';
import { opened, type Play, working } from './play.ts';

const values = ['a', 'b', 'c'] as const;
const names = ['one', 'two'] as const;

const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ field: fc.constantFrom(...names), is: fc.constantFrom(...values) }),
    fc.record({ axis: fc.constant('position'), is: fc.constantFrom('accepted', 'refused') }),
    fc.record({ did: fc.constant('note') }),
    fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie('condition') }),
  ),
}));

const filledIn = values.flatMap((one) => values.map((two) => ({ one, two })));
const record = { acts: [], axes: { position: 'accepted' }, children: [] };

/** How often each field is asked about. */
function asked(of: Condition): readonly string[] {
  if ('all' in of) return of.all.flatMap(asked);
  if ('any' in of) return of.any.flatMap(asked);
  if ('not' in of) return asked(of.not);
  return 'field' in of ? [of.field] : [];
}

describe('what stands in the way of a move whatever is filled in', () => {
  const check = (play: Play, name: string) => {
    const move = answering.moves[name];
    if (move === undefined) throw new Error(`There is no ${name}.`);
    return checkBeforehand(answering, play.open, move);
  };
  const codes = (play: Play, name: string) => check(play, name).map(({ code }) => code);

  test('a guard on the record is told before anything is filled in, and no longer once it is met', () => {
    const play = working();
    expect(codes(play, 'sign')).toEqual([]);
    play.do({ do: 'move', move: 'note', by: 'lena', fields: { about: 'A gap.' } });
    expect(codes(play, 'sign')).toEqual(['notes-open']);
    const of = [play.last('act-done').seq];
    play.do({ do: 'move', move: 'settle', by: 'lena', fields: { of } });
    expect(codes(play, 'sign')).toEqual([]);
  });

  test('an act that must be named and is not there is said by the names of both, in both languages', () => {
    expect(check(opened(), 'settle')).toEqual([
      {
        code: 'nothing-to-name',
        at: 'of',
        message: {
          en: '“Of” asks for an earlier act of this matter, “Move”, and none is on its record yet.',
          cy: 'Mae “Of (cy)” yn gofyn am weithred gynharach ar y mater hwn, “Move (cy)”, ac nid oes un ar ei gofnod eto.',
        },
      },
    ]);
  });

  test('a no is certain; of conditions that ask of no field twice, a yes is, too', () => {
    fc.assert(
      fc.property(condition, (of) => {
        const could = filledIn.some((fields) => holds(of, record, fields));
        if (!couldHold(of, record)) expect(could).toBe(false);
        if (new Set(asked(of)).size === asked(of).length) expect(couldHold(of, record)).toBe(could);
      }),
      { numRuns: 500 },
    );
  });
});
