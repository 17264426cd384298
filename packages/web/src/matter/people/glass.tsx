import type { Unreviewed } from '@candour/record';
import { Button } from '../../design/govuk/button.tsx';
import { Radios } from '../../design/govuk/choices.tsx';
import { Textarea } from '../../design/govuk/textarea.tsx';
import { errorAt } from '../../http/form.ts';
import { paths } from '../../view/paths.ts';
import { nameIn, type PeoplePageProps } from './page-props.ts';
import { peopleWords as words } from './words.ts';

/** Glass that was broken and that the reader may review. */
export function Glass(page: PeoplePageProps) {
  const { view, glass } = page;
  if (glass.length === 0) return null;
  return (
    <section aria-labelledby="glass">
      <h2 id="glass">{view.say(words.glass)}</h2>
      {glass.map((broken) => (
        <Review page={page} broken={broken} />
      ))}
    </section>
  );
}

function Review({ page, broken }: { readonly page: PeoplePageProps; readonly broken: Unreviewed }) {
  const { view, matter, errors, sent } = page;
  const { glass, person, since, until, because, due, overdue } = broken;
  const error = sent === 'review' ? errorAt(errors, 'because') : undefined;
  const name = nameIn(page, person);
  return (
    <div class="panel">
      <p>{view.say(words.glassOf, { person: name, day: view.moment(since), until: view.moment(until) })}</p>
      <blockquote>{because}</blockquote>
      <p>
        <span class={`state ${overdue ? 'late' : 'running'}`}>
          {view.say(overdue ? words.reviewLate : words.reviewBy, { day: view.day(due) })}
        </span>
      </p>
      <form method="post" action={view.to(paths.reviewGlass(matter.id, glass))} novalidate>
        <Radios
          view={view}
          id={`found-${glass}`}
          name="found"
          label={view.say(words.found)}
          choices={[
            { value: 'justified', text: view.say(words.justified) },
            { value: 'not-justified', text: view.say(words['not-justified']) },
          ]}
        />
        <Textarea
          view={view}
          id={`review-because-${glass}`}
          name="because"
          label={view.say(words.because)}
          rows={2}
          error={error && view.say(error)}
        />
        <Button kind="secondary">{view.say(words.review)}</Button>
      </form>
    </div>
  );
}
