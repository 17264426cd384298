import type { Child } from 'hono/jsx';

interface DetailsProps {
  readonly summary: Child;
  readonly open?: boolean;
  readonly children?: Child;
}

export function Details({ summary, open, children }: DetailsProps) {
  return (
    <details class="govuk-details" open={open}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{summary}</span>
      </summary>
      <div class="govuk-details__text">{children}</div>
    </details>
  );
}
