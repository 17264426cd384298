import type { ReadingResult } from '@candour/evidence';
import { copies } from './copies.ts';
import { findFolder, namedFrom } from './folder.ts';
import { block, type Page } from './page.ts';
import { promises } from './promises.ts';
import { recommendations } from './recommendations.ts';
import { statements } from './statements.ts';
import { count, sentence } from './wording.ts';

/** What was read, for people: promises first, then recommendations, then who said what, then copies. */
export function report(on: Page, result: ReadingResult, now: string): string {
  const folder = findFolder([...result.documents, ...result.refusals].map(({ path }) => path));
  const named = namedFrom(folder, result);
  const sections = [
    promises(on, named, now),
    recommendations(on, named),
    statements(on, named),
    copies(on, named),
    ...refusals(on, named),
    block(on, on.quiet(closing(folder)), 0),
  ];
  return `${sections.join(`\n\n${on.quiet('─'.repeat(on.columns))}\n\n`)}\n`;
}

function closing(folder: string): string {
  const place = folder === '' ? '' : ` The documents are in ${folder}.`;
  return `Each line is proposed from the words shown; nothing is on the record until a person confirms it.${place}`;
}

function refusals(on: Page, result: ReadingResult): readonly string[] {
  if (result.refusals.length === 0) return [];
  const heading = `${sentence(count(result.refusals.length, 'document'))} could not be read`;
  const lines = result.refusals.map(({ path, message }) =>
    block(on, on.warning(`${path}: ${message}`), 4, '  – '),
  );
  return [[on.heading(heading), ...lines].join('\n')];
}
