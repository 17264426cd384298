import type { Caller } from '../caller.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { Parts } from '../parts.ts';
import { confirmCopy } from './decide/confirm-copy.ts';
import { confirmPassage } from './decide/confirm-passage.ts';
import { confirmStatement } from './decide/confirm-statement.ts';
import { seeProposal } from './decide/open-proposal.ts';
import type { ProposalKind } from './proposed.ts';

export interface EachConfirmed {
  readonly proposal: string;
  readonly outcome: Outcome<unknown>;
}

/** What a person can confirm as it was read, with nothing to be chosen first. */
export const confirmedAsRead: ReadonlySet<ProposalKind> = new Set(['statement', 'copy', 'passage']);

/**
 * Confirms several proposals as they were read, one after another. Each is a decision of its own: what is refused of one
 * keeps nothing from the others, and is told with it.
 */
export async function confirmEach(
  parts: Parts,
  caller: Caller,
  proposals: readonly string[],
): Promise<readonly EachConfirmed[]> {
  const results: EachConfirmed[] = [];
  for (const proposal of new Set(proposals))
    results.push({ proposal, outcome: await confirmOne(parts, caller, proposal) });
  return results;
}

async function confirmOne(parts: Parts, caller: Caller, id: string): Promise<Outcome<unknown>> {
  const found = await seeProposal(parts, caller, id);
  if (!found.ok) return found;
  switch (found.value.proposal.kind) {
    case 'statement':
      return confirmStatement(parts, caller, { proposal: id });
    case 'copy':
      return confirmCopy(parts, caller, { proposal: id });
    case 'passage':
      return confirmPassage(parts, caller, { proposal: id });
    default:
      return refused(notTogether);
  }
}

const notTogether = {
  code: 'not-confirmed-together',
  message: {
    en: 'This asks somebody for something: choose the body that must answer, and confirm it by itself.',
    cy: 'Mae hwn yn gofyn rhywbeth gan rywun: dewiswch y corff y mae’n rhaid iddo ateb, a chadarnhewch ef ar ei ben ei hun.',
  },
} as const;
