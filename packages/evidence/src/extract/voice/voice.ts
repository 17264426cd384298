import type { Party } from '../../proposal.ts';
import type { Block } from '../layout/block.ts';
import { findNameAtHead, findNamedAuthor, findNameOnTitlePage, findSigner } from './author.ts';
import { findAnnouncer, findLetterhead, findNameAbove } from './body.ts';
import type { DocumentKind } from './kind.ts';
import { kindOf } from './kind.ts';
import { findPublisher } from './publisher.ts';
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

const firstLines = 2;
// What a page of record prints above the words themselves.
const stamp = /^\s*(?:written statement\b|statement (?:made|uin)\b|HC?L?WS\d+)/i;
const ofReviews = /\b(?:Review|Inquiry|Investigation|Report|Inquest)$/;

/** Reads from a document's form who speaks in it; `margins` are the lines of its page outside its own words. */
export function voiceOf(flat: string, blocks: readonly Block[], margins: readonly Block[] = []): Voice {
  const stamps = margins.filter(({ start, end }) => stamp.test(flat.slice(start, end)));
  const kind = kindOf(flat, [...stamps, ...blocks]);
  const author =
    kind === 'news'
      ? undefined
      : (findSigner(flat, blocks) ??
        findNamedAuthor(flat, blocks) ??
        (kind === 'statement'
          ? findNameAtHead(flat, [...blocks.slice(0, firstLines), ...margins])
          : undefined) ??
        (kind === 'report'
          ? (findNameOnTitlePage(flat, blocks) ?? findNameOnTitlePage(flat, margins))
          : undefined));
  const writes = kind === 'letter' || kind === 'mail';
  return {
    kind,
    author: author ?? null,
    body: kind === 'news' ? null : bodyOf(flat, { kind, hasAuthor: author !== undefined, blocks, margins }),
    reader: writes ? (findReader(flat, blocks) ?? null) : null,
    recipients: kind === 'coroner' ? findRecipients(flat, blocks) : [],
    review: findReview(flat, blocks) ?? null,
    reviews: kind === 'report' || kind === 'coroner',
  };
}

function bodyOf(
  flat: string,
  page: {
    readonly kind: DocumentKind;
    readonly hasAuthor: boolean;
    readonly blocks: readonly Block[];
    readonly margins: readonly Block[];
  },
): string | null {
  const { kind, blocks, margins } = page;
  const isReviews = kind === 'report' || kind === 'coroner' || kind === 'transcript';
  const head = findLetterhead(flat, blocks);
  // The title of a body's statement about a review names the review, not the body.
  if (head && (isReviews || !ofReviews.test(head))) return head;
  const publisher = findPublisher(flat, margins);
  if (publisher) return publisher;
  if (kind === 'statement' && !page.hasAuthor) return findAnnouncer(flat, blocks) ?? null;
  return kind === 'report' && !page.hasAuthor ? (findNameAbove(flat, blocks) ?? null) : null;
}

/** Whose undertaking or recommendation the document's own words are. */
export function ownParty(voice: Voice): Party | null {
  return voice.author ?? (voice.body === null ? null : { name: voice.body, office: null });
}
