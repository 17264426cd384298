import { z } from 'zod';
import { condition, guard } from './condition.ts';
import { name, words } from './words.ts';

export const field = z.strictObject({
  title: words,
  help: words.optional(),
  type: z.enum([
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
  ]),
  of: name.optional(),
  choices: z
    .array(z.strictObject({ value: name, title: words }))
    .min(2)
    .optional(),
  many: z.boolean().optional(),
  optional: z.boolean().optional(),
  /** Who may read it; `restricted` unless said otherwise. */
  visible: z.enum(['restricted', 'oversight', 'affected', 'public']).optional(),
});
export type Field = z.infer<typeof field>;

/** A decision table: rows are tried in order; the last is `otherwise`, so every case leads somewhere. */
export const destination = z.union([
  name,
  z
    .array(z.union([z.strictObject({ when: condition, to: name }), z.strictObject({ otherwise: name })]))
    .min(2),
]);

/** Another matter that comes into being with this move. */
export const spawn = z.strictObject({
  pathway: name,
  relation: name,
  /** One for each value of this field (which is `many`); one in all without it. */
  each: name.optional(),
});

/** Something a person may do. Without `to` it is an act on the record that leaves the matter where it is. */
export const move = z.strictObject({
  title: words,
  help: words.optional(),
  from: z.array(name).min(1),
  to: destination.optional(),
  by: z.array(name).min(1),
  /** The duty it performs, for separation of duties. */
  duty: name.optional(),
  fields: z.record(name, field).optional(),
  guards: z.array(guard).optional(),
  /** Axis → value, or the field whose value it takes. */
  sets: z.record(name, z.union([name, z.strictObject({ field: name })])).optional(),
  spawns: z.array(spawn).optional(),
});
export type Move = z.infer<typeof move>;
