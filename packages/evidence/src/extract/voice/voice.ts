import type { Party } from '../../proposal.ts';
import type { Block } from '../layout/block.ts';
import { findNamedAuthor, findNameOnTitlePage, findSigner } from './author.ts';
import { findLetterhead } from './body.ts';
import type { DocumentKind } from './kind.ts';
import { kindOf } from './kind.ts';
import { findReader, findRecipients } from './reader.ts';
import { findReview } from './review.ts';

/** Who speaks in a document's own words, to whom, and what kind of document it is. */
export interface Voice {
  readonly kind: DocumentKind;
  /** Whoever "I" is; null in news, and where the document does not say. */
  readonly author: Party | null;
  /** The body whose document it is ("we"), when it says so. */
  readonly body: string | null;
  /** Whom a letter or message is written to. */
  readonly reader: string | null;
  /** To whom a coroner's report is sent. */
  readonly recipients: readonly string[];
  /** The review, or its author, that the document reports or answers. */
  readonly review: string | null;
  /** Whether the document's own "should" is a recommendation: its author's task is to review. */
  readonly reviews: boolean;
}

/** Reads from a document's form who speaks in it. */
export function voiceOf(flat: string, blocks: readonly Block[]): Voice {
  const kind = kindOf(flat, blocks);
  const author =
    kind === 'news'
      ? undefined
      : (findSigner(flat, blocks) ??
        findNamedAuthor(flat, blocks) ??
        (kind === 'report' ? findNameOnTitlePage(flat, blocks) : undefined));
  const writes = kind === 'letter' || kind === 'mail';
  return {
    kind,
    author: author ?? null,
    body: kind === 'news' ? null : (findLetterhead(flat, blocks) ?? null),
    reader: writes ? (findReader(flat, blocks) ?? null) : null,
    recipients: kind === 'coroner' ? findRecipients(flat, blocks) : [],
    review: findReview(flat, blocks) ?? null,
    reviews: kind === 'report' || kind === 'coroner',
  };
}

/** Whose undertaking or recommendation the document's own words are. */
export function ownParty(voice: Voice): Party | null {
  return voice.author ?? (voice.body === null ? null : { name: voice.body, office: null });
}
