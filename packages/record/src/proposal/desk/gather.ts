import type { Evidence, Proposals, Story } from '@candour/evidence';
import {
  type Contents,
  type CopyContent,
  type Passage,
  type Proposal,
  type ProposalKind,
  proposalId,
} from '../proposed.ts';

/** A document that was read, as far as proposals need it. */
interface ReadText {
  readonly document: string;
  readonly textSha256: string;
}

export interface Gathering {
  /** Documents from which nothing was proposed yet, in the order in which they came. */
  readonly fresh: ReadonlySet<string>;
  readonly texts: ReadonlyMap<string, ReadText>;
}

type Offered = Pick<Proposals, 'statements' | 'recommendations' | 'commitments'>;

/** What the reader found, as proposals, each in the first fresh document that has its words. */
export function gatherProposals(found: Offered, gathering: Gathering): readonly Proposal[] {
  const counts = new Map<string, number>();
  const gather = <K extends ProposalKind>(
    kind: K,
    evidence: readonly Evidence[],
    content: Contents[K] & { words: string },
  ) => toProposals({ kind, evidence, content }, gathering, counts);
  return [
    ...found.statements.flatMap(({ text: words, kind, cue, speaker, evidence }) =>
      gather('statement', evidence, { words, kind, cue, speaker }),
    ),
    ...found.recommendations.flatMap(({ text: words, number, madeBy, addressees, due, evidence }) =>
      gather('recommendation', evidence, { words, number, madeBy, addressees, due }),
    ),
    ...found.commitments.flatMap(({ text: words, by, to, condition, due, evidence }) =>
      gather('commitment', evidence, { words, by, to, condition, due }),
    ),
  ];
}

interface Given<K extends ProposalKind> {
  readonly kind: K;
  readonly evidence: readonly Evidence[];
  readonly content: Contents[K] & { readonly words: string };
}

function toProposals<K extends ProposalKind>(
  { kind, evidence, content }: Given<K>,
  { fresh, texts }: Gathering,
  counts: Map<string, number>,
): readonly Proposal[] {
  const passages = evidence.flatMap(({ path, start, end, fidelity }): readonly Passage[] => {
    const text = texts.get(path);
    return text === undefined ? [] : [{ document: path, textSha256: text.textSha256, start, end, fidelity }];
  });
  const here = passages.filter(({ document }) => fresh.has(document));
  const [first] = here;
  if (first === undefined) return [];
  const { document } = first;
  const place = Math.min(
    ...here.filter((passage) => passage.document === document).map(({ start }) => start),
  );
  const once = proposalId(kind, { document, words: content.words });
  const nth = counts.get(once) ?? 0;
  counts.set(once, nth + 1);
  const id = proposalId(kind, { document, words: content.words, nth });
  return [{ id, kind, document, place, content, about: null, passages } as Proposal];
}

/** What each fresh document is to the fullest of its story; of a fresh fullest, what it is to the first that was there. */
export function gatherCopies({ agency, copies }: Story, { fresh }: Gathering): readonly Proposal<'copy'>[] {
  const [fullest, ...others] = copies;
  if (fullest === undefined) return [];
  const proposals = others
    .filter(({ path }) => fresh.has(path))
    .map(({ path, missing, added, ...measures }) =>
      copyProposal(path, {
        of: fullest.path,
        ...measures,
        missing: missing.map(toSpan),
        added: added.map(toSpan),
        agency,
      }),
    );
  const before = others.find(({ path }) => !fresh.has(path));
  if (!fresh.has(fullest.path) || before === undefined) return proposals;
  const turned = copyProposal(fullest.path, {
    of: before.path,
    relation: before.relation === 'wholly-derived' ? 'fullest' : before.relation,
    containedIn: before.contains,
    contains: before.containedIn,
    missing: before.added.map(toSpan),
    added: before.missing.map(toSpan),
    agency,
  });
  return [turned, ...proposals];
}

function toSpan({ start, end }: { readonly start: number; readonly end: number }) {
  return { start, end };
}

function copyProposal(document: string, given: CopyContent & { readonly path?: string }): Proposal<'copy'> {
  const { of, relation, containedIn, contains, missing, added, agency } = given;
  const content = { of, relation, containedIn, contains, missing, added, agency };
  const id = proposalId('copy', { document, words: of });
  return { id, kind: 'copy', document, place: -1, content, about: null, passages: [] };
}
