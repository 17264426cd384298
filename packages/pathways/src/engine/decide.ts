import type { Definition } from '../definition/definition.ts';
import { catchUp } from '../sweep/sweep.ts';
import type { Command } from './command.ts';
import { correct } from './commands/correct.ts';
import { delegate, endDelegation } from './commands/delegate.ts';
import { extend } from './commands/extend.ts';
import { acceptHandOver, declineHandOver, handOver } from './commands/hand-over.ts';
import { makeMove } from './commands/make-move.ts';
import { noteChild, noteChildClosed } from './commands/note-child.ts';
import { open } from './commands/open.ts';
import type { Outcome, Situation } from './commands/situation.ts';
import type { Context } from './context.ts';
import type { MatterDraft } from './entry.ts';
import { append } from './fold/append.ts';
import { checkInvariant } from './invariant.ts';
import type { Matter } from './matter.ts';
import type { Decision, Refusal } from './refusal.ts';
import { refuse } from './refuse.ts';

type Decide<Do extends Command['do']> = (
  situation: Situation,
  command: Extract<Command, { readonly do: Do }>,
) => Outcome;

const deciders: { readonly [Do in Exclude<Command['do'], 'open'>]: Decide<Do> } = {
  move: makeMove,
  'hand-over': handOver,
  'accept-hand-over': acceptHandOver,
  'decline-hand-over': declineHandOver,
  delegate,
  'end-delegation': endDelegation,
  extend,
  correct,
  'note-child': noteChild,
  'note-child-closed': noteChildClosed,
};

/**
 * Decides a command. What time did first (breaches, absences) is appended first and what the command makes due at
 * once after it, so that the outcome is the same whenever sweeps ran. A refused command appends nothing at all.
 */
export function decide(
  definition: Definition,
  matter: Matter | undefined,
  command: Command,
  context: Context,
): Decision {
  if (command.do === 'open')
    return matter ? refused([refuse('already-open')]) : decideOpening(definition, command, context);
  if (!matter) return refused([refuse('no-such-matter')]);
  const caught = catchUp(definition, matter, context);
  const decider = deciders[command.do] as Decide<Command['do']>;
  const outcome = decider({ definition, matter: caught.matter, context }, command);
  return isRefusals(outcome)
    ? refused(outcome)
    : settle(definition, caught, { id: matter.id, draft: outcome, context });
}

function decideOpening(
  definition: Definition,
  command: Extract<Command, { readonly do: 'open' }>,
  context: Context,
): Decision {
  const outcome = open(definition, command, context);
  if (isRefusals(outcome)) return refused(outcome);
  const nothing = { matter: undefined, drafts: [] };
  return settle(definition, nothing, { id: command.matter, draft: outcome, context });
}

interface Before {
  readonly matter: Matter | undefined;
  readonly drafts: readonly MatterDraft[];
}

interface Deciding {
  readonly id: string;
  readonly draft: MatterDraft;
  readonly context: Context;
}

function settle(
  definition: Definition,
  { matter, drafts }: Before,
  { id, draft, context }: Deciding,
): Decision {
  const appended = append(definition, { id, matter }, draft, context);
  const after = catchUp(definition, appended.matter, context);
  const refusals = checkInvariant(definition, after.matter, context);
  if (refusals.length > 0) return refused(refusals);
  return { ok: true, entries: [...drafts, appended.draft, ...after.drafts] };
}

function refused(refusals: readonly Refusal[]): Decision {
  return { ok: false, refusals };
}

function isRefusals(outcome: Outcome): outcome is readonly Refusal[] {
  return Array.isArray(outcome);
}
