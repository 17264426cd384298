import { z } from 'zod';
import { clock } from './clock.ts';
import { move } from './move.ts';
import { obligation } from './obligation.ts';
import { calendarName, period } from './period.ts';
import { name, words } from './words.ts';

const role = z
  .strictObject({
    title: words.meta({ description: 'What the role is called.' }),
    /** `within`: of the body that answers for the matter. `outside`: of another, so that an escalation leaves the house. */
    body: z.enum(['within', 'outside']).meta({
      description:
        'within: of the body that answers for the matter. outside: of another body, so that an escalation leaves the house.',
    }),
  })
  .meta({ id: 'role', description: 'A role that people hold on a matter.' });

const open = z
  .strictObject({
    title: words.meta({ description: 'What the state is called.' }),
    help: words.optional().meta({ description: 'What it means to be here, in a sentence.' }),
    owner: name.meta({ description: 'The role that answers for the matter here.' }),
    /** Who owns it when nobody in the owner’s role is there; at once, or after the period when the owner is silent past a breach. */
    deputy: name.meta({
      description: 'The role that owns the matter when nobody in the owner’s role is there.',
    }),
    clocks: z.array(name).min(1).meta({ description: 'The clocks that run here. At least one.' }),
    /** Another role or body that is waited for; our own clocks run on. */
    awaits: name.optional().meta({ description: 'A role that is waited for. Our own clocks run on.' }),
  })
  .meta({
    id: 'open-state',
    description: 'A state in which somebody owes something: an owner, a deputy and a clock.',
  });

const terminal = z
  .strictObject({
    title: words.meta({ description: 'What the state is called.' }),
    help: words.optional().meta({ description: 'What it means to be here, in a sentence.' }),
    /** A lawful end: what it means that the matter ended here. */
    terminal: z
      .strictObject({
        outcome: name.meta({ description: 'A stable name for the outcome.' }),
        says: words.meta({ description: 'What it means that the matter ended here.' }),
      })
      .meta({ description: 'Makes this an end: nobody owes anything here any more.' }),
  })
  .meta({ id: 'terminal-state', description: 'A state in which the matter has ended.' });

const state = z.union([open, terminal]);
export type State = z.infer<typeof state>;
export type OpenState = z.infer<typeof open>;
export type TerminalState = z.infer<typeof terminal>;

/** A set of named values that is independent of the state: a position is not a verdict. */
const axis = z
  .strictObject({
    title: words.meta({ description: 'What the axis is called.' }),
    values: z.record(name, words).meta({ description: 'Its values, by name.' }),
    initial: name.meta({ description: 'The value at the start.' }),
  })
  .meta({
    id: 'axis',
    description:
      'Named values that are independent of the state, as a position is of a verdict. Set by moves.',
  });

/** Two duties that one person may not both perform on one matter, by delegation or otherwise. */
const separation = z
  .strictObject({
    duties: z.tuple([name, name]).meta({ description: 'Two duties, as named by moves.' }),
    because: words.meta({ description: 'Why, for the person whom it stops.' }),
  })
  .meta({ id: 'separation', description: 'Two duties that one person may not both perform on one matter.' });

/** A pathway, as written. What it must prove before it loads is the linter’s work. */
export const definition = z
  .strictObject({
    pathway: name.meta({ description: 'The name of the pathway.' }),
    version: z.int().min(1).meta({ description: 'Raised by one with every change that is put in force.' }),
    title: words.meta({ description: 'What the pathway is called.' }),
    purpose: words.meta({ description: 'What it is for, in a sentence.' }),
    /** For working days, unless a clock says otherwise. */
    calendar: calendarName,
    /** A record made later than this after it happened is flagged, and must say why. */
    lateAfter: period,
    initial: name.meta({ description: 'The state in which a matter begins.' }),
    roles: z.record(name, role).meta({ description: 'The roles that people hold, by name.' }),
    separate: z.array(separation).optional().meta({ description: 'Duties that must be kept apart.' }),
    axes: z
      .record(name, axis)
      .optional()
      .meta({ description: 'Values that are independent of the state, by name.' }),
    states: z.record(name, state).meta({ description: 'Where a matter can be, by name.' }),
    clocks: z.record(name, clock).meta({ description: 'The time limits, by name.' }),
    moves: z.record(name, move).meta({ description: 'What people may do, by name.' }),
    /** What must hold however the matter goes; proved before the definition loads. */
    proves: z.record(name, obligation).optional().meta({
      description: 'What the pathway promises however a matter goes, by name; proved by exploration.',
    }),
  })
  .meta({ title: 'A Candour pathway', description: 'A pathway: states, owners, clocks and moves, as data.' });
export type Definition = z.infer<typeof definition>;

/** Whether a matter that is there has ended: nobody owes anything, and no clock runs. */
export function isTerminal(of: State): of is TerminalState {
  return 'terminal' in of;
}
