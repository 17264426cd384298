import { Document } from '../design/document.tsx';
import { BackLink } from '../design/govuk/back-link.tsx';
import { Button, ButtonLink } from '../design/govuk/button.tsx';
import { ErrorSummary } from '../design/govuk/error-summary.tsx';
import { WarningText } from '../design/govuk/warning-text.tsx';
import type { FormError } from '../http/form.ts';
import { paths } from '../view/paths.ts';
import type { View } from '../view/view.ts';
import { accountWords } from './words.ts';

const words = {
  title: { en: 'Your recovery codes', cy: 'Eich codau adfer' },
  make: {
    en: 'You get ten codes. Making new ones ends those you have.',
    cy: 'Cewch ddeg cod. Mae gwneud rhai newydd yn dod â’r rhai sydd gennych i ben.',
  },
  once: {
    en: 'They are shown this once. Print this page, or copy them by hand.',
    cy: 'Fe’u dangosir y tro hwn yn unig. Argraffwch y dudalen hon, neu copïwch hwy â llaw.',
  },
  print: {
    en: 'Keep the paper where you keep your passport: away from your devices, and where nobody finds it by chance. Each code works once. Cross out those you have used.',
    cy: 'Cadwch y papur lle’r ydych yn cadw eich pasbort: ar wahân i’ch dyfeisiau, a lle na fydd neb yn dod o hyd iddo ar hap. Mae pob cod yn gweithio unwaith. Croeswch allan y rhai a ddefnyddiwyd gennych.',
  },
  kept: { en: 'I have kept them', cy: 'Rwyf wedi eu cadw' },
} as const;

interface CodesProps {
  readonly view: View;
  /** Null before they are made. */
  readonly codes: readonly string[] | null;
  readonly errors: readonly FormError[];
}

export function RecoveryCodes({ view, codes, errors }: CodesProps) {
  return (
    <Document
      view={view}
      title={view.say(words.title)}
      isRefused={errors.length > 0}
      before={<BackLink view={view} href={view.to(paths.account)} />}
    >
      <ErrorSummary view={view} errors={errors} />
      <h1>{view.say(words.title)}</h1>
      {codes === null ? <Make view={view} /> : <Made view={view} codes={codes} />}
    </Document>
  );
}

function Make({ view }: { readonly view: View }) {
  return (
    <>
      <p class="lede">{view.say(accountWords.codesWhat)}</p>
      <p>{view.say(words.make)}</p>
      <form method="post" action={view.to(paths.recoveryCodes)}>
        <Button>{view.say(accountWords.codesMake)}</Button>
      </form>
    </>
  );
}

function Made({ view, codes }: { readonly view: View; readonly codes: readonly string[] }) {
  return (
    <>
      <WarningText view={view}>{view.say(words.once)}</WarningText>
      <ul class="codes">
        {codes.map((code) => (
          <li>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <p>{view.say(words.print)}</p>
      <ButtonLink href={view.to(paths.account)}>{view.say(words.kept)}</ButtonLink>
    </>
  );
}
