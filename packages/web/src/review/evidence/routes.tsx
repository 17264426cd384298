import { answerPage } from '../../http/answer-page.ts';
import { readQuery } from '../../http/form.ts';
import { createPages, type PageContext, type Pages } from '../../http/pages.ts';
import type { WebParts } from '../../parts.ts';
import { viewOf } from '../../view/view.ts';
import { labelMore } from '../label-more.ts';
import { showReview } from '../review.ts';
import { findReviewed } from '../reviewed.ts';
import { EvidencePage } from './evidence-page.tsx';
import { loadEvidence } from './load-evidence.ts';

export function evidenceRoutes(parts: WebParts): Pages {
  return createPages().get('/matters/:matter/review/evidence', (c) => show(parts, c));
}

async function show(parts: WebParts, c: PageContext): Promise<Response> {
  const view = viewOf(c);
  const { record } = parts;
  const { matter: id = '' } = c.req.param();
  const found = await showReview(record, view, { id });
  if (!found.ok) return parts.refuse(c, found.refusals);
  const query = readQuery(c);
  const draft = Number(query.find('draft'));
  const reviewed = await findReviewed(record, view, found.value.matter);
  const asked = { document: query.find('document'), draft: Number.isInteger(draft) ? draft : undefined };
  const evidence = await loadEvidence(record, view, { review: found.value, reviewed, asked });
  const laid = [evidence.chosen?.document ?? [], evidence.drafts.map(({ document }) => document)].flat();
  const review = await labelMore(record, found.value, { documents: laid });
  return answerPage(c, <EvidencePage review={review} evidence={evidence} />);
}
