import { z } from 'zod';
import { condition } from './condition.ts';
import { name, words } from './words.ts';

const unit = z.enum(['calendar-day', 'working-day', 'week', 'month', 'year']);

/** Whose holidays make a day not a working day; `any-uk` is the rule of FOIA s.10(6): a holiday anywhere in the UK. */
export const calendarName = z.enum(['england-wales', 'scotland', 'northern-ireland', 'any-uk']);

/** Never a duration in hours: five working days are counted by a calendar, not multiplied. */
export const period = z.strictObject({
  amount: z.int().min(1),
  unit,
  calendar: calendarName.optional(),
});
export type Period = z.infer<typeof period>;

/**
 * Why the clock exists. The first three must say where the words were read and when;
 * `local-policy` says openly that no such source was found or none exists.
 */
export const basis = z.strictObject({
  kind: z.enum(['statute', 'guidance', 'practice', 'local-policy', 'promise']),
  says: words,
  url: z.url().optional(),
  read: z.iso.date().optional(),
});
export type Basis = z.infer<typeof basis>;

/** What a clock counts from. */
export const start = z.union([
  /** From entering a state that lists the clock. */
  z.literal('entry'),
  /** From the day in a date field (or the end of the window in a due field) of the last act of a move. */
  z.strictObject({ move: name, field: name.optional() }),
  /** From the moment another clock of this matter was breached: the rungs of a ladder. */
  z.strictObject({ breach: name }),
]);

/** What a breach does. It must change who answers or who can see; a notice alone changes nothing. */
export const breach = z.strictObject({
  /** Moves the matter to this state. */
  to: name.optional(),
  /** The role that owns the matter from now on, in the same state. */
  owner: name.optional(),
  /** Who can now see that it is late. */
  visible: z.enum(['oversight', 'affected', 'public']).optional(),
  /** What the breach is called in the record and to people. */
  says: words,
});

export const clock = z.strictObject({
  title: words,
  runs: z.union([
    period,
    /** The first row whose condition holds gives the period; the last has no condition. */
    z.array(z.strictObject({ when: condition.optional(), ...period.shape })).min(1),
    /** Due on the day in the field the clock starts from: nothing is added. */
    z.literal('until-field'),
  ]),
  from: start,
  /** States in which it stands still; the days there are given back. */
  pausesIn: z.array(name).optional(),
  extend: z
    .strictObject({
      by: z.array(name).min(1),
      times: z.int().min(1),
      atMost: period,
    })
    .optional(),
  /** Arms itself anew, from the moment of breach, for as long as the matter is in the state. */
  repeats: z.boolean().optional(),
  breach,
  basis,
});
export type Clock = z.infer<typeof clock>;
