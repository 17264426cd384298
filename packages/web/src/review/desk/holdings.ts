import { dayInLondon, daysBetween, getDay } from '@candour/calendar';
import type { ShownMatter } from '@candour/record';
import { actsBy, type ReviewAct, textIn } from '../review.ts';

/** What a body says that it holds. */
export interface Certificate {
  readonly act: ReviewAct;
  readonly on: string;
  readonly asOf: string | undefined;
  readonly document: string | undefined;
  readonly signedBy: string | undefined;
  /** Whole days after the last day on which it was due; 0 where it was in time. */
  readonly daysLate: number;
}

/** A body that was asked what it holds. */
export interface Asked {
  readonly body: string;
  readonly on: string;
  /** In the order in which they were signed: the last one counts. */
  readonly certificates: readonly Certificate[];
  readonly refusal: ReviewAct | undefined;
}

/** A document that is on no certificate, and what was done about it. */
export interface LateDocument {
  readonly act: ReviewAct;
  readonly body: string | undefined;
  readonly document: string | undefined;
  readonly surfaced: string | undefined;
  /** Of the last certificate that its body had signed by then. */
  readonly after: Certificate | undefined;
  readonly dealt: ReviewAct | undefined;
}

export function listAsked(acts: readonly ReviewAct[], due: string | undefined): readonly Asked[] {
  return actsBy(acts, 'ask-holdings').map((asked) => {
    const of = (move: string) => actsBy(acts, move).filter(({ fields }) => fields['asked'] === asked.seq);
    return {
      body: textIn(asked, 'body') ?? '',
      on: dayInLondon(asked.happenedAt),
      certificates: of('certify-holdings').map((act) => certificateOf(act, due)),
      refusal: of('record-refusal-to-certify').at(-1),
    };
  });
}

function certificateOf(act: ReviewAct, due: string | undefined): Certificate {
  const on = dayInLondon(act.happenedAt);
  return {
    act,
    on,
    asOf: textIn(act, 'as-of'),
    document: textIn(act, 'holdings'),
    signedBy: textIn(act, 'signed-by'),
    daysLate: due === undefined ? 0 : Math.max(0, daysBetween(getDay(due), on)),
  };
}

/** The first day on which certificates were due: what the clock said when it ran out, or says now. */
export function findCertificatesDue({
  timeline,
  dues,
}: Pick<ShownMatter, 'timeline' | 'dues'>): string | undefined {
  for (const { kind, body } of timeline) {
    const { clock, due } = (body ?? {}) as { readonly clock?: unknown; readonly due?: unknown };
    if (kind === 'clock-breached' && clock === 'certificates-due' && typeof due === 'string') return due;
  }
  return dues.find(({ clock }) => clock === 'certificates-due')?.due ?? undefined;
}

export function listLateDocuments(
  acts: readonly ReviewAct[],
  asked: readonly Asked[],
): readonly LateDocument[] {
  const dealings = actsBy(acts, 'deal-with-unmatched');
  return actsBy(acts, 'record-unmatched-holding').map((act) => {
    const surfaced = textIn(act, 'surfaced');
    const body = textIn(act, 'held-by');
    const signed = asked.filter((one) => one.body === body).flatMap(({ certificates }) => certificates);
    return {
      act,
      body,
      document: textIn(act, 'document'),
      surfaced,
      after: signed.findLast(({ on }) => surfaced === undefined || on <= surfaced),
      dealt: dealings.findLast(({ fields }) => fields['holding'] === act.seq),
    };
  });
}
