import type { Stored } from '@candour/ledger';
import { appendEntries } from '../append-entries.ts';
import type { Caller } from '../caller.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { Parts } from '../parts.ts';
import { authoriseDeciding } from '../proposal/decide/open-proposal.ts';
import { getDocument } from './read-document.ts';

export interface DescribeDocument {
  readonly document: string;
  readonly title: string | null;
  /** `YYYY-MM-DD`, or null where nobody knows. */
  readonly publishedAt: string | null;
  readonly classification: 'public' | 'restricted';
}

/**
 * Corrects what the record says of a document, or makes it public. Its bytes, and what was confirmed from them, stay as
 * they are; what was public once was read, so nothing public becomes restricted again.
 */
export async function describeDocument(
  parts: Parts,
  caller: Caller,
  { document, title, publishedAt, classification }: DescribeDocument,
): Promise<Outcome<readonly Stored[]>> {
  const found = await getDocument(parts, caller, document);
  if (!found.ok) return found;
  const { classification: before } = found.value;
  const authorised = await authoriseDeciding(parts, caller, found.value);
  if (!authorised.ok) return authorised;
  if (before === 'public' && classification === 'restricted') return refused(publicAlready);
  const happenedAt = parts.clock().toISOString();
  const draft = { matter: document, kind: 'document-described', actor: authorised.value.person, happenedAt };
  const described = { title, publishedAt };
  return appendEntries(parts, [
    classification === 'public'
      ? { ...draft, body: { classification, ...described } }
      : { ...draft, body: { classification }, sealed: [{ subject: document, body: described }] },
  ]);
}

const publicAlready = {
  code: 'public-already',
  at: 'classification',
  message: {
    en: 'This document is public and has been read; it cannot be made restricted again.',
    cy: 'Mae’r ddogfen hon yn gyhoeddus ac wedi’i darllen; ni ellir ei chyfyngu eto.',
  },
} as const;
