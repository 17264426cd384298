import { Document } from '../design/document.tsx';
import { BackLink } from '../design/govuk/back-link.tsx';
import { Button } from '../design/govuk/button.tsx';
import { ErrorSummary } from '../design/govuk/error-summary.tsx';
import { Input } from '../design/govuk/input.tsx';
import { errorAt, type FormError } from '../http/form.ts';
import { paths } from '../view/paths.ts';
import type { View } from '../view/view.ts';

const words = {
  title: { en: 'Use a recovery code', cy: 'Defnyddio cod adfer' },
  lede: {
    en: 'A code works once. It signs you out everywhere and lets you add a new way to sign in, within a quarter of an hour.',
    cy: 'Mae cod yn gweithio unwaith. Mae’n eich allgofnodi ym mhobman ac yn gadael i chi ychwanegu ffordd newydd o fewngofnodi, o fewn chwarter awr.',
  },
  code: { en: 'Recovery code', cy: 'Cod adfer' },
  hint: {
    en: 'As it stands on your list; spaces and hyphens do not matter.',
    cy: 'Fel y mae ar eich rhestr; nid oes ots am fylchau a chysylltnodau.',
  },
  button: { en: 'Use this code', cy: 'Defnyddio’r cod hwn' },
} as const;

interface RecoveryProps {
  readonly view: View;
  readonly errors: readonly FormError[];
}

/** For whoever has lost every other way in. What was typed is not shown again. */
export function RecoveryPage({ view, errors }: RecoveryProps) {
  const wrong = errorAt(errors, 'code');
  return (
    <Document
      view={view}
      title={view.say(words.title)}
      isRefused={errors.length > 0}
      before={<BackLink view={view} href={view.to(paths.signIn)} />}
    >
      <ErrorSummary view={view} errors={errors} />
      <h1>{view.say(words.title)}</h1>
      <p>{view.say(words.lede)}</p>
      <form method="post" action={view.to(paths.recovery)} novalidate>
        <Input
          view={view}
          name="code"
          label={view.say(words.code)}
          hint={view.say(words.hint)}
          error={wrong && view.say(wrong)}
          width={20}
          autocomplete="off"
          spellcheck={false}
        />
        <Button>{view.say(words.button)}</Button>
      </form>
    </Document>
  );
}
