import type { Anchor } from '../expression/expression.ts';
import { rule } from '../expression/meaning.ts';
import type { Rule } from '../grammar/rule.ts';

const own =
  '(report|letter|notice|statement|response|review|document|paper|decision|announcement|publication|article|story|ruling|order|judgment|policy|plan|strategy|guidance|direction|determination|recommendation|email|memorandum)';
const issue = '(publication|issue|issuing|release)';

/** What a count starts from. Only this document's own publication is known from the start (docs/formats/dates.md, 6). */
const anchor: readonly Rule<Anchor>[] = [
  rule('(today|now|the present)', () => publication),
  rule(`this ${own} (being (published|issued|sent))?`, () => publication),
  rule(`(the | its | our)? (date of (the)?)? ${issue} (date)?`, () => publication),
  rule(`(the)? (date of (the)?)? ${issue} (date)? of (this ${own} | the (report|letter))`, () => publication),
  rule(`the date (of | on) this ${own} (is | was)? (published | issued)?`, () => publication),
  rule(`the date (on which)? this ${own} (is | was) (published | issued)`, () => publication),
  rule(`(publishing|issuing) this ${own}`, () => publication),
  rule('the date (hereof | above | shown above | at the top of this letter)', () => publication),
  rule('(the date of)? the (report | letter)', () => publication),
  rule('the? {day}', ({ day }) => ({ kind: 'day', day })),
  rule('{phrase}', ({ phrase }) => ({ kind: 'named', name: phrase })),
];

const publication: Anchor = { kind: 'publication' };

export const anchorTables = { anchor };
