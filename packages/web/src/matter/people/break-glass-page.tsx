import { Document } from '../../design/document.tsx';
import { Button } from '../../design/govuk/button.tsx';
import { ErrorSummary } from '../../design/govuk/error-summary.tsx';
import { Input } from '../../design/govuk/input.tsx';
import { Textarea } from '../../design/govuk/textarea.tsx';
import { errorAt, type Filled, type FormError } from '../../http/form.ts';
import { paths } from '../../view/paths.ts';
import type { View } from '../../view/view.ts';
import { Hidden } from '../hidden.tsx';
import { peopleWords as words } from './words.ts';

interface BreakGlassProps {
  readonly view: View;
  readonly matter: string;
  readonly filled: Filled;
  readonly errors: readonly FormError[];
  /** Done once, however often it is sent. */
  readonly formKey: string;
}

/** The same for every reference, there or not: that a matter is there must not show. */
export function BreakGlassPage({ view, matter, filled, errors, formKey }: BreakGlassProps) {
  const title = view.say(words.breakTitle);
  const wrong = (at: string) => {
    const error = errorAt(errors, at);
    return error && view.say(error);
  };
  return (
    <Document view={view} title={title}>
      <ErrorSummary view={view} errors={errors} />
      <h1>{title}</h1>
      <p class="lede">{view.say(words.breakLede)}</p>
      <form method="post" action={view.to(paths.breakGlass(matter))} novalidate>
        <Hidden values={{ key: formKey }} />
        <Textarea
          view={view}
          name="because"
          label={view.say(words.breakBecause)}
          error={wrong('because')}
          value={filled.get('because')}
        />
        <Input
          view={view}
          name="hours"
          label={view.say(words.hours)}
          width={3}
          inputmode="numeric"
          error={wrong('hours')}
          value={filled.has('hours') ? filled.get('hours') : '4'}
        />
        <Button kind="warning">{view.say(words.breakIt)}</Button>
      </form>
    </Document>
  );
}
