import type { FieldValue } from '@candour/pathways';
import { type Due, type Parts, type ShownMatter, showMatter } from '@candour/record';
import type { View } from '../../view/view.ts';
import { actsBy, actsOf, type Review, type ReviewAct } from '../review.ts';

/** Somebody who is criticised, and what was heard of them. */
export interface Reply {
  readonly person: string;
  /** The disclosure by which they are told; undefined where it was not opened, or is not for the reader to see. */
  readonly disclosure: ShownMatter | undefined;
  readonly told: ReviewAct | undefined;
  readonly given: ReviewAct | undefined;
  readonly invited: ReviewAct | undefined;
  readonly answer: ReviewAct | undefined;
  readonly none: ReviewAct | undefined;
  /** By when they have still to answer. */
  readonly due: Due | undefined;
}

/** A draft that was sent round: how it was checked, who was asked, what they said, and what was done with it. */
export interface Round {
  readonly opened: ReviewAct;
  readonly draft: ReviewAct | undefined;
  readonly check: ReviewAct | undefined;
  readonly replies: readonly Reply[];
  readonly weighed: ReviewAct | undefined;
}

export async function findRounds(
  parts: Parts,
  view: View,
  { matter, acts }: Review,
): Promise<readonly Round[]> {
  const openings = actsBy(acts, 'open-right-of-reply');
  const rounds = openings.map(async (opened, at) => {
    const until = openings[at + 1]?.seq ?? Number.POSITIVE_INFINITY;
    const isWithin = ({ seq }: { readonly seq: number }) => seq > opened.seq && seq < until;
    const told = matter.timeline.filter((entry) => entry.kind === 'child-opened' && isWithin(entry));
    const children = told.flatMap(({ body }) => (isReply(body) ? [body.matter] : []));
    const before = (move: string) => actsBy(acts, move).findLast(({ seq }) => seq < opened.seq);
    const draft = before('submit-draft');
    const check = before('check-accuracy');
    return {
      opened,
      draft,
      check: check !== undefined && draft !== undefined && check.seq > draft.seq ? check : undefined,
      replies: await Promise.all(
        people(opened.fields['criticised']).map((person, nth) =>
          findReply(parts, view, { person, disclosure: children[nth] }),
        ),
      ),
      weighed: actsBy(acts, 'weigh-replies').findLast(isWithin),
    };
  });
  return Promise.all(rounds);
}

function isReply(body: unknown): body is { readonly matter: string } {
  const { relation, matter } = (body ?? {}) as { readonly relation?: unknown; readonly matter?: unknown };
  return relation === 'right-of-reply' && typeof matter === 'string';
}

function people(value: FieldValue | undefined): readonly string[] {
  return Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : [];
}

async function findReply(
  parts: Parts,
  view: View,
  { person, disclosure: id }: { readonly person: string; readonly disclosure: string | undefined },
): Promise<Reply> {
  const shown = id === undefined ? undefined : await showMatter(parts, view.caller, { matter: id });
  const disclosure = shown?.ok ? shown.value : undefined;
  const acts = disclosure === undefined ? [] : actsOf(disclosure);
  const last = (move: string) => actsBy(acts, move).at(-1);
  const answer = last('record-reply');
  const none = last('record-no-reply');
  const isOwed = disclosure?.isOpen === true && answer === undefined && none === undefined;
  return {
    ...{ person, disclosure, answer, none },
    ...{ told: last('tell'), given: last('give-copy'), invited: last('invite-reply') },
    due: isOwed ? disclosure.dues.find(({ clock }) => clock === 'replies-due') : undefined,
  };
}
