import type { Capacity, ShownMatter } from '@candour/record';
import type { Writing } from '../values.tsx';
import type { PageAsked } from './read-page.ts';

export interface MatterPageProps {
  readonly matter: ShownMatter;
  readonly writing: Writing;
  readonly capacity: Capacity;
  readonly asked: PageAsked;
  readonly today: string;
}
