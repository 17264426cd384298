import type { Segment } from '@candour/evidence';
import type { Database } from '@candour/ledger';
import type { Caller } from '../caller.ts';
import { type CopyOfStory, listCopies } from '../document/copies/list-copies.ts';
import type { DocumentRow } from '../document/document-row.ts';
import { readWithDocument } from '../document/read-document.ts';
import { type DocumentText, selectText } from '../document/read-text.ts';
import { done, type Outcome } from '../outcome.ts';
import type { Parts } from '../parts.ts';
import { authoriseDeciding } from './decide/open-proposal.ts';
import { listProposalRows, type ProposalRow } from './desk/proposal-rows.ts';
import { type Items, listItems } from './list-items.ts';

/** A document beside all that reading it came to. */
export interface Desk {
  readonly document: DocumentRow;
  readonly reading: DocumentText;
  /** As they were read from it; empty until then. */
  readonly segments: readonly Segment[];
  /** What it calls itself, and the day it bears: what the record says of it goes before. */
  readonly readTitle: string | null;
  readonly readDate: string | null;
  /** In the order in which their words stand, decided or not. */
  readonly proposals: readonly ProposalRow[];
  readonly items: Items;
  /** Other documents that tell the same story, as far as that was confirmed. */
  readonly copies: readonly CopyOfStory[];
  /** What a mail brought with it, and the mail that brought it: documents of their own. */
  readonly attached: readonly string[];
  readonly mayDecide: boolean;
}

/** All of a document’s desk in one reading, however many proposals are on it: see `considerProposals` for one of them. */
export async function readDesk(parts: Parts, caller: Caller, document: string): Promise<Outcome<Desk>> {
  const found = await readWithDocument(parts, caller, {
    document,
    read: async (inside, row) => ({
      document: row,
      ...(await readReading(inside, document)),
      proposals: await listProposalRows(inside, document),
      items: await listItems(inside, 'document', document),
      copies: await listCopies(inside, document),
      attached: await listAttached(inside, document),
    }),
  });
  if (!found.ok) return found;
  const deciding = await authoriseDeciding(parts, caller, found.value.document);
  return done({ ...found.value, mayDecide: deciding.ok });
}

async function readReading(inside: Database, document: string) {
  const reading = await selectText(inside, document);
  const { rows } = await inside.query<{ title: string | null; published_at: string | null }>(
    'select title, published_at from desk.reading where document = $1',
    [document],
  );
  return {
    reading,
    // The reader made them, and the desk keeps them as they are.
    segments: (reading.segments ?? []) as unknown as readonly Segment[],
    readTitle: rows[0]?.title ?? null,
    readDate: rows[0]?.published_at ?? null,
  };
}

async function listAttached(inside: Database, document: string): Promise<readonly string[]> {
  const { rows } = await inside.query<{ id: string }>(
    'select id from record.document where part_of = $1 order by seq',
    [document],
  );
  return rows.map(({ id }) => id);
}
