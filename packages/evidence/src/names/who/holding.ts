import type { OfficeReference } from '../read/reference.ts';
import type { Person } from './person.ts';

/** A post and the person whom the text says holds it. */
export interface Holding {
  readonly office: OfficeReference;
  readonly person: Person;
}
