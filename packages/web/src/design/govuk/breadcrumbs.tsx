import type { Child } from 'hono/jsx';
import type { View } from '../../view/view.ts';
import { componentWords } from './component-words.ts';

interface BreadcrumbsProps {
  readonly view: View;
  readonly label?: string | undefined;
  readonly items: readonly { readonly text: Child; readonly href?: string | undefined }[];
}

export function Breadcrumbs({ view, label, items }: BreadcrumbsProps) {
  return (
    <nav class="govuk-breadcrumbs" aria-label={label ?? view.say(componentWords.breadcrumb)}>
      <ol class="govuk-breadcrumbs__list">
        {items.map(({ text, href }) =>
          href === undefined ? (
            <li class="govuk-breadcrumbs__list-item" aria-current="page">
              {text}
            </li>
          ) : (
            <li class="govuk-breadcrumbs__list-item">
              <a class="govuk-breadcrumbs__link" href={href}>
                {text}
              </a>
            </li>
          ),
        )}
      </ol>
    </nav>
  );
}
