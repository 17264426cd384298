import type { Filled, FormError } from '../../http/form.ts';
import type { View } from '../../view/view.ts';
import { matterWords } from '../words.ts';
import type { People } from './read-people.ts';
import type { ChangeName } from './ties.ts';

export interface PeoplePageProps extends People {
  readonly view: View;
  readonly filled: Filled;
  readonly errors: readonly FormError[];
  /** The form that was sent and refused. */
  readonly sent?: ChangeName | 'review' | undefined;
}

export function nameIn({ view, labels }: Pick<PeoplePageProps, 'view' | 'labels'>, person: string): string {
  return labels.name(person) ?? view.say(matterWords.somebody);
}
