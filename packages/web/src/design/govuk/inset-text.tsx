import type { Child } from 'hono/jsx';

interface InsetTextProps {
  readonly id?: string | undefined;
  readonly children?: Child;
}

export function InsetText({ id, children }: InsetTextProps) {
  return (
    <div class="govuk-inset-text" id={id}>
      {children}
    </div>
  );
}
