import type { Caller } from '../../caller.ts';
import { done, type Outcome } from '../../outcome.ts';
import type { Parts } from '../../parts.ts';
import type { StatementContent } from '../proposed.ts';
import { itemDraft } from './item-entries.ts';
import { appendDecision, openProposal } from './open-proposal.ts';

export interface ConfirmStatement {
  readonly proposal: string;
  /** What a person put right before confirming it. */
  readonly edited?: Partial<Pick<StatementContent, 'words' | 'speaker'>>;
  /** The body spoken for, if it was one. */
  readonly body?: string;
}

/** Makes a proposal a statement on the record, with the passages that it rests on. */
export async function confirmStatement(
  parts: Parts,
  caller: Caller,
  { proposal: id, edited, body }: ConfirmStatement,
): Promise<Outcome<{ readonly statement: string }>> {
  const opened = await openProposal(parts, caller, { id, kinds: ['statement'] });
  if (!opened.ok) return opened;
  const { proposal, document, by } = opened.value;
  const { words, kind, cue, speaker } = { ...proposal.content, ...edited };
  const statement = parts.ids('statement');
  const draft = itemDraft({
    id: statement,
    kind: 'statement-recorded',
    by: by.person,
    at: parts.clock().toISOString(),
    classification: document.classification,
    subject: document.id,
    content: {
      document: document.id,
      proposal: id,
      edited: edited !== undefined,
      words,
      kind,
      cue,
      speaker: speaker && { ...speaker, body: body ?? null },
      passages: proposal.passages,
    },
  });
  const appended = await appendDecision(parts, proposal, [draft]);
  return appended.ok ? done({ statement }) : appended;
}
