import type { Definition } from '@candour/pathways';
import { Document } from '../../design/document.tsx';
import { Button } from '../../design/govuk/button.tsx';
import { Radios } from '../../design/govuk/choices.tsx';
import { ErrorSummary } from '../../design/govuk/error-summary.tsx';
import { paths } from '../../view/paths.ts';
import type { View } from '../../view/view.ts';
import { newWords as words } from './words.ts';

interface KindPageProps {
  readonly view: View;
  readonly definitions: readonly Definition[];
  /** The form was sent with nothing chosen. */
  readonly isRefused: boolean;
}

/** Which pathway: each says in its own words what it is for. */
export function KindPage({ view, definitions, isRefused }: KindPageProps) {
  const title = view.say(words.title);
  const errors = isRefused ? [{ at: 'pathway', message: words.noKind }] : [];
  return (
    <Document view={view} title={title} isRefused={isRefused}>
      <ErrorSummary view={view} errors={errors} />
      <h1>{title}</h1>
      <form method="get" action={view.to(paths.newMatter)}>
        <Radios
          view={view}
          name="pathway"
          label={view.say(words.which)}
          size="m"
          hint={view.say(words.whichHint)}
          error={isRefused ? view.say(words.noKind) : undefined}
          choices={definitions.map(({ pathway, title, purpose }) => ({
            value: pathway,
            text: view.say(title),
            hint: view.say(purpose),
          }))}
        />
        <input type="hidden" name="chosen" value="yes" />
        <Button>{view.say(words.goOn)}</Button>
      </form>
    </Document>
  );
}
