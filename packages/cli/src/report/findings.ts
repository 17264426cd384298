import type { Checked } from '../lint/pathway.ts';
import { block, type Page } from './page.ts';

/** What was found in one pathway, for people: the finding first, then each problem with its place. */
export function findings(on: Page, { path, problems, definition }: Checked): string {
  if (problems.length === 0 && definition) {
    const open = Object.values(definition.states).filter((state) => 'owner' in state).length;
    const says = `${path}: sound. Each of its ${open} open states has an owner, a deputy and a clock whose breach moves the matter.`;
    return `${block(on, says, 2, '')}\n`;
  }
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  const lines = problems.map(({ rule, at, line, column, message }) => {
    const place = on.quiet(`${path}:${line}:${column}  ${rule}${at === '' ? '' : `  ${at}`}`);
    return `\n${place}\n${block(on, message, 2)}\n`;
  });
  return `${on.heading(`${path}: ${count}`)}\n${lines.join('')}`;
}
