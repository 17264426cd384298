import type { Definition } from '../../definition/definition.ts';
import type { Move } from '../../definition/move.ts';
import { checkActor, findCapacity } from '../../duties/capacity.ts';
import { checkSeparation } from '../../duties/separation.ts';
import type { Command } from '../command.ts';
import type { EntryOf, Instant, MatterDraft, MatterEntry } from '../entry.ts';
import { retrace } from '../evolve.ts';
import { getOf } from '../get-of.ts';
import type { Act, Matter } from '../matter.ts';
import type { Refusal } from '../refusal.ts';
import { refuse } from '../refuse.ts';
import { findDestination, settleAxes } from './destination.ts';
import { checkFields, filledIn } from './fields.ts';
import { checkGuards } from './make-move.ts';
import { checkReason } from './moment.ts';
import type { Outcome, Situation } from './situation.ts';
import { checkStillStands } from './stands.ts';

type Correct = Extract<Command, { readonly do: 'correct' }>;

/**
 * Corrects an act by a later entry: other fields or another time, or withdrawn. The act must stand up as corrected
 * where it was done, its fields, its guards and where it led, and so must all that came after. What time has recorded
 * since is not unrung.
 */
export function correct(situation: Situation, command: Correct): Outcome {
  const { matter, definition, context } = situation;
  const act = matter.acts.find(({ seq }) => seq === command.act);
  const entry = act && (matter.history[act.at] as EntryOf<'act-done'> | undefined);
  if (!act || !entry) return [refuse('act-not-on-record', { at: 'act', names: { name: 'act' } })];
  const move = getOf(definition.moves, act.move, 'move');
  const mayCorrect = findCapacity(situation, command, move.by) !== undefined;
  const refusals = [
    ...checkActor(situation, command),
    ...(mayCorrect ? [] : [refuse('role-not-allowed', { at: 'by' })]),
    ...checkSeparation(definition, matter, { actor: command, duty: move.duty }),
    ...checkReason(command.because),
    ...(act.withdrawn ? [refuse('act-withdrawn-already', { at: 'act' })] : []),
    ...(command.how === 'withdrawn'
      ? checkWithdrawal(matter, entry, act)
      : checkReplacement(situation, command, { entry, act })),
  ];
  if (refusals.length > 0) return refusals;
  const draft = draftOf(command, move, context.now);
  const { id, history } = matter;
  const recorded = { matter: id, recordedAt: context.now, seq: (history.at(-1)?.seq ?? -1) + 1 };
  const fallen = checkStillStands(definition, matter, { ...draft, ...recorded });
  return fallen.length > 0 ? fallen : draft;
}

function draftOf(
  command: Correct,
  move: Move,
  now: Instant,
): Extract<MatterDraft, { kind: 'act-corrected' }> {
  const { by, act: seq, how, because, actHappenedAt } = command;
  const replaced = how === 'replaced';
  const fields = command.fields && filledIn(command.fields);
  return {
    kind: 'act-corrected',
    actor: by,
    happenedAt: now,
    body: {
      act: seq,
      how,
      because,
      ...(replaced && fields && { fields, ...settleAxes(move, fields) }),
      ...(replaced && actHappenedAt !== undefined && { happenedAt: actHappenedAt }),
    },
  };
}

function checkWithdrawal(matter: Matter, { body }: EntryOf<'act-done'>, { at }: Act): readonly Refusal[] {
  const built = body.to !== undefined && matter.history.slice(at + 1).some(isBuilding);
  return [
    ...(built ? [refuse('act-built-upon', { at: 'act' })] : []),
    ...(body.spawns ? [refuse('act-has-children', { at: 'act' })] : []),
  ];
}

function isBuilding({ kind, body }: MatterEntry): boolean {
  const moves = (kind === 'act-done' || kind === 'clock-breached') && body.to !== undefined;
  return moves || 'owner' in body;
}

function checkReplacement(
  { definition, matter, context }: Situation,
  { fields, actHappenedAt }: Correct,
  { entry, act }: { readonly entry: EntryOf<'act-done'>; readonly act: Act },
): readonly Refusal[] {
  if (!fields && actHappenedAt === undefined) return [refuse('nothing-corrected', { at: 'fields' })];
  const move = getOf(definition.moves, act.move, 'move');
  const corrected = fields ? filledIn(fields) : act.fields;
  const before = matterBefore(definition, matter, entry);
  const leads = findDestination(move, before, corrected) === entry.body.to;
  return [
    ...checkFields(move.fields ?? {}, corrected, before.acts),
    ...checkGuards(move, before, corrected),
    ...(leads ? [] : [refuse('correction-would-move', { at: 'fields' })]),
    ...(actHappenedAt !== undefined && actHappenedAt > context.now
      ? [refuse('happened-in-future', { at: 'actHappenedAt' })]
      : []),
    ...(actHappenedAt !== undefined && actHappenedAt < matter.openedAt
      ? [refuse('happened-before-opening', { at: 'actHappenedAt' })]
      : []),
  ];
}

/** The matter to which an act was done, what has been corrected since of earlier acts included. */
function matterBefore(definition: Definition, matter: Matter, act: EntryOf<'act-done'>): Matter {
  for (const { entry, before } of retrace(definition, matter.history))
    if (before && entry.seq === act.seq) return before;
  throw new Error(`The matter ${matter.id} has no act ${act.seq}.`);
}
