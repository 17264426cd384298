import {
  type Caller,
  confirmCommitment,
  confirmCopy,
  confirmPassage,
  confirmRecommendation,
  confirmStatement,
  type Outcome,
  type Parts,
  type ProposalRow,
} from '@candour/record';
import { errorsOf, type Filled, type FormError } from '../../http/form.ts';
import { readCommitment, readRecommendation, readStatement } from './read-confirmation.ts';
import type { Read } from './read-days.ts';

/** Confirms a proposal as its form says: what is wrong with it, or nothing once it is done. */
export async function confirmFilled(
  record: Parts,
  caller: Caller,
  { proposal, filled }: { readonly proposal: ProposalRow; readonly filled: Filled },
): Promise<readonly FormError[]> {
  const { id } = proposal;
  const sameAs = filled.find('sameAs');
  if (sameAs !== undefined) return told(await confirmPassage(record, caller, { proposal: id, sameAs }));
  switch (proposal.kind) {
    case 'statement':
      return take(readStatement(filled, proposal), (command) => confirmStatement(record, caller, command));
    case 'recommendation':
      return take(readRecommendation(filled, proposal), (command) =>
        confirmRecommendation(record, caller, command),
      );
    case 'commitment':
      return take(readCommitment(filled, proposal), (command) => confirmCommitment(record, caller, command));
    case 'copy':
      return told(await confirmCopy(record, caller, { proposal: id }));
    case 'passage':
      return told(await confirmPassage(record, caller, { proposal: id }));
  }
}

async function take<T>(
  { value, errors }: Read<T>,
  confirm: (command: T) => Promise<Outcome<unknown>>,
): Promise<readonly FormError[]> {
  return errors.length > 0 ? errors : told(await confirm(value));
}

function told(outcome: Outcome<unknown>): readonly FormError[] {
  return outcome.ok ? [] : errorsOf(outcome.refusals, fieldOfRefusal);
}

/** The fields of the record’s commands, as the form calls them. */
const fields: ReadonlyMap<string, string> = new Map([
  ['addressees', 'name-further'],
  ['body', 'body-0'],
  ['happenedAt', 'happened'],
  ['lateBecause', 'lateBecause'],
  ['title', 'title'],
  ['forum', 'forum'],
  ['mandate-ends', 'mandateEnds'],
  ['promised-to', 'promisedTo'],
  ['words', 'words'],
  ['due', 'latest'],
]);

function fieldOfRefusal(at: string): string | null {
  const addressee = /^addressees\/(\d+)/.exec(at)?.[1];
  if (addressee !== undefined) return `body-${addressee}`;
  return fields.get(at.replace(/^(?:fields|edited)[./]/, '')) ?? null;
}
