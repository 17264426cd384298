import { Document } from '../design/document.tsx';
import { BackLink } from '../design/govuk/back-link.tsx';
import { Button, ButtonLink } from '../design/govuk/button.tsx';
import { Checkboxes } from '../design/govuk/choices.tsx';
import { ErrorSummary } from '../design/govuk/error-summary.tsx';
import { Input } from '../design/govuk/input.tsx';
import { WarningText } from '../design/govuk/warning-text.tsx';
import { errorAt, type Filled, type FormError } from '../http/form.ts';
import { paths } from '../view/paths.ts';
import type { View } from '../view/view.ts';
import type { ShownToken } from './own-account.ts';
import { accountWords, scopeWords } from './words.ts';

export const tokenWords = {
  name: { en: 'What the token is for', cy: 'Beth yw diben y tocyn' },
  nameHint: { en: 'Such as “Nightly export”.', cy: 'Megis “Allforio nosweithiol”.' },
  scopes: { en: 'What it may do', cy: 'Beth y caiff ei wneud' },
  days: { en: 'For how many days', cy: 'Am faint o ddyddiau' },
  daysHint: { en: 'From 1 to 365.', cy: 'O 1 i 365.' },
  nameWrong: {
    en: 'Say in up to 100 characters what it is for.',
    cy: 'Dywedwch mewn hyd at 100 nod beth yw ei ddiben.',
  },
  scopesWrong: {
    en: 'Choose at least one thing that it may do.',
    cy: 'Dewiswch o leiaf un peth y caiff ei wneud.',
  },
  daysWrong: { en: 'Write a number of days from 1 to 365.', cy: 'Ysgrifennwch nifer o ddyddiau o 1 i 365.' },
  made: { en: 'The token is made', cy: 'Mae’r tocyn wedi’i wneud' },
  once: {
    en: 'It is shown this once. Copy it now to where the program reads it from.',
    cy: 'Fe’i dangosir y tro hwn yn unig. Copïwch ef nawr i’r lle y mae’r rhaglen yn ei ddarllen ohono.',
  },
  until: {
    en: 'It works until {day}, or until you revoke it.',
    cy: 'Mae’n gweithio tan {day}, neu nes i chi ei ddirymu.',
  },
  kept: { en: 'I have copied it', cy: 'Rwyf wedi’i gopïo' },
} as const;

interface MakeProps {
  readonly view: View;
  readonly filled: Filled;
  readonly errors: readonly FormError[];
}

export function MakeToken({ view, filled, errors }: MakeProps) {
  const wrong = (name: string) => {
    const words = errorAt(errors, name);
    return words && view.say(words);
  };
  return (
    <Document
      view={view}
      title={view.say(accountWords.tokenMake)}
      isRefused={errors.length > 0}
      before={<BackLink view={view} href={view.to(paths.account)} />}
    >
      <ErrorSummary view={view} errors={errors} />
      <h1>{view.say(accountWords.tokenMake)}</h1>
      <p>{view.say(accountWords.tokensWhat)}</p>
      <form method="post" action={view.to(paths.tokens)} novalidate>
        <Input
          {...{ view, name: 'name', value: filled.get('name'), error: wrong('name') }}
          label={view.say(tokenWords.name)}
          hint={view.say(tokenWords.nameHint)}
          autocomplete="off"
        />
        <Checkboxes
          {...{ view, name: 'scopes', values: filled.all('scopes'), error: wrong('scopes') }}
          label={view.say(tokenWords.scopes)}
          choices={Object.entries(scopeWords).map(([value, text]) => ({ value, text: view.say(text) }))}
        />
        <Input
          {...{ view, name: 'days', value: filled.get('days'), error: wrong('days') }}
          label={view.say(tokenWords.days)}
          hint={view.say(tokenWords.daysHint)}
          inputmode="numeric"
          width={4}
        />
        <Button>{view.say(accountWords.tokenMake)}</Button>
      </form>
    </Document>
  );
}

interface MadeProps {
  readonly view: View;
  readonly token: ShownToken & { readonly secret: string };
}

export function MadeToken({ view, token }: MadeProps) {
  return (
    <Document view={view} title={view.say(tokenWords.made)}>
      <h1>{view.say(tokenWords.made)}</h1>
      <WarningText view={view}>{view.say(tokenWords.once)}</WarningText>
      <p>
        <code class="secret">{token.secret}</code>
      </p>
      <p>{view.say(tokenWords.until, { day: view.day(token.expiresAt) })}</p>
      <ButtonLink href={view.to(paths.account)}>{view.say(tokenWords.kept)}</ButtonLink>
    </Document>
  );
}
