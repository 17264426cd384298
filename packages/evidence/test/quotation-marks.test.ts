import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations } from '../src/quotes/marks/quotation.ts';

function quoted(text: string): readonly string[] {
  return findQuotations(text, { start: 0, end: text.length }).map(
    ({ inner, depth, closed }) =>
      `${text.slice(inner.start, inner.end)}${'^'.repeat(depth)}${closed ? '' : ' …'}`,
  );
}

describe('quotation marks', () => {
  it.each([
    ['curly double marks', 'She said: “We are sorry.”', ['We are sorry.']],
    ['straight double marks', 'She said: "We are sorry."', ['We are sorry.']],
    [
      'straight single marks beside possessives',
      "He said: 'The mayor's letter hurt the workers' families.'",
      ["The mayor's letter hurt the workers' families."],
    ],
    ['an opening curly mark closed by a straight one', "Family ‘deeply hurt' after letter", ['deeply hurt']],
    [
      'a plural possessive at the quotation’s end',
      '‘hurt by the trusts’ she said. The drivers’ union agreed.',
      ['hurt by the trusts'],
    ],
    ['elisions and decades', "rock 'n' roll in the '90s was 'dead', give 'em time", ['dead']],
    ['typewriter marks', "``Never,'' he said.", ['Never,']],
    ['guillemets', 'It was «finished» by noon.', ['finished']],
    [
      'nested marks',
      '“He told me ‘never again’ twice,” she said.',
      ['He told me ‘never again’ twice,', 'never again^'],
    ],
    ['feet and inches', 'The door was 5\'10" high and "too low".', ['too low']],
  ])('reads %s', (_name, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it('takes no apostrophe for the end of speech in single marks', () => {
    const text = 'Ian Frost said: ‘The tenants’ group met in May. It wasn’t told.’';
    const [speech] = findQuotations(text, { start: 0, end: text.length });
    expect(text.slice(speech?.inner.start, speech?.inner.end)).toBe(
      'The tenants’ group met in May. It wasn’t told.',
    );
  });

  it('lets speech go on behind the cue and into the next paragraph', () => {
    const first = '‘No,’ said Una Moss. ‘The trust’s lawyers’ letters came late.';
    const text = `${first}\n\n‘We wait.’`;
    const inner = findQuotations(text, { start: 0, end: first.length }).map((it) => it.inner);
    expect(inner.map(({ start, end }) => text.slice(start, end))).toEqual([
      'No,',
      'The trust’s lawyers’ letters came late.',
    ]);
  });

  it('lets speech in single marks run on to the paragraph that takes it up again', () => {
    const first = 'Ian Frost said: ‘The tenants’ group met in May.';
    const text = `${first}\n\n‘It was not told.’`;
    const [speech] = findQuotations(text, { start: 0, end: first.length });
    expect(speech?.closed).toBe(false);
    expect(text.slice(speech?.inner.start, speech?.inner.end)).toBe('The tenants’ group met in May.');
  });

  it('lets a quotation without its closing mark run to the end of its paragraph, for the next to re-open', () => {
    expect(quoted('He said: “It failed. It failed twice.')).toEqual(['It failed. It failed twice. …']);
  });

  it('ends a fragment that lost its closing mark with its sentence', () => {
    expect(quoted('The “verdict is open on the drains. Work goes on.')).toEqual([
      'verdict is open on the drains. …',
    ]);
  });

  it('ends a quotation that lost its closing mark where the next one opens', () => {
    expect(quoted('“We are sorry, he said. “We will act.”')).toEqual([
      'We are sorry, he said. …',
      'We will act.',
    ]);
  });

  it('takes a lone closing mark for the end of a quotation that lost its opening mark', () => {
    expect(quoted('We are sorry,” she said.')).toEqual(['We are sorry,']);
  });

  it('never leaves its paragraph, and nests or parts but never crosses, whatever the marks', () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      '‘',
      '’',
      '"',
      "'",
      '``',
      "''",
      '«',
      '»',
      'a',
      's',
      '. ',
      ', ',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const found = findQuotations(text, { start: 0, end: text.length });
        for (const { start, end, inner } of found) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(inner.start <= inner.end).toBe(true);
        }
        for (const [index, { start, depth }] of found.entries()) {
          const outer = found.slice(0, index).filter((one) => one.start <= start && start < one.end);
          expect(depth).toBe(outer.length);
        }
      }),
    );
  });
});
