import { type Parts, type ShownMatter, showMatter } from '@candour/record';
import type { View } from '../view/view.ts';

/** A matter that a review looks at, and why it was said to. */
interface Reviewed {
  readonly matter: ShownMatter;
  readonly because: string | undefined;
}

/** The matters that a review looks at: those that it was linked to and that had begun before it. */
export interface ReviewedMatters {
  readonly matters: readonly Reviewed[];
  /** Linked, and not for the reader to see. */
  readonly unseen: number;
}

export async function findReviewed(
  parts: Parts,
  view: View,
  review: Pick<ShownMatter, 'timeline' | 'openedAt'>,
): Promise<ReviewedMatters> {
  const links = linksOf(review);
  const shown = await Promise.all(
    links.map(async ({ to, because }) => ({
      because,
      outcome: await showMatter(parts, view.caller, { matter: to }),
    })),
  );
  const seen = shown.flatMap(({ outcome, because }) =>
    outcome.ok ? [{ matter: outcome.value, because }] : [],
  );
  return {
    matters: seen.filter(({ matter }) => matter.openedAt < review.openedAt),
    unseen: shown.length - seen.length,
  };
}

interface Link {
  readonly to: string;
  readonly because: string | undefined;
}

/** Each other matter once, by the last thing said of why. */
function linksOf({ timeline }: Pick<ShownMatter, 'timeline'>): readonly Link[] {
  const links = timeline.flatMap(({ kind, body }) => {
    const { to, because } = (body ?? {}) as { readonly to?: unknown; readonly because?: unknown };
    if (kind !== 'matter-linked' || typeof to !== 'string') return [];
    return [{ to, because: typeof because === 'string' ? because : undefined }];
  });
  return [...new Map(links.map((link) => [link.to, link])).values()];
}
