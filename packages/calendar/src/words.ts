import type { Unit } from './expression/expression.ts';
import { dayOf, inWords, monthOf, type PlainDate, yearOf } from './plain-date.ts';

/** A sentence, or part of one, in English and in Welsh. */
export interface Words {
  readonly en: string;
  readonly cy: string;
}

/** The same made of each language's own words. */
export function inBoth(make: (language: keyof Words) => string): Words {
  return { en: make('en'), cy: make('cy') };
}

const months = [
  ...['Ionawr', 'Chwefror', 'Mawrth', 'Ebrill', 'Mai', 'Mehefin'],
  ...['Gorffennaf', 'Awst', 'Medi', 'Hydref', 'Tachwedd', 'Rhagfyr'],
];

/** `28 April 2025`, `28 Ebrill 2025`. */
export function dayInWords(date: PlainDate): Words {
  return { en: inWords(date), cy: `${dayOf(date)} ${months[monthOf(date) - 1]} ${yearOf(date)}` };
}

/** A noun after a figure: as it is, after 2 (soft mutation), and after 3 and 6 (aspirate), where those differ. */
type AfterFigure = readonly [plain: string, afterTwo?: string, afterThree?: string];

const units: Readonly<Record<Exclude<Unit, 'year'>, AfterFigure>> = {
  second: ['eiliad'],
  minute: ['munud', 'funud'],
  hour: ['awr'],
  day: ['diwrnod', 'ddiwrnod'],
  'working-day': ['diwrnod gwaith', 'ddiwrnod gwaith'],
  week: ['wythnos'],
  fortnight: ['pythefnos', 'bythefnos', 'phythefnos'],
  weekend: ['penwythnos', 'benwythnos', 'phenwythnos'],
  month: ['mis', 'fis'],
  quarter: ['chwarter'],
  decade: ['degawd', 'ddegawd'],
};

/** After a figure Welsh keeps the singular, mutated as the number asks, and a year is its own word. */
export function unitInWelsh(n: number, unit: Unit): string {
  if (unit === 'year') return yearInWelsh(n);
  const [plain, afterTwo = plain, afterThree = plain] = units[unit];
  if (n === 2) return afterTwo;
  return n === 3 || n === 6 ? afterThree : plain;
}

/** *blynedd* after 3, 4 and 6, and after 13 and 14, which are spoken with them; *mlynedd* after the rest. */
function yearInWelsh(n: number): string {
  if (n === 1) return 'flwyddyn';
  if (n === 2) return 'flynedd';
  return [3, 4, 6, 13, 14].includes(n) || !Number.isInteger(n) ? 'blynedd' : 'mlynedd';
}
