import type { Child } from 'hono/jsx';

export interface ClockProps {
  readonly title: string;
  /** How it stands, in words, and drawn: late, soon, running, or standing still. */
  readonly standing: 'late' | 'soon' | 'running' | 'still';
  readonly stands: string;
  /** How its last day was reached. */
  readonly arithmetic: string;
  /** What kind of source its length rests on, what the source says, and where it was read. */
  readonly basis: string;
  readonly says?: string | undefined;
  readonly source?: { readonly href: string; readonly text: string } | undefined;
  readonly children?: Child;
}

const states = { late: 'late', soon: 'running', running: 'running', still: 'unknown' } as const;

/** A clock with all that it rests on. */
export function Clock({ title, standing, stands, arithmetic, basis, says, source, children }: ClockProps) {
  return (
    <div class="clock">
      <h3>{title}</h3>
      <p>
        <span class={`state ${states[standing]}`}>{stands}</span>
      </p>
      <p>{arithmetic}</p>
      <p class="quiet">
        {basis}
        {says !== undefined && (
          <>
            {': '}
            <span class="said">{says}</span>
          </>
        )}
        {source !== undefined && (
          <>
            {' '}
            <a href={source.href} rel="noreferrer">
              {source.text}
            </a>
          </>
        )}
      </p>
      {children}
    </div>
  );
}
