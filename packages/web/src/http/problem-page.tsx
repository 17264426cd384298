import type { Caller } from '@candour/record';
import { Document } from '../design/document.tsx';
import { paths } from '../view/paths.ts';
import { makeView } from '../view/view.ts';

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
  readonly problem: Problem;
}

/** A problem as a page, for whoever asked for one. */
export function problemPage({
  caller,
  path,
  problem: { title, status, detail, instance },
}: ProblemPage): string {
  const view = makeView({ caller, path });
  const page = (
    <Document view={view} title={title}>
      <h1>{title}</h1>
      <p class="lede">{detail}</p>
      {status === 401 && (
        <p>
          <a href={`${view.to(paths.signIn)}?to=${encodeURIComponent(path)}`}>{view.say(words.signIn)}</a>
        </p>
      )}
      <p class="quiet">
        {view.say(words.request)} <span class="num">{instance}</span>
      </p>
    </Document>
  );
  return `<!doctype html>${page.toString()}`;
}

const words = {
  signIn: { en: 'Sign in', cy: 'Mewngofnodi' },
  request: {
    en: 'If you write to whoever keeps this record, name this request:',
    cy: 'Os ysgrifennwch at bwy bynnag sy’n cadw’r cofnod hwn, enwch y cais hwn:',
  },
} as const;
