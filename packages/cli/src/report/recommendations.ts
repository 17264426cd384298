import type { ReadingResult, Recommendation } from '@candour/evidence';
import { dueHeading } from './due.ts';
import { whereFound } from './evidence.ts';
import { grouped } from './grouped.ts';
import { block, type Page, quoted } from './page.ts';
import { count, list, sentence } from './wording.ts';

/** What was recommended, to whom and by when, under whoever recommended it. */
export function recommendations(on: Page, result: ReadingResult): string {
  const byMaker = grouped(result.recommendations, ({ madeBy }) => madeBy);
  const groups = [...byMaker].map(([maker, made]) => {
    const heading = maker === null ? 'Whoever recommends it is not named' : maker;
    return [
      `  ${on.heading(heading)}`,
      ...made.map((recommendation) => entry(on, recommendation, result)),
    ].join('\n\n');
  });
  return [on.heading(finding(result.recommendations)), ...groups].join('\n\n');
}

function finding(made: readonly Recommendation[]): string {
  if (made.length === 0) return 'Nothing is recommended in these documents.';
  const bodies = new Set(made.flatMap(({ addressees }) => addressees)).size;
  const unaddressed = made.filter(({ addressees }) => addressees.length === 0).length;
  const gap = unaddressed === 0 ? '' : `; ${count(unaddressed, 'names', 'name')} nobody who must act`;
  const to = bodies === 0 ? '' : ` to ${count(bodies, 'body', 'bodies')}`;
  return sentence(`${count(made.length, 'recommendation')}${to}${gap}`);
}

function entry(on: Page, made: Recommendation, result: ReadingResult): string {
  const to = made.addressees.length === 0 ? on.warning('to nobody named') : `to ${list(made.addressees)}`;
  const number = made.number === null ? '' : `${made.number}: `;
  const due = made.due.status === 'none' ? '' : on.quiet(` · ${dueHeading(made.due)}`);
  return [
    block(on, `${number}${to}${due}`, 4),
    block(on, on.said(quoted(made.text)), 6),
    made.due.status === 'none' ? null : block(on, on.quiet(made.due.reason), 4),
    block(on, on.quiet(whereFound(made.evidence, result)), 4),
  ]
    .filter((line) => line !== null)
    .join('\n');
}
