import type { Caller, SignedIn } from '../../caller.ts';
import type { DocumentRow } from '../../document/document-row.ts';
import { readWithDocument, toldWhatIsSeen } from '../../document/read-document.ts';
import { authorise } from '../../need-to-know/authorise.ts';
import { done, type Outcome, type Refusal, refused } from '../../outcome.ts';
import type { Parts } from '../../parts.ts';
import { findProposal, type ProposalRow } from '../desk/proposal-rows.ts';
import type { ProposalKind } from '../proposed.ts';

/** A proposal that is still open, in a document that whoever asks may read, and decide on what it says. */
export interface OpenProposal<K extends ProposalKind> {
  readonly proposal: ProposalRow<K>;
  readonly document: DocumentRow;
  readonly by: SignedIn;
}

export async function openProposal<K extends ProposalKind>(
  parts: Parts,
  caller: Caller,
  { id, kinds }: { readonly id: string; readonly kinds: readonly K[] },
): Promise<Outcome<OpenProposal<K>>> {
  const proposal = await findProposal(parts.database, id);
  if (proposal === undefined) return refused(noSuchProposal);
  const found = await readWithDocument(parts, caller, {
    document: proposal.document,
    read: async (_, document) => document,
  });
  if (!found.ok) return refused(noSuchProposal);
  const { classification, matter, recorded_by } = found.value;
  const authorised = await authorise(parts, caller, {
    action: 'confirm-proposal',
    class: classification,
    mine: caller !== 'anyone' && caller.person === recorded_by,
    ...(matter !== null && { matter }),
  });
  if (!authorised.ok) return toldWhatIsSeen(authorised);
  if (proposal.state !== 'open') return refused(decidedAlready);
  if (!(kinds as readonly ProposalKind[]).includes(proposal.kind)) return refused(otherKind(proposal.kind));
  return done({ proposal: proposal as ProposalRow<K>, document: found.value, by: authorised.value });
}

/** Of two who decide one proposal at once, the ledger lets the first; so that the second is told in the same words. */
export function decisionKey(proposal: string): string {
  return `decision/${proposal}`;
}

export function toldWhoWasFirst<T>(outcome: Outcome<T>): Outcome<T> {
  if (outcome.ok || !outcome.refusals.some(({ code }) => code === 'key-reused')) return outcome;
  return refused(decidedAlready);
}

const noSuchProposal = {
  code: 'no-such-proposal',
  message: {
    en: 'There is no such proposal here, or you may not see it; check its reference.',
    cy: 'Nid oes cynnig o’r fath yma, neu ni chewch ei weld; gwiriwch ei gyfeirnod.',
  },
} as const;

const decidedAlready = {
  code: 'decided-already',
  message: {
    en: 'This proposal was decided already; the record says by whom, and what came of it.',
    cy: 'Penderfynwyd ar y cynnig hwn eisoes; dywed y cofnod gan bwy, a beth a ddaeth ohono.',
  },
} as const;

function otherKind(kind: ProposalKind): Refusal {
  return {
    code: 'other-kind-of-proposal',
    message: {
      en: `This is a proposal of another kind (${kind}); confirm it as what it is.`,
      cy: `Cynnig o fath arall yw hwn (${kind}); cadarnhewch ef fel yr hyn ydyw.`,
    },
  };
}
