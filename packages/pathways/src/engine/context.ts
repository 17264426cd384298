import type { HolidayTable } from '@candour/calendar';
import type { Instant } from './entry.ts';

/** A person holds a role towards the matters of a body, from an instant until (not including) another. */
export interface Appointment {
  readonly person: string;
  readonly role: string;
  /** The body whose matters it covers; a role outside that body is held towards it too. */
  readonly body: string;
  readonly from: Instant;
  readonly until?: Instant;
}

/** A person cannot act: disabled, on leave, gone. */
export interface Absence {
  readonly person: string;
  readonly from: Instant;
  readonly until?: Instant;
}

/** Who is who, with times, so that any past moment can be asked about. Order is precedence. */
export interface Roster {
  readonly appointments: readonly Appointment[];
  readonly absences: readonly Absence[];
  /** Who answers for a body when nobody else is there: at every moment there must be one. */
  readonly dutyHolders: readonly {
    readonly body: string;
    readonly person: string;
    readonly from: Instant;
    readonly until?: Instant;
  }[];
}

/** All that a decision knows beside the matter. */
export interface Context {
  readonly now: Instant;
  /** The version of the holiday table to count with. */
  readonly calendar: HolidayTable;
  readonly roster: Roster;
}
