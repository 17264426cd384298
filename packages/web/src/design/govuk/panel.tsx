import type { Child } from 'hono/jsx';

interface PanelProps {
  readonly title: Child;
  /** The page’s heading, unless the page has one of its own. */
  readonly level?: 1 | 2 | undefined;
  readonly children?: Child;
}

/** That something was done, at the end of a long way, with what to keep: a reference, a date. */
export function Panel({ title, level = 1, children }: PanelProps) {
  const Heading = `h${level}` as const;
  return (
    <div class="govuk-panel govuk-panel--confirmation">
      <Heading class="govuk-panel__title">{title}</Heading>
      {children !== undefined && <div class="govuk-panel__body">{children}</div>}
    </div>
  );
}
