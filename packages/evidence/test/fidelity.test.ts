import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fidelityOf } from '../src/copies/fidelity.ts';
import { searchable } from '../src/copies/search/searchable.ts';
import { words } from '../src/span.ts';

const letter = `Dear Mrs Okafor,

“We accept that the well-being checks on Harrow Lane were not made, and I’m sorry for it,” the director wrote.

The council set aside £1,500 for repairs, which is 3.5 per cent of the budget. It will publish a full account of the failures, with names and dates, before the end of June.`;

const source = searchable(letter);
const found = (quotation: string): [string, string | null] => {
  const { fidelity, span } = fidelityOf(quotation, source);
  return [fidelity, span && words(letter, span)];
};

describe('a quotation whose words the source has', () => {
  test.each([
    ["'We accept that the wellbeing checks on Harrow Lane were not made'", 'quotation marks and hyphens'],
    ['WE ACCEPT THAT THE WELL-BEING CHECKS', 'capitals'],
    ["and I'm sorry for it", 'apostrophes'],
    ['a full account of the failures … before the end of June', 'a marked omission'],
    ['a full account of the failures [on Harrow Lane], with names and dates', 'a marked insertion'],
    ['the director wrote. The council', 'paragraph breaks'],
  ])('%s is exact (%s apart)', (quotation) => {
    expect(found(quotation)[0]).toBe('exact');
  });

  test('is located in the source, marks and all that stand between its words included', () => {
    expect(found("well being checks on 'Harrow Lane'")[1]).toBe('well-being checks on Harrow Lane');
  });
});

describe('a quotation whose words were changed', () => {
  test('is altered, and the source’s own words are shown', () => {
    expect(found('It will publish a complete account of the failings with names and dates')).toEqual([
      'altered',
      'It will publish a full account of the failures, with names and dates',
    ]);
  });

  test('is altered by one dropped word', () => {
    expect(found('the checks on Harrow Lane were made, and I’m sorry')[0]).toBe('altered');
  });

  test('is altered when a sum, a currency or a decimal point differs', () => {
    expect(found('set aside $1,500 for repairs')[0]).toBe('altered');
    expect(found('which is 35 per cent of the budget')[0]).toBe('altered');
  });
});

describe('a quotation from elsewhere', () => {
  test('is not found, though common words agree', () => {
    expect(found('we were never told that the lift in the block had failed')).toEqual(['not-found', null]);
  });

  test('is not found when it holds no word', () => {
    expect(found('“…”')).toEqual(['not-found', null]);
  });

  test('is not found when its parts stand in the other order', () => {
    expect(found('before the end of June … We accept that the checks')[0]).not.toBe('exact');
  });
});

test('any run of a text’s own words is exact and found where it says', () => {
  const tokens = letter.split(/\s+/);
  fc.assert(
    fc.property(fc.nat(tokens.length - 1), fc.integer({ min: 1, max: 20 }), (from, length) => {
      const quotation = tokens.slice(from, from + length).join(' ');
      const { fidelity, span } = fidelityOf(quotation, source);
      expect(fidelity).toBe('exact');
      expect(fidelityOf(span ? words(letter, span) : '', quotation).fidelity).toBe('exact');
    }),
  );
});
