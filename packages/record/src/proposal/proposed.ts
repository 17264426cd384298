import { createHash } from 'node:crypto';
import type { Fidelity, Party, QuotationKind, Recommendation, Story } from '@candour/evidence';
import { wordsOf } from './desk/shingle.ts';

type Due = Recommendation['due'];
type Copy = Story['copies'][number];
interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where words stand: `[start, end)` in UTF-16 code units of the text whose hash is given. */
export interface Passage extends Span {
  readonly document: string;
  readonly textSha256: string;
  readonly fidelity: Fidelity;
}

export interface StatementContent {
  readonly words: string;
  readonly kind: QuotationKind;
  readonly cue: string | null;
  readonly speaker: Party | null;
}

export interface RecommendationContent {
  readonly words: string;
  readonly number: string | null;
  readonly madeBy: string | null;
  readonly addressees: readonly string[];
  readonly due: Due;
}

export interface CommitmentContent {
  readonly words: string;
  readonly by: Party;
  readonly to: string | null;
  readonly condition: string | null;
  readonly due: Due;
}

/** What the document is to another of its story: `missing` are spans of the other, `added` its own. */
export interface CopyContent {
  readonly of: string;
  readonly relation: Copy['relation'];
  readonly containedIn: number;
  readonly contains: number;
  readonly missing: readonly Span[];
  readonly added: readonly Span[];
  readonly agency: string | null;
}

/** Something confirmed from another document is printed here, too. */
interface PassageContent {
  readonly words: string;
}

export interface Contents {
  readonly statement: StatementContent;
  readonly recommendation: RecommendationContent;
  readonly commitment: CommitmentContent;
  readonly copy: CopyContent;
  readonly passage: PassageContent;
}

export type ProposalKind = keyof Contents;

type ProposalOf<K extends ProposalKind> = {
  readonly id: string;
  readonly kind: K;
  readonly document: string;
  /** Orders the proposals of a document: where the first of its passages there begins. */
  readonly place: number;
  readonly content: Contents[K];
  /** For a passage: the confirmed item. */
  readonly about: string | null;
  readonly passages: readonly Passage[];
};

/** What reading offers a person to confirm, edit or refuse. Nothing in it is on the record. */
export type Proposal<K extends ProposalKind = ProposalKind> = { [Each in K]: ProposalOf<Each> }[K];

/**
 * The same id whenever the same words are found in the same document: reading it again adds nothing, and what was
 * refused is known again. `nth` tells the same words apart where they stand twice.
 */
export function proposalId(
  kind: ProposalKind,
  { document, words, nth = 0 }: { readonly document: string; readonly words: string; readonly nth?: number },
): string {
  const key = [kind, document, wordsOf(words).join(' '), String(nth)].join('\n');
  return `proposal_${createHash('sha256').update(key).digest('hex').slice(0, 20)}`;
}
