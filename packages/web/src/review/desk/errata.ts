import type { DocumentSummary, ShownEntry } from '@candour/record';
import { bodyOf } from '../../matter/timeline/entry.ts';
import { actsBy, type Review, type ReviewAct } from '../review.ts';

/** One correction: of the report’s words, of an entry, or of a document by another. */
export type Corrected =
  | {
      readonly kind: 'erratum';
      readonly at: string;
      readonly act: ReviewAct;
      readonly follows: ReviewAct | undefined;
    }
  | {
      readonly kind: 'entry';
      readonly at: string;
      readonly entry: ShownEntry;
      readonly act: number;
      readonly because: string;
    }
  | {
      readonly kind: 'document';
      readonly at: string;
      readonly document: DocumentSummary;
      readonly replaces: string;
    };

/** Everything that was put right, in the order in which it was recorded. */
export function listCorrected(
  { matter, acts }: Review,
  documents: readonly DocumentSummary[],
): readonly Corrected[] {
  const errata = actsBy(acts, 'record-erratum');
  const bySeq = new Map(errata.map((act) => [act.seq, act]));
  const all: readonly Corrected[] = [
    ...errata.map((act) => ({
      kind: 'erratum' as const,
      at: act.recordedAt,
      act,
      follows: bySeq.get(Number(act.fields['after'])),
    })),
    ...matter.timeline.flatMap((entry) => {
      if (entry.kind !== 'act-corrected') return [];
      const { act = -1, because = '' } = bodyOf(entry, 'act-corrected');
      return [{ kind: 'entry' as const, at: entry.recordedAt, entry, act, because }];
    }),
    ...documents.flatMap((document) =>
      document.replaces === null
        ? []
        : [{ kind: 'document' as const, at: document.recorded_at, document, replaces: document.replaces }],
    ),
  ];
  return all.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
