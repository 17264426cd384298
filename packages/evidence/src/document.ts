import type { Span } from './span.ts';

/**
 * What a stretch of a document is. Statements, recommendations and commitments are only ever
 * read from `story`; everything else is kept and labelled, never deleted.
 *
 * - `headline`, `standfirst`: the document's own title and its summary line
 * - `story`: the text the document exists to publish
 * - `caption`: words that annotate the story without being part of its run (picture captions, footnotes)
 * - `chrome`: the publication's furniture (navigation, advertising, buttons, running heads, page numbers)
 * - `related`: another story shown beside this one
 * - `comments`: readers' words
 * - `boilerplate`: legal and house text (copyright, disclaimers, mail signatures, distribution notices)
 */
export type SegmentKind =
  | 'headline'
  | 'standfirst'
  | 'story'
  | 'caption'
  | 'chrome'
  | 'related'
  | 'comments'
  | 'boilerplate';

export interface Segment extends Span {
  readonly kind: SegmentKind;
  /** Who published a related story and how old it was said to be, when the page shows it. */
  readonly source?: { readonly publisher: string | null; readonly age: string | null };
}

/** A document as read: its bytes' hash, its text, and a label for every character of it. */
export interface ReadDocument {
  readonly path: string;
  /** SHA-256 of the bytes, lower-case hex. */
  readonly sha256: string;
  readonly mediaType: string;
  readonly title: string | null;
  /** The document's own full date (`YYYY-MM-DD`); a month alone is null. */
  readonly publishedAt: string | null;
  readonly text: string;
  /** In order, without gap or overlap, covering the whole text. */
  readonly segments: readonly Segment[];
}

/** Why a document could not be read: a stable code, and one sentence saying what is wrong and what to do. */
export interface Refusal {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** The spans of one kind, in order. */
export function spansOf(document: Pick<ReadDocument, 'segments'>, kind: SegmentKind): readonly Span[] {
  return document.segments.filter((segment) => segment.kind === kind);
}
