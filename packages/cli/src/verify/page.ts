import type { Report } from '@candour/ledger/verify';

/** How many problems a person is shown one by one; the JSON has them all. */
const shown = 20;

/** What verifying came to, for a person. */
export function reportLines(report: Report, asked: { readonly keys: number }): readonly string[] {
  const { ok, origin, size, checked, problems, erased } = report;
  if (origin === null) return problems.map(({ what }) => what);
  const lines = [`The log ${origin}, with ${count(size, 'entry', 'entries')}.`, ...whoVouches(report, asked)];
  for (const { from, to, part, by } of erased) {
    const entries = from === to ? `entry ${from}` : `entries ${from} to ${to}`;
    lines.push(
      `Part ${part} of ${entries} was erased; entry ${by} says on what basis and who authorised it.`,
    );
  }
  for (const { index, what } of problems.slice(0, shown))
    lines.push(index === null ? what : `${index}: ${what}`);
  if (problems.length > shown) lines.push(`… and ${problems.length - shown} more; --json lists them all.`);
  const read = `${count(checked, 'entry was', 'entries were')} read`;
  lines.push(
    ok
      ? `${read}, and nothing is wrong.`
      : `${read}; ${count(problems.length, 'thing is', 'things are')} wrong.`,
  );
  return lines;
}

function* whoVouches({ vouched }: Report, { keys }: { readonly keys: number }): Iterable<string> {
  if (keys === 0) {
    yield 'Who signed it was not checked: no key was given (--key). Only that its parts agree with one another.';
  } else if (vouched.log.length > 0) {
    yield `Signed by ${[...new Set(vouched.log)].join(', ')}, whose key you gave.`;
  }
  for (const { name, time } of vouched.witnesses) {
    yield `Witnessed by ${name} at ${new Date(time * 1000).toISOString()}.`;
  }
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
