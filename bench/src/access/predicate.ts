import type { FieldClass, MatterFacts, Relation } from '@candour/access';
import type { Asked } from './questions.ts';

const working: readonly Relation[] = ['owner', 'deputy', 'offered', 'delegate', 'member'];
const classes: readonly FieldClass[] = ['public', 'affected', 'oversight', 'restricted'];

/** The rules for seeing, reading and acting as one would write them by hand: quick, and nobody but its author reads it. */
export function predict({ action, caller, matter, class: of }: Asked): boolean {
  if (matter.relations.includes('excluded')) return false;
  const needed = action === 'act-on-matter' ? 'write' : 'read';
  if (caller.scopes !== null && !caller.scopes.includes(needed)) return false;
  if (action === 'act-on-matter') return caller.signedIn && mayAct(matter);
  const reached = reach(matter);
  return action === 'see-matter' ? reached >= 0 : reached >= classes.indexOf(of);
}

function mayAct(matter: MatterFacts): boolean {
  if (matter.relations.some((relation) => working.includes(relation))) return true;
  if (oversees(matter)) return true;
  const letIn = matter.relations.includes('affected') || matter.relations.includes('break-glass');
  return matter.holdsRole && (matter.classification === 'public' || letIn);
}

/** The place of the last class that may be read; -1 where the matter may not be seen. */
function reach(matter: MatterFacts): number {
  const { classification, relations, visible, holdsRole } = matter;
  if (relations.some((relation) => working.includes(relation) || relation === 'break-glass')) return 3;
  if (classification === 'public' && holdsRole) return 3;
  if (oversees(matter)) return 2;
  if (relations.includes('affected')) return 1;
  return classification === 'public' || visible === 'public' ? 0 : -1;
}

function oversees({ holdsOversightRole, visible }: MatterFacts): boolean {
  return holdsOversightRole && visible !== 'restricted';
}

export function isRight(decided: readonly boolean[], predicted: readonly boolean[]): boolean {
  return decided.every((answer, at) => answer === predicted[at]);
}
