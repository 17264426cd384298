import type { Items, Words } from '@candour/record';
import { evidenceWords as words } from './words.ts';

/** Something that was confirmed from a document, and where its words stand in it. */
export interface ConfirmedItem {
  readonly id: string;
  readonly number: number;
  readonly kind: Words;
  readonly who: string | null;
  readonly words: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

interface Anchor {
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

/** What was confirmed from a document, numbered in the order of its text. */
export function listConfirmed(
  { statements, recommendations, commitments }: Items,
  document: string,
): readonly ConfirmedItem[] {
  const all = [
    ...statements.map((item) => ({ ...item, of: words.statement, who: item.speaker ?? item.body })),
    ...recommendations.map((item) => ({ ...item, of: words.recommendation, who: item.madeBy })),
    ...commitments.map((item) => ({ ...item, of: words.commitment, who: item.promiser })),
  ];
  return all
    .map(({ id, of, who, words: said, passages }) => ({
      ...{ id, kind: of, who, words: said },
      spans: (passages as unknown as readonly Anchor[]).filter((anchor) => anchor.document === document),
    }))
    .toSorted((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0))
    .map((item, at) => ({ ...item, number: at + 1 }));
}
