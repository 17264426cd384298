import type { Child } from 'hono/jsx';

type Standing = 'late' | 'kept' | 'running' | 'unknown';

interface StateTagProps {
  /** Late, kept in time, still running, or not known: hatched, since a gap is drawn and never passed over. */
  readonly is: Standing;
  /** The state in words: the colour only repeats them. */
  readonly children?: Child;
}

export function StateTag({ is, children }: StateTagProps) {
  return <span class={`state ${is}`}>{children}</span>;
}
