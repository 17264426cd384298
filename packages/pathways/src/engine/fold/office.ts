import { type Definition, isTerminal } from '../../definition/definition.ts';
import { getOf } from '../get-of.ts';

/** The role that answers for a matter where it comes to be; nobody new does where it ends. */
export function officeOf(definition: Definition, state: string, before: string): string {
  const of = getOf(definition.states, state, 'state');
  return isTerminal(of) ? before : of.owner;
}
