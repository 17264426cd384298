import type { Caller } from '../caller.ts';
import { readWithDocument } from '../document/read-document.ts';
import { done, type Outcome } from '../outcome.ts';
import type { Parts } from '../parts.ts';
import { listProposalRows, type ProposalRow } from './desk/proposal-rows.ts';
import { type EarlierRecommendation, listEarlierRecommendations } from './earlier-recommendations.ts';
import { type ProposedBody, proposeBodies } from './resolve-body.ts';
import { listSimilarStatements, type SimilarStatement } from './similar-statements.ts';

/** A proposal with all that a person needs to decide it. */
export type ProposalToDecide = ProposalRow & {
  /** Bodies that each name in it may mean, the likeliest first. */
  readonly bodies: Readonly<Record<string, readonly ProposedBody[]>>;
  /** For a recommendation: who recommended the like before, and how it was answered. */
  readonly earlier: readonly EarlierRecommendation[];
  /** For a statement: those of other documents in like words; once it was found to be one of them, that one. */
  readonly similar: readonly SimilarStatement[];
};

/** What reading a document came to, in the order in which its words stand, decided or not. */
export async function listProposals(
  parts: Parts,
  caller: Caller,
  document: string,
): Promise<Outcome<readonly ProposalToDecide[]>> {
  const found = await readWithDocument(parts, caller, {
    document,
    read: (inside) => listProposalRows(inside, document),
  });
  return found.ok ? done(await considerProposals(parts, caller, found.value)) : found;
}

/** Looks up what is needed to decide proposals that the caller was let read. */
export async function considerProposals(
  parts: Parts,
  caller: Caller,
  proposals: readonly ProposalRow[],
): Promise<readonly ProposalToDecide[]> {
  const bodies = await proposeBodies(parts.database, proposals.flatMap(namesIn));
  const similar = await listSimilarStatements(parts, caller, proposals);
  const considered: ProposalToDecide[] = [];
  for (const proposal of proposals) {
    const known = namesIn(proposal).map((name) => [name, bodies.get(name) ?? []] as const);
    const earlier =
      proposal.kind === 'recommendation'
        ? await listEarlierRecommendations(parts, caller, {
            words: proposal.content.words,
            document: proposal.document,
          })
        : [];
    const beside = { earlier, similar: similar.get(proposal.id) ?? [] };
    considered.push({ ...proposal, bodies: Object.fromEntries(known), ...beside });
  }
  return considered;
}

function namesIn(proposal: ProposalRow): readonly string[] {
  if (proposal.kind === 'recommendation') return proposal.content.addressees;
  return proposal.kind === 'commitment' ? [proposal.content.by.name] : [];
}
