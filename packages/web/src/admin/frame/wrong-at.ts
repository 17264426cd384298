import { errorAt } from '../../http/form.ts';
import type { View } from '../../view/view.ts';
import type { FormState } from './act.ts';

/** What is wrong with a field, in the reader’s language. */
export function wrongAt(view: View, { errors }: FormState): (name: string) => string | undefined {
  return (name) => {
    const message = errorAt(errors, name);
    return message && view.say(message);
  };
}

/** Where a summary of errors leads: of a day, its first part. */
export function idOfDay(days: readonly string[]): (name: string) => string {
  return (name) => (days.includes(name) ? `${name}-day` : name);
}
