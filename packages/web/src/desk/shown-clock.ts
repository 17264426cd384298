import type { Names, OwedClock } from '@candour/record';
import type { FormError } from '../http/form.ts';
import type { View } from '../view/view.ts';
import { deskWords as words } from './words.ts';

/** A clock on the desk, and what it is shown with. */
export interface ShownClock {
  readonly view: View;
  readonly clock: OwedClock;
  readonly names: Names;
  /** The day that lateness is counted to. */
  readonly today: string;
  /** Whether what was offered is answered here: at the first clock of its matter. */
  readonly answers: boolean;
  /** Sent along with an answer, so that sending it twice answers once. */
  readonly formKey: string;
  readonly errors?: readonly FormError[];
}

export function nameOf(view: View, names: Names, person: string): string {
  if (view.caller !== 'anyone' && person === view.caller.person) return view.say(words.you);
  return names.find(person) ?? view.say(words.nobody);
}
