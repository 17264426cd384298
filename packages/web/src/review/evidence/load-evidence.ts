import {
  type DocumentSummary,
  type Items,
  listDocuments,
  listItemsOfDocument,
  type Parts,
  readText,
  type ShownMatter,
} from '@candour/record';
import type { View } from '../../view/view.ts';
import { type Review, type ReviewAct, textIn } from '../review.ts';
import type { ReviewedMatters } from '../reviewed.ts';

/** A text that lies on the desk; null where it was not read or is not for the reader. */
interface Laid {
  readonly document: string;
  readonly text: string | null;
}

/** A version of the findings, by the act that put it in. */
interface Draft {
  readonly act: ReviewAct;
  readonly document: string;
}

export interface Evidence {
  /** The documents of the review, and of each matter that it looks at. */
  readonly shelves: readonly {
    readonly matter: ShownMatter;
    readonly documents: readonly DocumentSummary[];
  }[];
  readonly chosen: (Laid & { readonly items: Items }) | undefined;
  readonly drafts: readonly Draft[];
  readonly draft: (Laid & { readonly act: ReviewAct }) | undefined;
  /** What was said of the chosen draft before the next: checks, replies, documents that surfaced. */
  readonly remarks: readonly ReviewAct[];
}

interface Asked {
  readonly document: string | undefined;
  /** The act that put the draft in; the last one, if left out. */
  readonly draft: number | undefined;
}

const mostDocuments = 200;
const draftMoves: Readonly<Record<string, string>> = {
  'submit-draft': 'draft',
  deliver: 'report',
  publish: 'report',
};
const remarkMoves = new Set(['check-accuracy', 'weigh-replies', 'deal-with-unmatched']);

export async function loadEvidence(
  parts: Parts,
  view: View,
  {
    review,
    reviewed,
    asked,
  }: { readonly review: Review; readonly reviewed: ReviewedMatters; readonly asked: Asked },
): Promise<Evidence> {
  const matters = [review.matter, ...reviewed.matters.map(({ matter }) => matter)];
  const shelves = await Promise.all(
    matters.map(async (matter) => {
      const listed = await listDocuments(parts, view.caller, { matter: matter.id, limit: mostDocuments });
      return { matter, documents: listed.documents };
    }),
  );
  const drafts = listDrafts(review.acts);
  const latest = drafts.findLast(({ act }) => act.move === 'submit-draft') ?? drafts.at(-1);
  const draft = drafts.find(({ act }) => act.seq === asked.draft) ?? latest;
  return {
    shelves,
    chosen: asked.document === undefined ? undefined : await layDocument(parts, view, asked.document),
    drafts,
    draft: draft && { act: draft.act, ...(await layText(parts, view, draft.document)) },
    remarks: draft === undefined ? [] : remarksOn(review.acts, draft, drafts),
  };
}

function listDrafts(acts: readonly ReviewAct[]): readonly Draft[] {
  return acts.flatMap((act) => {
    const field = draftMoves[act.move];
    const document = field === undefined ? undefined : textIn(act, field);
    return document === undefined ? [] : [{ act, document }];
  });
}

function remarksOn(
  acts: readonly ReviewAct[],
  { act }: Draft,
  drafts: readonly Draft[],
): readonly ReviewAct[] {
  const next = drafts.find((other) => other.act.seq > act.seq)?.act.seq ?? Number.POSITIVE_INFINITY;
  return acts.filter(({ seq, move }) => remarkMoves.has(move) && seq > act.seq && seq < next);
}

async function layText(parts: Parts, view: View, document: string): Promise<Laid> {
  const read = await readText(parts, view.caller, document);
  return { document, text: read.ok ? read.value.text : null };
}

async function layDocument(
  parts: Parts,
  view: View,
  document: string,
): Promise<(Laid & { readonly items: Items }) | undefined> {
  const items = await listItemsOfDocument(parts, view.caller, document);
  return items.ok ? { ...(await layText(parts, view, document)), items: items.value } : undefined;
}
