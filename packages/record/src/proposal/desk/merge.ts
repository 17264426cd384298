import { type Passage, type Proposal, type ProposalKind, proposalId } from '../proposed.ts';

/** A proposal that was made before, or an item on the record, by the passages it has in the documents concerned. */
export interface Known {
  readonly id: string;
  readonly kind: ProposalKind;
  readonly state: 'open' | 'refused' | 'recorded';
  /** Where it was proposed, or what it rests on. */
  readonly document: string;
  readonly words: string;
  readonly passages: readonly Passage[];
  /** Of a copy: the two documents. */
  readonly pair: readonly [string, string] | null;
}

export interface Merged {
  readonly added: readonly Proposal[];
  /** Further passages of proposals that are still open. */
  readonly passages: readonly { readonly proposal: string; readonly passage: Passage }[];
}

/**
 * What is new of proposals, beside what is known. Words that overlap with those of an open proposal belong to it. Of an
 * item on the record nothing is changed: that it is printed elsewhere, too, is proposed. What was refused stays refused.
 * `own` are the documents that the same people may read: to what others are shown, nothing is added.
 */
export function mergeProposals(
  proposals: readonly Proposal[],
  known: readonly Known[],
  own: ReadonlySet<string>,
): Merged {
  const ids = new Set(known.map(({ id }) => id));
  const [added, passages]: [Proposal[], { proposal: string; passage: Passage }[]] = [[], []];
  for (const proposal of proposals) {
    if (ids.has(proposal.id) || isKnownPair(proposal, known)) continue;
    const before = known.find(
      (one) =>
        one.kind === proposal.kind &&
        (one.state === 'recorded' || own.has(one.document)) &&
        isSame(one, proposal),
    );
    if (before === undefined) added.push(proposal);
    else if (before.state === 'open') {
      passages.push(...newPassages(before, proposal).map((passage) => ({ proposal: before.id, passage })));
    } else if (before.state === 'recorded') {
      added.push(...printedElsewhere(before, proposal).filter(({ id }) => !ids.has(id)));
    }
  }
  return { added, passages };
}

/** What a document is to another says what the other is to it: which of them is read again does not matter. */
function isKnownPair(proposal: Proposal, known: readonly Known[]): boolean {
  if (proposal.kind !== 'copy') return false;
  const { document, content } = proposal;
  return known.some(({ pair }) => pair?.includes(document) && pair.includes(content.of));
}

function isSame(known: Known, { passages }: Proposal): boolean {
  return known.passages.some((before) => passages.some((now) => overlaps(before, now)));
}

/** More than half of the shorter. */
function overlaps(a: Passage, b: Passage): boolean {
  if (a.document !== b.document || a.textSha256 !== b.textSha256) return false;
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared > Math.min(a.end - a.start, b.end - b.start) / 2;
}

function newPassages(known: Known, { passages }: Proposal): readonly Passage[] {
  return passages.filter((now) => !known.passages.some((before) => overlaps(before, now)));
}

/** One proposal for each document that prints it and was not known to. */
function printedElsewhere(known: Known, proposal: Proposal): readonly Proposal<'passage'>[] {
  const passages = newPassages(known, proposal);
  return [...new Set(passages.map(({ document }) => document))].map((document) => {
    const here = passages.filter((passage) => passage.document === document);
    return {
      id: proposalId('passage', { document, words: known.id }),
      kind: 'passage',
      document,
      place: Math.min(...here.map(({ start }) => start)),
      content: { words: known.words },
      about: known.id,
      passages: here,
    };
  });
}
