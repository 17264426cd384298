import { z } from 'zod';
import { type Condition, condition } from './condition.ts';
import { longPeriod, type Period, period } from './period.ts';
import { name, words } from './words.ts';

/**
 * Why the clock exists. The first three must say where the words were read and when;
 * `local-policy` says openly that no such source was found or none exists.
 */
const basis = z
  .strictObject({
    kind: z.enum(['statute', 'guidance', 'practice', 'local-policy', 'promise']).meta({
      description:
        'Where the time limit comes from. local-policy says openly that no published source was found, or that there is none.',
    }),
    says: words.meta({ description: 'What the source says, in one sentence.' }),
    url: z
      .url()
      .optional()
      .meta({ description: 'Where the words were read. Needed for statute, guidance and practice.' }),
    read: z.iso
      .date()
      .optional()
      .meta({ description: 'The day on which they were read there, YYYY-MM-DD. Needed with url.' }),
  })
  .meta({ id: 'basis', description: 'Why the clock exists and where its length was read.' });
export type Basis = z.infer<typeof basis>;

/** What a clock counts from. */
const start = z
  .union([
    /** From entering a state that lists the clock. */
    z
      .literal('entry')
      .meta({ description: 'From the moment the matter enters a state that lists the clock.' }),
    /** From the day in a date field (or the end of the window in a due field) of the last act of a move. */
    z.strictObject({ move: name, field: name.optional() }).meta({
      description: 'From the last time a move was made, or from the day in one of its date or due fields.',
    }),
    /** From the moment another clock of this matter was breached: the rungs of a ladder. */
    z
      .strictObject({ breach: name })
      .meta({ description: 'From the breach of another clock: a rung of a ladder.' }),
  ])
  .meta({
    id: 'start',
    description:
      'What the clock counts from: entry, { move }, { move, field } or { breach }. Day 1 is the day after.',
  });

/** What a breach does. It must change who answers or who can see; a notice alone changes nothing. */
const breach = z
  .strictObject({
    /** Moves the matter to this state. */
    to: name.optional().meta({ description: 'The state that the matter moves to.' }),
    /** The role that owns the matter from now on, in the same state. */
    owner: name
      .optional()
      .meta({ description: 'The role that owns the matter from now on, in the same state.' }),
    /** Who can now see that it is late. */
    visible: z
      .enum(['oversight', 'affected', 'public'])
      .optional()
      .meta({ description: 'Who can now see that it is late.' }),
    /** What the breach is called in the record and to people. */
    says: words.meta({ description: 'What the breach is called in the record and to people.' }),
  })
  .meta({
    id: 'breach',
    description:
      'What happens when the clock runs out: the matter moves, has another owner, or can be seen by more people. A notice alone changes nothing.',
  });

type Row = Period & { readonly when?: Condition | undefined; readonly basis?: Basis | undefined };

const rowBasis = basis.optional().meta({
  description:
    'Why this row is so long, where its source is not the clock’s: it takes the place of the clock’s basis.',
});

/** The first row whose condition holds gives the period, and its basis where it has one; the last has no condition. */
const row = z.union([
  z
    .strictObject({ when: condition.optional(), runs: period, basis: rowBasis })
    .meta({ description: 'The period when the condition holds.' })
    .transform(({ when, runs, basis }): Row => ({ ...(when && { when }), ...runs, ...(basis && { basis }) })),
  z
    .strictObject({ otherwise: period, basis: rowBasis })
    .meta({ description: 'The period when no condition above holds. The last row.' })
    .transform(({ otherwise, basis }): Row => ({ ...otherwise, ...(basis && { basis }) })),
  // What the other two are read as, so that a definition once read can be read again.
  longPeriod
    .extend({ when: condition.optional(), basis: rowBasis })
    .meta({ id: 'long-row', description: 'A row in its long form: { when, amount, unit, basis }.' }),
]);

export const clock = z
  .strictObject({
    title: words.meta({ description: 'What the clock is called.' }),
    runs: z
      .union([
        period,
        z.array(row).min(1),
        /** Due on the day in the field the clock starts from: nothing is added. */
        z
          .literal('until-field')
          .meta({ description: 'Due on the day in the field that the clock starts from.' }),
      ])
      .meta({
        description:
          'How long: 5 working-days, 56 calendar-days, 2 months; or rows of { when, runs } ending with { otherwise }; or until-field.',
      }),
    from: start,
    /** States in which it stands still; the days there are given back. */
    pausesIn: z
      .array(name)
      .optional()
      .meta({ description: 'States in which it stands still. The days spent there are given back.' }),
    extend: z
      .strictObject({
        by: z.array(name).min(1).meta({ description: 'The roles that may extend it.' }),
        times: z.int().min(1).meta({ description: 'How often, at most.' }),
        atMost: period,
      })
      .optional()
      .meta({
        description: 'Who may extend it, how often and by how much. Each extension must give a reason.',
      }),
    /** Arms itself anew, from the moment of breach, for as long as the matter is in the state. */
    repeats: z.boolean().optional().meta({
      description: 'Arms itself anew at each breach, for as long as the matter stays in the state.',
    }),
    breach,
    basis,
  })
  .meta({ id: 'clock', description: 'A time limit and what happens when it is not met.' });
export type Clock = z.infer<typeof clock>;
