/** The days between which something was: the same twice where the day is known. `YYYY-MM-DD`. */
export interface Days {
  readonly earliest: string;
  readonly latest: string;
}

const months = 'january february march april may june july august september october november december'.split(
  ' ',
);

const parts: Readonly<Record<string, string>> = {
  YYYY: '(?<year>\\d{4})',
  YY: '(?<year>\\d{2})',
  MMMM: `(?<name>${months.join('|')})`,
  MMM: `(?<name>${months.map((name) => name.slice(0, 3)).join('|')})`,
  MM: '(?<month>\\d{2})',
  M: '(?<month>\\d{1,2})',
  DD: '(?<day>\\d{2})',
  D: '(?<day>\\d{1,2})',
};

const token = /YYYY|YY|MMMM|MMM|MM|M|DD|D|./gs;

/**
 * Days are written in `D DD M MM MMM MMMM YYYY` with spaces and `. / , -` between them; `20YY` says of years in two
 * digits which century they are of. `serial` are the days that spreadsheets count from 1900.
 */
export function isDatePattern(pattern: string): boolean {
  if (pattern === 'serial') return true;
  const names = pattern.match(token) ?? [];
  const isCentury = !/(?<!Y)YY(?!Y)/.test(pattern) || /(?:19|20)YY(?!Y)/.test(pattern);
  const of = (letter: string) => names.filter((name) => name.startsWith(letter)).length;
  const hasMonth = of('M') < 2 && of('D') <= of('M');
  const areKnown = names.every((name) => Object.hasOwn(parts, name) || /^[ ./,\d-]$/.test(name));
  return areKnown && !/\d/.test(pattern.replace(/(?:19|20)YY/, '')) && of('Y') === 1 && isCentury && hasMonth;
}

const compiled = new Map<string, RegExp>();

/** How days are written where a mapping says nothing of it. */
const standard = ['YYYY-MM-DD', 'YYYY-MM', 'YYYY'];

/** The days that a text says, in the first way of writing that fits; undefined when none does, or no such day is. */
export function findDays(text: string, patterns: readonly string[] = standard): Days | undefined {
  const written = text
    .replace(/\s+/g, ' ')
    .replace(/ ?([/.-]) ?/g, '$1')
    .trim();
  for (const pattern of patterns) {
    const days = pattern === 'serial' ? findSerial(written) : findWritten(written, pattern);
    if (days !== undefined) return days;
  }
  return undefined;
}

function findWritten(text: string, pattern: string): Days | undefined {
  const found = expressionOf(pattern).exec(text)?.groups;
  if (found === undefined) return undefined;
  const century = /(19|20)YY(?!Y)/.exec(pattern)?.[1] ?? '';
  const year = Number(`${century}${found['year'] ?? ''}`);
  const name = found['name']?.toLowerCase();
  const month = name === undefined ? found['month'] : 1 + months.findIndex((one) => one.startsWith(name));
  if (month === undefined) return { earliest: `${pad(year, 4)}-01-01`, latest: `${pad(year, 4)}-12-31` };
  return daysOf(year, Number(month), found['day'] === undefined ? undefined : Number(found['day']));
}

function expressionOf(pattern: string): RegExp {
  const before = compiled.get(pattern);
  if (before !== undefined) return before;
  const written = pattern.replace(/(?:19|20)(?=YY(?!Y))/g, '');
  const source = (written.match(token) ?? []).map((one) => parts[one] ?? one.replace(/[.]/g, '\\.')).join('');
  const expression = new RegExp(`^${source}$`, 'i');
  compiled.set(pattern, expression);
  return expression;
}

function daysOf(year: number, month: number, day: number | undefined): Days | undefined {
  if (month < 1 || month > 12 || year < 1) return undefined;
  const last = new Date(Date.UTC(2000, month, 0)).getUTCDate();
  const length = month === 2 && !isLeap(year) ? 28 : last;
  if (day !== undefined && (day < 1 || day > length)) return undefined;
  const write = (one: number) => `${pad(year, 4)}-${pad(month, 2)}-${pad(one, 2)}`;
  return { earliest: write(day ?? 1), latest: write(day ?? length) };
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Day 1 is 1 January 1900, and spreadsheets count a 29 February 1900 that never was: from 61 on they are right. */
function findSerial(text: string): Days | undefined {
  if (!/^\d{2,6}$/.test(text) || Number(text) < 61) return undefined;
  const day = new Date(Date.UTC(1899, 11, 30) + Number(text) * 86_400_000).toISOString().slice(0, 10);
  return day.length === 10 ? { earliest: day, latest: day } : undefined;
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
