import { Button } from '../design/govuk/button.tsx';
import { Textarea } from '../design/govuk/textarea.tsx';
import { errorAt } from '../http/form.ts';
import { paths } from '../view/paths.ts';
import { nameOf, type ShownClock } from './shown-clock.ts';
import { deskWords as words } from './words.ts';

/** Says who offers it and why, and takes the answer: declining needs a reason. */
export function OfferForm({ view, clock, names, formKey, errors = [] }: ShownClock) {
  const { offer, matter, head } = clock;
  if (offer === null) return null;
  const why = `because-${matter}`;
  const error = errorAt(errors, why);
  return (
    <form method="post" action={view.to(paths.offers)} class="offer">
      <p>{view.say(words.offeredBy, { name: nameOf(view, names, offer.from) })}</p>
      <blockquote>{offer.because}</blockquote>
      <input type="hidden" name="matter" value={matter} />
      <input type="hidden" name="seen" value={String(head)} />
      <input type="hidden" name="key" value={formKey} />
      <Button name="answer" value="accept">
        {view.say(words.accept)}
      </Button>
      <Textarea
        view={view}
        name={why}
        label={view.say(words.why)}
        hint={view.say(words.whyHint)}
        rows={2}
        error={error === undefined ? undefined : view.say(error)}
      />
      <Button name="answer" value="decline" kind="secondary">
        {view.say(words.decline)}
      </Button>
    </form>
  );
}
