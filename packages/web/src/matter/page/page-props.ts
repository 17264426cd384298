import type { Hold, MatterLink, ShownMatter } from '@candour/record';
import type { Writing } from '../values.tsx';
import type { PageAsked } from './read-page.ts';

export interface MatterPageProps {
  readonly matter: ShownMatter;
  readonly writing: Writing;
  readonly asked: PageAsked;
  readonly today: string;
  /** What keeps it from being erased now. */
  readonly holds: readonly Hold[];
  readonly links: readonly MatterLink[];
}
