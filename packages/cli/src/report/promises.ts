import type { Commitment, Party, ReadingResult } from '@candour/evidence';
import { dueHeading, dueStanding } from './due.ts';
import { whereFound } from './evidence.ts';
import { block, type Page, quoted } from './page.ts';
import { count, list, sentence } from './wording.ts';

const caution = 'A day that has passed is not a promise broken: these documents do not say what was kept.';

/** Who promised what to whom by when: those with a date first, soonest first. */
export function promises(on: Page, result: ReadingResult, now: string): string {
  const found = result.commitments.toSorted(byDate);
  const entries = found.map((promise, at) => entry(on, { promise, number: at + 1, result, now }));
  const dated = found.some(({ due }) => due.latest !== null);
  const heading = block(on, on.heading(finding(found)), 0);
  return [dated ? `${heading}\n${block(on, on.quiet(caution), 0)}` : heading, ...entries].join('\n\n');
}

function byDate(a: Commitment, b: Commitment): number {
  return (a.due.latest ?? a.due.earliest ?? '9999').localeCompare(b.due.latest ?? b.due.earliest ?? '9999');
}

function finding(found: readonly Commitment[]): string {
  if (found.length === 0) return 'Nobody promises anything in these documents.';
  const dated = found.filter(({ due }) => due.status === 'resolved').length;
  const waiting = found.filter(({ due }) => due.status === 'event' || due.status === 'needs-anchor').length;
  const open = found.length - dated - waiting;
  const parts = [
    dated > 0 && `${count(dated, 'has a date', 'have a date')}`,
    waiting > 0 && `${count(waiting, 'waits for something', 'wait for something')}`,
    open > 0 && `${count(open, 'has no date', 'have no date')}`,
  ].filter((part) => part !== false);
  return `${sentence(count(found.length, 'promise'))}: ${list(parts)}`;
}

function entry(
  on: Page,
  about: { promise: Commitment; number: number; result: ReadingResult; now: string },
): string {
  const { promise, number, result, now } = about;
  const { due } = promise;
  const words = due.words === null ? '' : on.quiet(` (“${due.words}”)`);
  const condition = promise.condition === null ? '' : `, on a condition: ${quoted(promise.condition)}`;
  const standing = dueStanding(due, now);
  return [
    block(on, `${on.heading(sentence(dueHeading(due)))}${words}`, 4, `${number}.`.padStart(3).padEnd(4)),
    block(on, `${party(promise.by)}${promise.to === null ? '' : `, to ${promise.to}`}${condition}:`, 4),
    block(on, on.said(quoted(promise.text)), 6),
    due.status === 'none'
      ? null
      : block(on, on.quiet(standing === null ? due.reason : `${due.reason} ${standing}`), 4),
    block(on, on.quiet(whereFound(promise.evidence, result)), 4),
  ]
    .filter((line) => line !== null)
    .join('\n');
}

/** “Yvette Cooper, Home Secretary”. */
export function party({ name, office }: Party): string {
  return office === null ? name : `${name}, ${office}`;
}
