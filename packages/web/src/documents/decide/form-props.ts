import type { ProposalToDecide } from '@candour/record';
import { errorAt, type Filled, type FormError } from '../../http/form.ts';
import type { View } from '../../view/view.ts';
import type { ShownDesk } from '../desk/load-desk.ts';

/** What was sent and refused, to be put right where it stands. */
export interface Refilled {
  readonly filled: Filled;
  readonly errors: readonly FormError[];
}

export interface DecideProps<P extends ProposalToDecide = ProposalToDecide> {
  readonly view: View;
  readonly desk: ShownDesk;
  readonly proposal: P;
  readonly refilled: Refilled;
}

/** What each field of a form has: its name, and the sentence that says what is wrong with it. */
export function fieldOf(
  { view, refilled: { errors } }: Pick<DecideProps, 'view' | 'refilled'>,
  name: string,
) {
  const error = errorAt(errors, name);
  return { view, name, ...(error !== undefined && { error: view.say(error) }) };
}

/** What was filled in, or what the document says where nothing was yet. */
export function readOrFilled({ filled }: Refilled, name: string, read: string | null | undefined): string {
  return filled.has(name) ? filled.get(name) : (read ?? '');
}
