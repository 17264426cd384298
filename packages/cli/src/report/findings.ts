import { type Definition, outline } from '@candour/pathways';
import type { Checked } from '../lint/pathway.ts';
import { block, type Page } from './page.ts';

/** What was found in one pathway, for people: the finding first, then each problem with its place, or the proof. */
export function findings(on: Page, { path, problems, definition }: Checked, report = false): string {
  if (problems.length === 0 && definition) {
    const says = `${path}: sound. Each of its ${outline(definition).length} open states has an owner, a deputy and a clock whose breach changes where it is, who answers or who can see.`;
    return `${block(on, says, 2, '')}\n${report ? proof(on, definition) : ''}`;
  }
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  const lines = problems.map(({ rule, at, line, column, message }) => {
    const place = on.quiet(`${path}:${line}:${column}  ${rule}${at === '' ? '' : `  ${at}`}`);
    return `\n${place}\n${block(on, message, 2)}\n`;
  });
  return `${on.heading(`${path}: ${count}`)}\n${lines.join('')}`;
}

/** Where a matter can be, who answers for it there, who stands in, and what happens by itself. */
function proof(on: Page, definition: Definition): string {
  return outline(definition)
    .map(({ title, owner, deputy, clocks }) => {
      const who = block(on, `Owner: ${owner}. Deputy: ${deputy}.`, 2);
      const when = clocks.map(
        (clock) => `${block(on, `${clock.title}: ${clock.runs}.`, 2)}\n${block(on, `${clock.late}.`, 4)}\n`,
      );
      return `\n${on.heading(title)}\n${who}\n${when.join('')}`;
    })
    .join('');
}
