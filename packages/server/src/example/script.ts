import { z } from 'zod';

/** A body, person or matter by the name it has in the script. */
const key = z.string().regex(/^[a-z][a-z0-9-]*$/);

/** A value of a field: `@name` stands for the id of what the script calls so. */
const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);

const step = z.strictObject({
  /** When it is done and recorded: an instant, or noon of a day. Steps are in the order of time. */
  at: z.string(),
  by: key.default('clerk'),
  putIn: z.strictObject({ file: z.string(), classification: z.enum(['public', 'restricted']) }).optional(),
  /** Everything that waits on the desk is read. */
  read: z.literal(true).optional(),
  /** What time has done is recorded. */
  sweep: z.literal(true).optional(),
  recommendation: z
    .strictObject({
      document: z.string(),
      number: z.string(),
      addressees: z.array(z.tuple([z.string(), key])),
      as: key,
    })
    .optional(),
  commitment: z
    .strictObject({
      document: z.string(),
      words: z.string(),
      body: key,
      forum: z.string(),
      promisedTo: z.array(key),
      mandateEnds: z.string(),
      as: key,
    })
    .optional(),
  reply: z.strictObject({ document: z.string(), matter: key, name: z.string(), body: key }).optional(),
  move: z.strictObject({ matter: key, move: z.string(), fields: z.record(z.string(), value) }).optional(),
});

/** A worked example: who is who, and what was done, in order. Every step goes through the use cases that people use. */
export const script = z.strictObject({
  house: z.string(),
  administrator: z.strictObject({ name: z.string(), email: z.string() }),
  /** The day on which the record begins. */
  begins: z.string(),
  bodies: z.array(z.strictObject({ key, name: z.string(), aliases: z.array(z.string()) })),
  people: z.array(
    z.strictObject({ key, name: z.string(), roles: z.array(z.tuple([z.string(), z.string()])) }),
  ),
  steps: z.array(step),
});

export type Script = z.infer<typeof script>;
export type Step = z.infer<typeof step>;
