import type { ReadingResult } from '@candour/evidence';
import { copies } from './copies.ts';
import { block, type Page } from './page.ts';
import { promises } from './promises.ts';
import { recommendations } from './recommendations.ts';
import { statements } from './statements.ts';
import { count, sentence } from './wording.ts';

/** What was read, for people: promises first, then recommendations, then who said what, then copies. */
export function report(on: Page, result: ReadingResult, now: string): string {
  const sections = [
    promises(on, result, now),
    recommendations(on, result),
    statements(on, result),
    copies(on, result),
  ];
  const rule = on.quiet('─'.repeat(on.columns));
  const proposed =
    'Each line is proposed from the words shown; nothing is on the record until a person confirms it.';
  return `${[...sections, ...refusals(on, result)].join(`\n\n${rule}\n\n`)}\n\n${rule}\n${block(on, on.quiet(proposed), 0)}\n`;
}

function refusals(on: Page, result: ReadingResult): readonly string[] {
  if (result.refusals.length === 0) return [];
  const heading = `${sentence(count(result.refusals.length, 'document'))} could not be read`;
  return [
    [
      on.heading(heading),
      ...result.refusals.map(({ path, message }) => block(on, on.warning(`${path}: ${message}`), 4, '  – ')),
    ].join('\n'),
  ];
}
