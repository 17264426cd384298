import { dayInLondon } from '@candour/calendar';
import { listDocuments } from '@candour/record';
import { answerPage } from '../../http/answer-page.ts';
import { createPages, type PageContext, type Pages } from '../../http/pages.ts';
import type { WebParts } from '../../parts.ts';
import { viewOf } from '../../view/view.ts';
import { labelMore } from '../label-more.ts';
import { showReview } from '../review.ts';
import { findReviewed } from '../reviewed.ts';
import { DeskPage } from './desk-page.tsx';
import { findRounds, type Round } from './find-rounds.ts';
import { findCertificatesDue, listAsked, listLateDocuments } from './holdings.ts';
import { findUnlisted } from './unlisted.ts';

export function deskRoutes(parts: WebParts): Pages {
  return createPages().get('/matters/:matter/review', (c) => show(parts, c));
}

/** As many documents of a review as are looked through for what is on no certificate. */
const mostDocuments = 500;

async function show(parts: WebParts, c: PageContext): Promise<Response> {
  const view = viewOf(c);
  const { record } = parts;
  const { matter: id = '' } = c.req.param();
  const found = await showReview(record, view, { id });
  if (!found.ok) return parts.refuse(c, found.refusals);
  const { matter, acts } = found.value;
  const [reviewed, rounds, { documents }] = await Promise.all([
    findReviewed(record, view, matter),
    findRounds(record, view, found.value),
    listDocuments(record, view.caller, { matter: id, limit: mostDocuments }),
  ]);
  const asked = listAsked(acts, findCertificatesDue(matter));
  const unlisted = await findUnlisted(record, view, {
    asked,
    late: listLateDocuments(acts, asked),
    documents,
  });
  const review = await labelMore(record, found.value, {
    documents: [...idsOf(rounds), ...documents.flatMap((one) => [one.id, one.replaces ?? one.id])],
  });
  const today = dayInLondon(record.clock().toISOString());
  return answerPage(c, <DeskPage {...{ review, reviewed, rounds, documents, unlisted, today }} />);
}

/** The documents that the tellings name: they are in other matters than the review. */
function idsOf(rounds: readonly Round[]): readonly string[] {
  return rounds
    .flatMap(({ replies }) => replies)
    .flatMap(({ given, answer }) => [given?.fields['copy'], answer?.fields['reply']])
    .filter((id) => typeof id === 'string');
}
