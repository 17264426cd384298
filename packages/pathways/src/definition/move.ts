import { z } from 'zod';
import { condition, guard } from './condition.ts';
import { name, words } from './words.ts';

const field = z
  .strictObject({
    title: words.meta({ description: 'The label of the field.' }),
    help: words.optional().meta({ description: 'What to write, in a sentence.' }),
    type: z
      .enum([
        'text',
        'long-text',
        'yes-no',
        'number',
        'choice',
        'date',
        /** A window with the words it was read from (calendar’s Due). */
        'due',
        'person',
        'office',
        'body',
        'document',
        /** An earlier act of the move named in `of`. */
        'act',
        /** Another matter. */
        'matter',
      ])
      .meta({ description: 'What is filled in. choice needs choices; act needs of.' }),
    of: name.optional().meta({ description: 'For an act: the move of which an earlier act is named.' }),
    choices: z
      .array(z.strictObject({ value: name, title: words }))
      .min(2)
      .optional()
      .meta({ description: 'For a choice: the values and their labels.' }),
    many: z.boolean().optional().meta({ description: 'Takes a list of values.' }),
    optional: z
      .boolean()
      .optional()
      .meta({ description: 'May be left empty. Without this it must be filled in.' }),
    /** Who may read it; `restricted` unless said otherwise. */
    visible: z
      .enum(['restricted', 'oversight', 'affected', 'public'])
      .optional()
      .meta({ description: 'Who may read it; restricted unless said otherwise.' }),
  })
  .meta({ id: 'field', description: 'Something that is filled in when the move is made.' });
export type Field = z.infer<typeof field>;

/** A decision table: rows are tried in order; the last is `otherwise`, so every case leads somewhere. */
const destination = z
  .union([
    name,
    z
      .array(
        z.union([
          z
            .strictObject({ when: condition, to: name })
            .meta({ description: 'The state when the condition holds.' }),
          z
            .strictObject({ otherwise: name })
            .meta({ description: 'The state when no condition above holds. The last row.' }),
        ]),
      )
      .min(2),
  ])
  .meta({
    description: 'The state that the move leads to, or rows of { when, to } ending with { otherwise }.',
  });

/** Another matter that comes into being with this move. */
const spawn = z
  .strictObject({
    pathway: name.meta({ description: 'The pathway of the new matter.' }),
    relation: name.meta({ description: 'What the new matter is to this one, as a word: promise, reply.' }),
    /** One for each value of this field (which is `many`); one in all without it. */
    each: name
      .optional()
      .meta({ description: 'One new matter for each value of this field; one in all without it.' }),
  })
  .meta({ id: 'spawn', description: 'Another matter that comes into being with this move.' });

/** Something a person may do. Without `to` it is an act on the record that leaves the matter where it is. */
export const move = z
  .strictObject({
    title: words.meta({ description: 'What the person does, beginning with a verb.' }),
    help: words.optional().meta({ description: 'What it means and when to do it.' }),
    from: z.array(name).min(1).meta({ description: 'The states in which it may be made.' }),
    to: destination.optional(),
    by: z.array(name).min(1).meta({ description: 'The roles that may make it.' }),
    /** The duty it performs, for separation of duties. */
    duty: name.optional().meta({ description: 'The duty it performs, for separation of duties.' }),
    fields: z.record(name, field).optional().meta({ description: 'What is filled in, by name.' }),
    guards: z.array(guard).optional().meta({ description: 'What must hold before it may be made.' }),
    /** Axis → value, or the field whose value it takes. */
    sets: z
      .record(name, z.union([name, z.strictObject({ field: name })]))
      .optional()
      .meta({ description: 'Axis: value, or axis: { field } to take the value of a field.' }),
    spawns: z.array(spawn).optional().meta({ description: 'Matters that come into being with this move.' }),
  })
  .meta({
    id: 'move',
    description:
      'Something a person may do. Without to, it is an act on the record that leaves the matter where it is.',
  });
export type Move = z.infer<typeof move>;
