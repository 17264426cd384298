import type { FormError } from '../../http/form.ts';
import { paths } from '../../view/paths.ts';
import type { View } from '../../view/view.ts';
import { componentWords } from './component-words.ts';

interface ErrorSummaryProps {
  readonly view: View;
  readonly errors: readonly FormError[];
  /** The id of a field, where it is not its name: a date’s first part, say. */
  readonly idOf?: ((name: string) => string) | undefined;
  /** Whether the page opens with the focus on it; the catalogue does not. */
  readonly takesFocus?: boolean | undefined;
}

/**
 * What is wrong, at the top of a form, each with a link to where. Nothing when nothing is. The page opens with the
 * focus on it, which GOV.UK Frontend does by script.
 */
export function ErrorSummary(props: ErrorSummaryProps) {
  const { view, errors, idOf = (name) => name, takesFocus = true } = props;
  if (errors.length === 0) return null;
  return (
    <div class="govuk-error-summary" data-module="govuk-error-summary" tabindex={-1} autofocus={takesFocus}>
      <div role="alert">
        <h2 class="govuk-error-summary__title">{view.say(componentWords.problem)}</h2>
        <div class="govuk-error-summary__body">
          <ul class="govuk-list govuk-error-summary__list">
            {errors.map(({ at, message, asksToConfirm }) => (
              <li>
                {asksToConfirm ? (
                  <ConfirmElsewhere view={view} />
                ) : at === null ? (
                  view.say(message)
                ) : (
                  <a href={`#${idOf(at)}`}>{view.say(message)}</a>
                )}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}

/** In another tab, so that this page keeps what was filled in, with its key and what was seen. */
function ConfirmElsewhere({ view }: { readonly view: View }) {
  const there = `${view.to(paths.confirm)}?to=${encodeURIComponent(view.to(paths.confirmed))}`;
  return (
    <>
      <a href={there} target="_blank" rel="noopener">
        {view.say(componentWords.confirm)}
      </a>
      {view.say(componentWords.thenSend)}
    </>
  );
}
