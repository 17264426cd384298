import type { Child } from 'hono/jsx';

interface SummaryRow {
  readonly key: Child;
  readonly value: Child;
  /** A link to change it; `hidden` says what, for whoever hears the link alone. */
  readonly actions?: readonly { readonly href: string; readonly text: string; readonly hidden: string }[];
}

export function SummaryList({ rows }: { readonly rows: readonly SummaryRow[] }) {
  const hasActions = rows.some(({ actions = [] }) => actions.length > 0);
  return (
    <dl class="govuk-summary-list">
      {rows.map(({ key, value, actions = [] }) => (
        <div
          class={
            hasActions && actions.length === 0
              ? 'govuk-summary-list__row govuk-summary-list__row--no-actions'
              : 'govuk-summary-list__row'
          }
        >
          <dt class="govuk-summary-list__key">{key}</dt>
          <dd class="govuk-summary-list__value">{value}</dd>
          {actions.length > 0 && (
            <dd class="govuk-summary-list__actions">
              <Actions actions={actions} />
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

function Actions({ actions }: { readonly actions: NonNullable<SummaryRow['actions']> }) {
  const links = actions.map(({ href, text, hidden }) => (
    <a class="govuk-link" href={href}>
      {text}
      <span class="govuk-visually-hidden"> {hidden}</span>
    </a>
  ));
  if (links.length === 1) return <>{links}</>;
  return (
    <ul class="govuk-summary-list__actions-list">
      {links.map((link) => (
        <li class="govuk-summary-list__actions-list-item">{link}</li>
      ))}
    </ul>
  );
}
