import { Document } from '../design/document.tsx';
import { SummaryList } from '../design/govuk/summary-list.tsx';
import { answerPage } from '../http/answer-page.ts';
import { createPages, type Pages } from '../http/pages.ts';
import type { WebParts } from '../parts.ts';
import { paths } from '../view/paths.ts';
import { type View, viewOf } from '../view/view.ts';
import type { ExplainedProblem } from './explained-problem.ts';

const words = {
  lede: {
    en: 'Whatever this record refuses, it refuses with a code that stays the same and a sentence that says what to do. Programs read the code; nothing was changed where you met it.',
    cy: 'Beth bynnag y mae’r cofnod hwn yn ei wrthod, mae’n ei wrthod gyda chod nad yw’n newid a brawddeg sy’n dweud beth i’w wneud. Mae rhaglenni’n darllen y cod; ni newidiwyd dim lle y daethoch ar ei draws.',
  },
  code: { en: 'Code', cy: 'Cod' },
  status: { en: 'HTTP status', cy: 'Statws HTTP' },
  says: { en: 'What it says', cy: 'Yr hyn y mae’n ei ddweud' },
  depends: {
    en: 'A sentence about what was asked: it stands in the answer itself, in “detail”.',
    cy: 'Brawddeg am yr hyn a ofynnwyd: mae yn yr ateb ei hun, yn “detail”.',
  },
} as const;

/** Where the `type` of a problem leads (RFC 9457, section 3.1.1). */
export function problemPages({ explainProblem }: WebParts): Pages {
  return createPages().get(paths.problem(':code'), (c) => {
    const problem = explainProblem(c.req.param('code') ?? '');
    return problem === undefined
      ? c.notFound()
      : answerPage(c, <ProblemExplained view={viewOf(c)} problem={problem} />);
  });
}

function ProblemExplained({
  view,
  problem: { code, status, title, sentence = words.depends },
}: {
  readonly view: View;
  readonly problem: ExplainedProblem;
}) {
  return (
    <Document view={view} title={view.say(title)}>
      <h1>{view.say(title)}</h1>
      <p class="lede">{view.say(words.lede)}</p>
      <SummaryList
        rows={[
          { key: view.say(words.says), value: view.say(sentence) },
          { key: view.say(words.code), value: <code>{code}</code> },
          { key: view.say(words.status), value: String(status) },
        ]}
      />
    </Document>
  );
}
