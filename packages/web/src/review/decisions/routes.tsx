import { compareKnowledge, noSuchMatter, type ShownMatter, showMatter } from '@candour/record';
import { answerPage } from '../../http/answer-page.ts';
import { createPages, type PageContext, type Pages } from '../../http/pages.ts';
import { listActs } from '../../matter/acts.ts';
import { writingOf } from '../../matter/writing.ts';
import type { WebParts } from '../../parts.ts';
import { viewOf } from '../../view/view.ts';
import { showReview } from '../review.ts';
import { DecisionPage } from './decision-page.tsx';
import { decisionAt, justBefore } from './list-decisions.ts';

export function decisionRoutes(parts: WebParts): Pages {
  return createPages().get('/matters/:matter/review/decisions/:reviewed/:seq{[0-9]+}', (c) => show(parts, c));
}

/** For whoever may see both matters: the review and the one that it looks at. */
async function show(parts: WebParts, c: PageContext): Promise<Response> {
  const view = viewOf(c);
  const { record } = parts;
  const { matter: id = '', reviewed = '', seq = '' } = c.req.param();
  const review = await showReview(record, view, { id });
  if (!review.ok) return parts.refuse(c, review.refusals);
  const isLinked = review.value.matter.timeline.some(
    ({ kind, body }) =>
      kind === 'matter-linked' && (body as { readonly to?: string } | null)?.to === reviewed,
  );
  if (!isLinked) return parts.refuse(c, [noSuchMatter]);
  const isWhenRecorded = c.req.query('on') === 'recorded';
  const shown = await showMatter(record, view.caller, { matter: reviewed });
  if (!shown.ok) return parts.refuse(c, shown.refusals);
  const at = findMoment(shown.value, { seq: Number(seq), isWhenRecorded });
  if (at === undefined) return parts.refuse(c, [noSuchMatter]);
  const compared = await compareKnowledge(record, view.caller, { matter: reviewed, at });
  if (!compared.ok) return parts.refuse(c, compared.refusals);
  const { today, asKnown, asItWas } = compared.value;
  const act = listActs(today).find((one) => one.seq === Number(seq));
  const entry = today.timeline.find((one) => one.seq === Number(seq));
  if (act === undefined || entry === undefined) return parts.refuse(c, [noSuchMatter]);
  const holders = [asKnown, asItWas].flatMap((side) => (side === null ? [] : [side.owner.person]));
  const writing = await writingOf(record, view, { matter: today, names: holders });
  const decision = decisionAt(today, { entry, act, at });
  const page = { review: review.value, decision, writing, at, isWhenRecorded, asKnown, asItWas };
  return answerPage(c, <DecisionPage {...page} />);
}

interface Asked {
  readonly seq: number;
  readonly isWhenRecorded: boolean;
}

/** Just before the decision was made, or just before it was written down. */
function findMoment(matter: ShownMatter, { seq, isWhenRecorded }: Asked): string | undefined {
  const act = listActs(matter).find((one) => one.seq === seq);
  const entry = matter.timeline.find((one) => one.seq === seq);
  if (act === undefined || entry === undefined) return undefined;
  return justBefore(isWhenRecorded ? entry.recordedAt : act.happenedAt);
}
