import { confirmEach, noSuchProposal, refuseProposal, withdrawDecision } from '@candour/record';
import { isFinding } from '../../choosing/is-finding.ts';
import { answerPage, seeOther } from '../../http/answer-page.ts';
import { errorsOf, type Filled, type FormError, readForm } from '../../http/form.ts';
import { createPages, type PageContext, type Pages } from '../../http/pages.ts';
import type { WebParts } from '../../parts.ts';
import { paths } from '../../view/paths.ts';
import { viewOf } from '../../view/view.ts';
import { DeskPage } from '../desk/desk-page.tsx';
import { loadDesk, type ShownDesk } from '../desk/load-desk.ts';
import { TogetherPage } from '../desk/together-page.tsx';
import { confirmFilled } from './confirm-filled.ts';
import { fieldErrors } from './words.ts';

const at = '/documents/:document/proposals/:proposal';

/** What people decide of what was read, each by a form of its own; and many at once. */
export function decidePages(parts: WebParts): Pages {
  return createPages()
    .post(`${at}/confirm`, (c) =>
      decide(c, parts, (view, desk, filled) =>
        confirmFilled(parts.record, view.caller, { proposal: desk.current ?? unreachable(), filled }),
      ),
    )
    .post(`${at}/refuse`, (c) =>
      decide(c, parts, async (view, { current }, filled) => {
        const reason = filled.get('reason');
        if (reason === '') return [{ at: 'reason', message: fieldErrors.reason }];
        const refused = await refuseProposal(parts.record, view.caller, {
          proposal: current?.id ?? '',
          reason,
        });
        return refused.ok ? [] : errorsOf(refused.refusals);
      }),
    )
    .post(`${at}/withdraw`, (c) => withdraw(c, parts))
    .on('GET', [`${at}/confirm`, `${at}/refuse`, `${at}/withdraw`], (c) => {
      const { document, proposal } = c.req.param();
      return seeOther(c, `${viewOf(c).to(paths.proposal(document, proposal))}#${proposal}`);
    })
    .post('/documents/:document/confirmations', (c) => confirmTogether(c, parts));
}

function unreachable(): never {
  throw new Error('A decision was asked for without a proposal.');
}

type Decision = (
  view: ReturnType<typeof viewOf>,
  desk: ShownDesk,
  filled: Filled,
) => Promise<readonly FormError[]>;

/** Decides, and goes on to the next that is open; or shows the form again, with what is wrong at its fields. */
async function decide(c: PageContext, parts: WebParts, decision: Decision): Promise<Response> {
  const view = viewOf(c);
  const { document = '', proposal = '' } = c.req.param();
  const desk = await loadDesk(parts.record, view, { document, proposal });
  if (!desk.ok) return parts.refuse(c, desk.refusals);
  if (desk.value.current === undefined) return parts.refuse(c, [noSuchProposal]);
  const filled = await readForm(c);
  const isAsking = isFinding(filled);
  const errors = isAsking ? [] : await decision(view, desk.value, filled);
  if (!isAsking && errors.length === 0) return seeOther(c, view.to(afterDeciding(desk.value, proposal)));
  const now = await loadDesk(parts.record, view, { document, proposal, filled });
  if (!now.ok) return parts.refuse(c, now.refusals);
  return answerPage(
    c,
    <DeskPage view={view} desk={now.value} refilled={{ filled, errors }} />,
    isAsking ? 200 : 422,
  );
}

/** The next open one after it, or else the first; where none is left, the document. */
function afterDeciding({ document, proposals }: ShownDesk, decided: string): string {
  const place = proposals.findIndex(({ id }) => id === decided);
  const open = proposals.filter(({ id, state }) => state === 'open' && id !== decided);
  const next = open.find((one) => proposals.indexOf(one) > place) ?? open[0];
  const done = `?done=decided&of=${encodeURIComponent(decided)}`;
  if (next === undefined) return `${paths.document(document.id)}${done}`;
  return `${paths.proposal(document.id, next.id)}${done}#${next.id}`;
}

async function withdraw(c: PageContext, parts: WebParts): Promise<Response> {
  const view = viewOf(c);
  const { document = '', proposal = '' } = c.req.param();
  const withdrawn = await withdrawDecision(parts.record, view.caller, { proposal });
  if (!withdrawn.ok) return parts.refuse(c, withdrawn.refusals);
  const here = paths.proposal(document, proposal);
  return seeOther(c, view.to(`${here}?done=withdrawn&of=${encodeURIComponent(proposal)}#${proposal}`));
}

async function confirmTogether(c: PageContext, parts: WebParts): Promise<Response> {
  const view = viewOf(c);
  const { document = '' } = c.req.param();
  const chosen = (await readForm(c)).all('proposal');
  const desk = await loadDesk(parts.record, view, { document });
  if (!desk.ok) return parts.refuse(c, desk.refusals);
  const here = new Set(desk.value.proposals.map(({ id }) => id));
  const results = await confirmEach(
    parts.record,
    view.caller,
    chosen.filter((id) => here.has(id)),
  );
  const confirmed = results.filter(({ outcome }) => outcome.ok).length;
  if (results.length > 0 && confirmed === results.length)
    return seeOther(c, view.to(`${paths.document(document)}?done=together&count=${confirmed}`));
  return answerPage(c, <TogetherPage view={view} desk={desk.value} results={results} />, 422);
}
