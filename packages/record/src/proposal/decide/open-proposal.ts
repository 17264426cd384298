import type { Draft, Stored } from '@candour/ledger';
import { appendEntries } from '../../append-entries.ts';
import type { Caller, SignedIn } from '../../caller.ts';
import type { DocumentRow } from '../../document/document-row.ts';
import { readWithDocument, toldWhatIsSeen } from '../../document/read-document.ts';
import { authorise } from '../../need-to-know/authorise.ts';
import { done, type Outcome, type Refusal, refused } from '../../outcome.ts';
import type { Parts } from '../../parts.ts';
import { findProposal, type ProposalRow } from '../desk/proposal-rows.ts';
import type { ProposalKind } from '../proposed.ts';

/** A proposal in a document that whoever asks may read, and decide on what it says. */
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
  const found = await seeProposal(parts, caller, id);
  if (!found.ok) return found;
  const { proposal } = found.value;
  if (proposal.state !== 'open') return refused(decidedAlready);
  if (!(kinds as readonly ProposalKind[]).includes(proposal.kind)) return refused(otherKind(proposal.kind));
  return done({ ...found.value, proposal: proposal as ProposalRow<K> });
}

/** As `openProposal`, of whatever kind it is and whatever was decided. */
export async function seeProposal(
  parts: Parts,
  caller: Caller,
  id: string,
): Promise<Outcome<OpenProposal<ProposalKind>>> {
  const proposal = await findProposal(parts.database, id);
  if (proposal === undefined) return refused(noSuchProposal);
  const found = await readWithDocument(parts, caller, {
    document: proposal.document,
    read: async (_, document) => document,
  });
  if (!found.ok) return refused(noSuchProposal);
  const authorised = await authoriseDeciding(parts, caller, found.value);
  return authorised.ok ? done({ proposal, document: found.value, by: authorised.value }) : authorised;
}

/** Who they are, if they may decide what is proposed from a document that they read, and describe it. */
export async function authoriseDeciding(
  parts: Parts,
  caller: Caller,
  { classification, matter, recorded_by }: DocumentRow,
): Promise<Outcome<SignedIn>> {
  const authorised = await authorise(parts, caller, {
    action: 'confirm-proposal',
    class: classification,
    mine: caller !== 'anyone' && caller.person === recorded_by,
    ...(matter !== null && { matter }),
  });
  return toldWhatIsSeen(authorised);
}

/**
 * Appends the entries of a decision. Of two who decide one proposal at once, the ledger lets the first, by the key of the
 * first entry: it counts the decisions that were withdrawn before, as they were when the proposal was seen open.
 */
export async function appendDecision(
  parts: Pick<Parts, 'ledger'>,
  { id, withdrawn }: Pick<ProposalRow, 'id' | 'withdrawn'>,
  drafts: readonly Draft[],
): Promise<Outcome<readonly Stored[]>> {
  const key = withdrawn === 0 ? `decision/${id}` : `decision/${id}/${withdrawn + 1}`;
  const keyed = drafts.map((draft, at) => (at === 0 ? { ...draft, key } : draft));
  const appended = await appendEntries(parts, keyed);
  const isTaken = !appended.ok && appended.refusals.some(({ code }) => code === 'key-reused');
  return isTaken ? refused(decidedAlready) : appended;
}

export const noSuchProposal = {
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
