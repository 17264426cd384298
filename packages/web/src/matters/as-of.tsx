import { paths } from '../view/paths.ts';
import type { View } from '../view/view.ts';
import { addressOf, type Question } from './question.ts';
import { mattersWords as words } from './words.ts';

interface AsOfProps {
  readonly view: View;
  readonly question: Question;
}

/** Asks for the list as it stood on another day; what it is narrowed to by kind and body goes with it. */
export function AsOf({ view, question }: AsOfProps) {
  const { known, noDay, narrowed } = question;
  return (
    <form class="as-of-list" method="get" action={view.to(paths.matters)}>
      <label for="known">{view.say(words.asOf)}</label>
      {noDay && (
        <p class="govuk-error-message" id="known-error">
          {view.say(words.noDay)}
        </p>
      )}
      {(['pathway', 'body'] as const).map(
        (name) =>
          narrowed[name] !== undefined && <input type="hidden" name={name} value={String(narrowed[name])} />,
      )}
      <div class="row">
        <input
          class="govuk-input"
          id="known"
          name="known"
          type="date"
          value={known}
          aria-describedby={noDay ? 'known-error' : undefined}
        />
        <button type="submit" class="govuk-button govuk-button--secondary">
          {view.say(words.show)}
        </button>
        {known !== undefined && (
          <a href={view.to(addressOf(paths.matters, question, { known: undefined }))}>
            {view.say(words.today)}
          </a>
        )}
      </div>
    </form>
  );
}
