import type { Party } from '../../proposal.ts';
import type { Span } from '../../span.ts';
import type { Run } from '../read/run.ts';
import type { World } from '../who/world.ts';

/** What the readers of phrases share: who is who, and how to read a phrase inside another. */
export interface Context {
  readonly world: World;
  resolve(run: Run): Party | null;
}

/** The phrase itself, without its "the": for somebody whom the text describes but does not name. */
export function asPrinted({ text, references: { tokens } }: World, run: Run): Party | null {
  const from = tokens[run.from]?.key === 'the' && run.to - run.from > 1 ? run.from + 1 : run.from;
  const name = printed(text, { start: tokens[from]?.start ?? 0, end: tokens[run.to - 1]?.end ?? 0 });
  return name === '' ? null : { name, office: null };
}

/** The words of a span on one line. */
function printed(text: string, span: Span): string {
  return text.slice(span.start, span.end).replace(/\s+/g, ' ');
}
