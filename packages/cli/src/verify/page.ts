import type { Report } from '@candour/ledger/verify';

/** How many problems a person is shown one by one; the JSON has them all. */
const shown = 20;

interface Asked {
  /** How many of the log’s keys were given. */
  readonly keys: number;
  /** Whether it goes on from an earlier run. */
  readonly since: boolean;
}

/** What verifying came to, for a person. */
export function reportLines(report: Report, asked: Asked): readonly string[] {
  const { ok, origin, size, checked, problems, erased } = report;
  if (origin === null) return problems.map(({ what }) => what);
  const lines = [`The log ${origin}, with ${count(size, 'entry', 'entries')}.`, ...whoVouches(report, asked)];
  if (asked.since) lines.push(...whatIsKnown(report));
  for (const { from, to, part, by } of erased) {
    const entries = from === to ? `entry ${from}` : `entries ${from} to ${to}`;
    lines.push(
      `Part ${part} of ${entries} was erased; entry ${by} says on what basis and who authorised it.`,
    );
  }
  lines.push(...problems.slice(0, shown).map(problemLine));
  if (problems.length > shown) lines.push(`… and ${problems.length - shown} more; --json lists them all.`);
  const read = `${count(checked, 'entry was', 'entries were')} read`;
  if (!ok) return [...lines, `${read}; ${count(problems.length, 'thing is', 'things are')} wrong.`];
  lines.push(`${read}, and nothing is wrong.`);
  if (checked > 0) lines.push('This shows what was recorded, and in what order; not that it is true.');
  return lines;
}

/** What an earlier run had verified is not read again, but shown to be how this log begins. */
function* whatIsKnown({ ok, size, checked }: Report): Iterable<string> {
  if (ok && checked < size) {
    yield `It begins with ${count(size - checked, 'entry', 'entries')} that were verified before, unchanged.`;
  }
}

/** With the number of the entry in front, unless the sentence gives it. */
function problemLine({ index, what }: Report['problems'][number]): string {
  if (index === null || new RegExp(`\\b(entry|entries) ${index}\\b`, 'i').test(what)) return what;
  return `Entry ${index}: ${what}`;
}

function* whoVouches({ vouched }: Report, { keys }: Asked): Iterable<string> {
  if (keys === 0) {
    yield 'Who signed it was not checked, for no key was given (--key): only that its parts agree with one another.';
  } else if (vouched.log.length > 0) {
    yield `Signed by ${[...new Set(vouched.log)].join(', ')}, whose key you gave.`;
  }
  for (const { name, time } of vouched.witnesses) {
    yield `Witnessed by ${name} at ${new Date(time * 1000).toISOString()}.`;
  }
}

function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
}
