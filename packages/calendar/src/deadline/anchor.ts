import type { Anchor } from '../expression/expression.ts';
import { rule } from '../expression/meaning.ts';
import type { Rule } from '../grammar/rule.ts';

const own =
  '(report|letter|notice|statement|response|review|document|paper|decision|announcement|publication|article|story|ruling|order|judgment|policy|plan|strategy|guidance|direction|determination|recommendation|email|memorandum)';
const issue = '(publication|issue|issuing|release)';

/** The document's own publication, the one day known from the start (docs/formats/dates.md). */
const publication: readonly Rule<Anchor>[] = [
  rule('(today|now|the present)', () => ({ kind: 'publication' })),
  rule(`this ${own} (being (published|issued|sent))?`, () => ({ kind: 'publication' })),
  rule(`(the | its | our)? (date of (the)?)? ${issue} (date)?`, () => ({ kind: 'publication' })),
  rule(`(the)? (date of (the)?)? ${issue} (date)? of this ${own}`, () => ({
    kind: 'publication',
  })),
  rule(`the date (of | on) this ${own} (is | was)? (published | issued)?`, () => ({ kind: 'publication' })),
  rule(`the date (on which)? this ${own} (is | was) (published | issued)`, () => ({ kind: 'publication' })),
  rule(`(publishing|issuing) this ${own}`, () => ({ kind: 'publication' })),
  rule('its (own)? date', () => ({ kind: 'publication' })),
  rule('the date (hereof | above | shown above | at the top of this letter)', () => ({
    kind: 'publication',
  })),
  rule('(the date of | publication of | the publication of)? the report', () => ({
    kind: 'document',
    name: 'report',
  })),
  rule('(the date of)? the letter', () => ({ kind: 'document', name: 'letter' })),
];

/** What a count starts from. */
const anchor: readonly Rule<Anchor>[] = [
  rule('{publication}', ({ publication: own }) => own),
  rule('the? {day}', ({ day }) => ({ kind: 'day', day })),
  rule('(the)? (day | date) (on which | that | when) {clause}', ({ clause }) => ({
    kind: 'named',
    name: clause,
  })),
  rule('when {clause}', ({ clause }) => ({ kind: 'named', name: clause })),
  rule('(that | those | these) {phrase}', ({ phrase }) => ({ kind: 'named', name: phrase })),
  rule('{phrase}', ({ phrase }) => ({ kind: 'named', name: phrase })),
];

export const anchorTables = { publication, anchor };
