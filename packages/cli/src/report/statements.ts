import type { Evidence, ReadingResult, Statement } from '@candour/evidence';
import { grouped } from './grouped.ts';
import { block, type Page, quoted } from './page.ts';
import { party } from './promises.ts';
import { count, sentence } from './wording.ts';

/** Who said what, speaker by speaker in the order they are first heard. */
export function statements(on: Page, result: ReadingResult): string {
  const bySpeaker = grouped(result.statements, ({ speaker }) => speaker?.name ?? null);
  const groups = [...bySpeaker].map(([name, said]) => {
    const speaker = said.find((statement) => statement.speaker?.office)?.speaker ?? said[0]?.speaker ?? null;
    const heading = name === null || speaker === null ? 'Speaker not named' : party(speaker);
    return [`  ${on.heading(heading)}`, ...said.map((statement) => entry(on, statement, result))].join('\n');
  });
  return [on.heading(finding(result.statements, bySpeaker)), ...groups].join('\n\n');
}

function finding(said: readonly Statement[], bySpeaker: ReadonlyMap<string | null, unknown>): string {
  if (said.length === 0) return 'Nobody is quoted in these documents.';
  const altered = said.filter(({ evidence }) =>
    evidence.some(({ fidelity }) => fidelity === 'altered'),
  ).length;
  const note = altered === 0 ? '' : `; ${count(altered, 'is', 'are')} altered in a copy`;
  const speakers = bySpeaker.size - (bySpeaker.has(null) ? 1 : 0);
  return sentence(`${count(said.length, 'statement')} by ${count(speakers, 'speaker')}${note}`);
}

function entry(on: Page, statement: Statement, result: ReadingResult): string {
  const reported = statement.kind === 'direct' ? quoted(statement.text) : statement.text.replace(/\s+/g, ' ');
  const altered = statement.evidence.filter(({ fidelity }) => fidelity === 'altered');
  return [
    block(on, on.said(reported), 6, '    – '),
    ...altered.map((copy) =>
      block(on, on.warning(`altered in ${copy.path}: ${quoted(wordsOf(copy, result))}`), 8),
    ),
  ].join('\n');
}

function wordsOf(passage: Evidence, result: ReadingResult): string {
  return (
    result.documents.find(({ path }) => path === passage.path)?.text.slice(passage.start, passage.end) ?? ''
  );
}
