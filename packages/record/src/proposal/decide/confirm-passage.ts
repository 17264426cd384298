import type { Database } from '@candour/ledger';
import type { Caller } from '../../caller.ts';
import { findDocumentRow } from '../../document/document-row.ts';
import { mayRead } from '../../document/read-document.ts';
import { done, type Outcome, refused } from '../../outcome.ts';
import type { Parts } from '../../parts.ts';
import type { ProposalKind } from '../proposed.ts';
import { itemDraft } from './item-entries.ts';
import { appendDecision, openProposal } from './open-proposal.ts';

export interface ConfirmPassage {
  readonly proposal: string;
  /** The item that is printed here, too: left out for a proposal that names it itself. */
  readonly sameAs?: string;
}

/**
 * Says that an item on the record is printed in this document, too; also of a proposal that the reader took for
 * something new. The item keeps its words, its owner and its clock, and has one passage more.
 */
export async function confirmPassage(
  parts: Parts,
  caller: Caller,
  { proposal: id, sameAs }: ConfirmPassage,
): Promise<Outcome<{ readonly item: string }>> {
  const kinds = ['passage', 'statement', 'recommendation', 'commitment'] as const;
  const opened = await openProposal(parts, caller, { id, kinds });
  if (!opened.ok) return opened;
  const { proposal, document, by } = opened.value;
  const item = sameAs ?? proposal.about;
  const found = item === null ? undefined : await findItem(parts.database, item);
  // What was read as something of one kind is not said to be of another.
  const isOther = found !== undefined && proposal.kind !== 'passage' && proposal.kind !== found.kind;
  if (isOther) return refused(noSuchItem);
  const origin = found && (await findDocumentRow(parts.database, found.document));
  if (item === null || origin === undefined || !(await mayRead(parts, caller, origin)).allowed)
    return refused(noSuchItem);
  const draft = itemDraft({
    id: item,
    kind: 'passage-recorded',
    by: by.person,
    at: parts.clock().toISOString(),
    classification: document.classification,
    subject: document.id,
    content: { proposal: id, document: document.id, kind: proposal.kind, passages: proposal.passages },
  });
  const appended = await appendDecision(parts, proposal, [draft]);
  return appended.ok ? done({ item }) : appended;
}

interface Item {
  readonly document: string;
  readonly kind: ProposalKind;
}

async function findItem(database: Database, id: string): Promise<Item | undefined> {
  const { rows } = await database.query<Item>(
    `select document, 'statement' as kind from record.statement where id = $1
     union select document, 'recommendation' from record.recommendation where id = $1
     union select document, 'commitment' from record.commitment where id = $1`,
    [id],
  );
  return rows[0];
}

const noSuchItem = {
  code: 'no-such-item',
  at: 'sameAs',
  message: {
    en: 'There is no such statement, recommendation or commitment here, or you may not see it; check its reference.',
    cy: 'Nid oes datganiad, argymhelliad nac ymrwymiad o’r fath yma, neu ni chewch ei weld; gwiriwch ei gyfeirnod.',
  },
} as const;
