import type { Preference } from '@candour/record/outgoing';
import { Document } from '../design/document.tsx';
import { BackLink } from '../design/govuk/back-link.tsx';
import { Button } from '../design/govuk/button.tsx';
import { Radios } from '../design/govuk/choices.tsx';
import { ErrorSummary } from '../design/govuk/error-summary.tsx';
import { Input } from '../design/govuk/input.tsx';
import { errorAt, type Filled, type FormError } from '../http/form.ts';
import { paths } from '../view/paths.ts';
import type { View } from '../view/view.ts';
import { noticeWords as words } from './notices-words.ts';

interface NoticesProps {
  readonly view: View;
  readonly filled: Filled;
  readonly errors: readonly FormError[];
}

/** How somebody wants to be told. What they must know can wait for the digest; it cannot be switched off. */
export function NoticesPage({ view, filled, errors }: NoticesProps) {
  const choose = (name: keyof typeof choices) => ({
    ...{ view, name, value: filled.get(name) },
    size: 'm' as const,
    label: view.say(words[name]),
    choices: choices[name].map(([value, text]) => ({ value, text: view.say(text) })),
  });
  const wrong = errorAt(errors, 'from');
  return (
    <Document
      view={view}
      title={view.say(words.title)}
      isRefused={errors.length > 0}
      before={<BackLink view={view} href={view.to(paths.account)} />}
    >
      <ErrorSummary view={view} errors={errors} />
      <h1>{view.say(words.title)}</h1>
      <p class="lede">{view.say(words.lede)}</p>
      <form method="post" action={view.to(paths.notices)} novalidate>
        <Radios {...choose('duties')} />
        <Radios {...choose('reminders')} />
        <Radios {...choose('quiet')} />
        <Input
          {...{ view, name: 'from', value: filled.get('from'), error: wrong && view.say(wrong) }}
          label={view.say(words.from)}
          hint={view.say(words.hint)}
          width={5}
        />
        <Input
          {...{ view, name: 'until', value: filled.get('until') }}
          label={view.say(words.until)}
          width={5}
        />
        <Radios {...choose('language')} />
        <Button>{view.say(words.save)}</Button>
      </form>
    </Document>
  );
}

const choices = {
  duties: [
    ['at-once', words.atOnce],
    ['digest', words.digest],
  ],
  reminders: [
    ['at-once', words.atOnce],
    ['digest', words.digest],
    ['none', words.none],
  ],
  quiet: [
    ['house', words.house],
    ['never', words.never],
    ['own', words.own],
  ],
  language: [
    ['record', words.asRecord],
    ['en', words.english],
    ['cy', words.welsh],
  ],
} as const;

/** A preference as the fields of its form. */
export function fieldsOf({ duties, reminders, quiet, language }: Preference): Record<string, string> {
  const isOwn = quiet !== null && quiet.from !== quiet.until;
  return {
    ...{ duties, reminders, language: language === null ? 'record' : language },
    quiet: quiet === null ? 'house' : isOwn ? 'own' : 'never',
    ...(isOwn && quiet),
  };
}
