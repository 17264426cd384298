import { hasForeignTail } from './tail.ts';
import type { Mark, Unit } from './unit.ts';

// Lines that only a web page shows.
const telling: ReadonlySet<Mark> = new Set([
  'furniture',
  'related-heading',
  'related-line',
  'comment-heading',
]);
const hinting: ReadonlySet<Mark> = new Set([
  'menu-word',
  'faint-related-heading',
  'faint-comment-heading',
  'age',
  'boilerplate',
]);

// In a long text a few such lines come about by chance.
const unitsPerTell = 300;
const leastInFormal = 4;
const unitsPerTellInFormal = 60;

const salutation = /^Dear\s+\p{Lu}/u;
const valediction =
  /^(?:Yours (?:sincerely|faithfully|truly|ever)|Kind regards|With best wishes|Best wishes)\b/i;
const numbered = /^\(?\d{1,3}(?:\.\d{1,3})*[.)]?\s+\p{Lu}/u;

/**
 * Whether a text was taken off a web page with some of the page around the story. Letters and numbered
 * reports need more of it: a heading of theirs may read like a page's.
 */
export function isScraped(units: readonly Unit[]): boolean {
  const tells = units.filter(({ mark }) => telling.has(mark)).length;
  const hints = units.filter(({ mark }) => hinting.has(mark)).length;
  const needed = isFormal(units)
    ? Math.max(leastInFormal, units.length / unitsPerTellInFormal)
    : Math.max(1, units.length / unitsPerTell);
  if (hasForeignTail(units) && !isFormal(units)) return true;
  return tells >= needed || tells + hints >= needed + 2;
}

function isFormal(units: readonly Unit[]): boolean {
  if (units.some(({ text }) => salutation.test(text)) && units.some(({ text }) => valediction.test(text)))
    return true;
  const items = units.filter(({ text, words }) => words > 4 && numbered.test(text)).length;
  return items >= 4 && items >= units.length / 10;
}
