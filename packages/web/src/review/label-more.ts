import type { Parts } from '@candour/record';
import { findLabels, type LabelledIds } from '../matter/labels.ts';
import type { Review } from './review.ts';

/** The review with the titles and names of more than its own entries name. */
export async function labelMore(parts: Parts, review: Review, ids: LabelledIds): Promise<Review> {
  const { writing } = review;
  const { labels } = writing;
  const more = await findLabels(parts, writing.view.caller, ids);
  return {
    ...review,
    writing: {
      ...writing,
      labels: {
        name: (id) => labels.name(id) ?? more.name(id),
        document: (id) => labels.document(id) ?? more.document(id),
        matter: (id) => labels.matter(id) ?? more.matter(id),
        labelled: `${labels.labelled} ${more.labelled}`,
      },
    },
  };
}
