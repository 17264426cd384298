import type { Caller } from '../../caller.ts';
import { done, type Outcome } from '../../outcome.ts';
import type { Parts } from '../../parts.ts';
import { appendDecision, openProposal } from './open-proposal.ts';

export interface RefuseProposal {
  readonly proposal: string;
  /** In the person’s own words; sealed. */
  readonly reason: string;
}

/** Says that a proposal is none, and why. Reading the document again, here or elsewhere, does not bring it back. */
export async function refuseProposal(
  parts: Parts,
  caller: Caller,
  { proposal: id, reason }: RefuseProposal,
): Promise<Outcome<{ readonly refused: string }>> {
  const kinds = ['statement', 'recommendation', 'commitment', 'copy', 'passage'] as const;
  const opened = await openProposal(parts, caller, { id, kinds });
  if (!opened.ok) return opened;
  const { proposal, document, by } = opened.value;
  const refusal = { proposal: id, kind: proposal.kind, reason };
  const draft = {
    matter: document.id,
    kind: 'proposal-refused',
    actor: by.person,
    happenedAt: parts.clock().toISOString(),
    sealed: [{ subject: document.id, body: refusal }],
  };
  const appended = await appendDecision(parts, proposal, [draft]);
  return appended.ok ? done({ refused: id }) : appended;
}
