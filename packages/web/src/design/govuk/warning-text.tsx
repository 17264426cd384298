import type { Child } from 'hono/jsx';
import type { View } from '../../view/view.ts';
import { componentWords } from './component-words.ts';

export function WarningText({ view, children }: { readonly view: View; readonly children?: Child }) {
  return (
    <div class="govuk-warning-text">
      <span class="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>{' '}
      <strong class="govuk-warning-text__text">
        <span class="govuk-visually-hidden">{view.say(componentWords.warning)}</span> {children}
      </strong>
    </div>
  );
}
