import type { Command } from '../command.ts';
import { refuse } from '../refuse.ts';
import type { Outcome, Situation } from './situation.ts';

type Of<Do extends Command['do']> = Extract<Command, { readonly do: Do }>;

/** Notes that a matter which this one spawned is now open under its own name. */
export function noteChild({ matter, context }: Situation, command: Of<'note-child'>): Outcome {
  const { by, pathway, relation } = command;
  if (matter.children.some((child) => child.matter === command.matter))
    return [refuse('child-known-already', { at: 'matter' })];
  const awaited = matter.children.some(
    (child) => child.matter === undefined && child.pathway === pathway && child.relation === relation,
  );
  if (!awaited) return [refuse('child-not-awaited', { at: 'relation' })];
  return {
    kind: 'child-opened',
    actor: by,
    happenedAt: context.now,
    body: { matter: command.matter, pathway, relation },
  };
}

/** Notes that a matter which this one spawned has ended. */
export function noteChildClosed({ matter, context }: Situation, command: Of<'note-child-closed'>): Outcome {
  if (!matter.children.some((child) => child.matter === command.matter))
    return [refuse('no-such-child', { at: 'matter' })];
  return {
    kind: 'child-closed',
    actor: command.by,
    happenedAt: context.now,
    body: { matter: command.matter },
  };
}
