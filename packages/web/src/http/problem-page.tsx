import type { Caller } from '@candour/record';
import { Document } from '../design/document.tsx';
import { ButtonLink } from '../design/govuk/button.tsx';
import { paths } from '../view/paths.ts';
import { makeView, type View } from '../view/view.ts';

/** What was refused, as a problem (RFC 9457) tells it. */
export interface Problem {
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly instance: string;
}

interface ProblemPage {
  readonly caller: Caller;
  /** Of the page that was asked for. */
  readonly path: string;
  /** Of the page on which they were, where a form was sent. */
  readonly back: string;
  readonly problem: Problem;
}

/** A problem as a page, for whoever asked for one. */
export function problemPage({
  caller,
  path,
  back,
  problem: { title, status, detail, code, instance },
}: ProblemPage): string {
  const view = makeView({ caller, path });
  const page = (
    <Document view={view} title={title}>
      <h1>{title}</h1>
      <p class="lede">{detail}</p>
      <WayOn view={view} status={status} code={code} back={back} />
      <p>
        <a href={view.to(paths.problem(code))}>{view.say(words.more)}</a>
      </p>
      <p class="quiet">
        {view.say(words.request)} <span class="reference">{instance}</span>
      </p>
    </Document>
  );
  return `<!doctype html>${page.toString()}`;
}

type WayOnProps = Pick<Problem, 'status' | 'code'> & { readonly view: View; readonly back: string };

/** What can be done about it, where something can: sign in, or confirm, and come back. */
function WayOn({ view, status, code, back }: WayOnProps) {
  const to = `?to=${encodeURIComponent(back)}`;
  if (code === 'confirmation-needed')
    return (
      <>
        <p>{view.say(words.fillAgain)}</p>
        <ButtonLink href={`${view.to(paths.confirm)}${to}`}>{view.say(words.confirm)}</ButtonLink>
      </>
    );
  if (status === 401)
    return <ButtonLink href={`${view.to(paths.signIn)}${to}`}>{view.say(words.signIn)}</ButtonLink>;
  return null;
}

const words = {
  more: { en: 'What this answer means', cy: 'Ystyr yr ateb hwn' },
  confirm: { en: 'Confirm that it is you', cy: 'Cadarnhau mai chi sydd yno' },
  fillAgain: {
    en: 'Nothing was done yet. Once you have confirmed, you come back to the page you were on; what you had filled in may have to be filled in again.',
    cy: 'Ni wnaed dim eto. Ar ôl i chi gadarnhau, dewch yn ôl i’r dudalen yr oeddech arni; efallai y bydd rhaid llenwi’r hyn yr oeddech wedi’i lenwi eto.',
  },
  signIn: { en: 'Sign in', cy: 'Mewngofnodi' },
  request: {
    en: 'If you write to whoever keeps this record, name this request:',
    cy: 'Os ysgrifennwch at bwy bynnag sy’n cadw’r cofnod hwn, enwch y cais hwn:',
  },
} as const;
