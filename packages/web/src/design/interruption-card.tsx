import type { Child } from 'hono/jsx';

interface InterruptionCardProps {
  /** What is unusual, as a question: “Is this date right?” */
  readonly title: Child;
  readonly level?: 1 | 2 | undefined;
  /** A `Button` of kind inverse that goes on, and an `InverseLink` that goes back: within a form, or naming one. */
  readonly actions: Child;
  readonly children?: Child;
}

/** Between a form and what it does, where what was filled in is allowed but unusual: it asks once more, and says why. */
export function InterruptionCard({ title, level = 1, actions, children }: InterruptionCardProps) {
  const Heading = `h${level}` as const;
  return (
    <div class="govuk-panel govuk-panel--interruption">
      <Heading class="govuk-panel__title">{title}</Heading>
      <div class="govuk-panel__body">{children}</div>
      <div class="govuk-panel__actions">
        <div class="govuk-button-group">{actions}</div>
      </div>
    </div>
  );
}

/** A link on a dark ground. */
export function InverseLink({ href, children }: { readonly href: string; readonly children?: Child }) {
  return (
    <a class="govuk-link govuk-link--inverse" href={href}>
      {children}
    </a>
  );
}
