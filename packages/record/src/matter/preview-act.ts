import { type Command, type Holder, isTerminal } from '@candour/pathways';
import { movedOn } from '../append-entries.ts';
import type { Caller } from '../caller.ts';
import { authorise } from '../need-to-know/authorise.ts';
import { done, type Outcome, refused } from '../outcome.ts';
import type { Parts } from '../parts.ts';
import type { ActOnMatter } from './act-on-matter.ts';
import { type Decided, decideCommand } from './decide-command.ts';
import { type Due, explainFolded } from './list-due.ts';
import { listSince } from './list-since.ts';
import { noSuchMatter } from './open-matter.ts';
import { findStanding } from './read-matter.ts';

/** What an act would come to, if it were done now. */
export interface Preview {
  /** States, before and after. */
  readonly from: string;
  readonly to: string;
  readonly isOpen: boolean;
  readonly owner: Holder;
  readonly deputy: Holder;
  /** The clocks that would run afterwards; `fresh` where the act starts them. */
  readonly dues: readonly (Due & { readonly fresh: boolean })[];
  /** The clocks that run now and would run no more. */
  readonly ended: readonly Due[];
  /** The matters that would come into being. */
  readonly spawns: readonly { readonly pathway: string; readonly relation: string }[];
}

/** Decides an act as `actOnMatter` would, with the same refusals, and records nothing. */
export async function previewAct(
  parts: Parts,
  caller: Caller,
  { matter: id, command, seen }: Omit<ActOnMatter, 'key'>,
): Promise<Outcome<Preview>> {
  const authorised = await authorise(parts, caller, { action: 'act-on-matter', matter: id });
  if (!authorised.ok) return authorised;
  const standing = await findStanding(parts.database, id);
  if (standing === undefined) return refused(noSuchMatter);
  if (seen !== undefined && seen < standing.head)
    return refused(movedOn(await listSince(parts.database, id, seen)));
  const by = authorised.value.person;
  const decided = await decideCommand(parts, { id, ...standing }, { ...command, by } as Command);
  return decided.ok ? done(foresee(parts, decided.value)) : decided;
}

function foresee(parts: Parts, { before, made, after }: Decided): Preview {
  const { definition, matter } = before;
  if (matter === undefined) throw new Error(`The act on ${before.id} was decided on no matter.`);
  const dues = explainFolded(parts, { definition, matter: after, title: null });
  const earlier = explainFolded(parts, { definition, matter, title: null });
  const state = definition.states[after.state];
  const started = (clock: string) => matter.clocks[clock]?.arming !== after.clocks[clock]?.arming;
  return {
    from: matter.state,
    to: after.state,
    isOpen: state !== undefined && !isTerminal(state),
    owner: after.owner,
    deputy: after.deputy,
    dues: dues.map((due) => ({ ...due, fresh: started(due.clock) })),
    ended: earlier.filter(({ clock }) => !dues.some((due) => due.clock === clock)),
    spawns: made.flatMap((draft) => (draft.kind === 'act-done' ? (draft.body.spawns ?? []) : [])),
  };
}
