import { outline, type Proof, report } from '@candour/pathways';
import type { Checked } from '../lint/pathway.ts';
import { block, type Page } from './page.ts';

/** What was found in one pathway, for people: the finding first, then each problem with its place, or the proof. */
export function findings(on: Page, { path, problems, definition, proof }: Checked): string {
  if (problems.length === 0 && definition) {
    const says = `${path}: sound. Each of its ${outline(definition).length} open states has an owner, a deputy and a clock whose breach changes where it is, who answers or who can see.`;
    return `${block(on, says, 2, '')}\n${proof ? `\n${proofOn(on, proof)}` : ''}`;
  }
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  const lines = problems.map(({ rule, at, line, column, message }) => {
    const place = on.quiet(`${path}:${line}:${column}  ${rule}${at === '' ? '' : `  ${at}`}`);
    return `\n${place}\n${block(on, message, 2)}\n`;
  });
  return `${on.heading(`${path}: ${count}`)}\n${lines.join('')}`;
}

/** What a sound pathway proves: where a matter can be, who answers for it there, and where silence leads. */
function proofOn(on: Page, proof: Proof): string {
  const lines = report(proof).split('\n');
  return lines.map((line) => block(on, line.trim(), line.startsWith(' ') ? 4 : 2, indentOf(line))).join('\n');
}

const indentOf = (line: string) => line.slice(0, line.length - line.trimStart().length);
