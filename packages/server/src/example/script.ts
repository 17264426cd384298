import { linkRelations } from '@candour/record';
import { z } from 'zod';

/** A body, person or matter by the name it has in the script. */
const key = z.string().regex(/^[a-z][a-z0-9-]*$/);

/** A value of a field: `@name` stands for the id of what the script calls so. */
const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);

const classification = z.enum(['public', 'restricted']);

const step = z.strictObject({
  /** When it is done and recorded: an instant, or noon of a day. */
  at: z.string(),
  by: key.default('clerk'),
  putIn: z
    .strictObject({
      file: z.string(),
      classification,
      /** `documents` are those that the answer key speaks of; `papers` are what the matters bring with them. */
      from: z.enum(['documents', 'papers']).default('documents'),
      matter: key.optional(),
      title: z.string().optional(),
      /** The file that this one corrects. */
      replaces: z.string().optional(),
    })
    .optional(),
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
  open: z
    .strictObject({
      pathway: z.string(),
      body: key,
      title: z.string(),
      classification,
      happenedAt: z.string().optional(),
      lateBecause: z.string().optional(),
      as: key,
    })
    .optional(),
  /** A command on a matter. In it `@name` is the id of what the script calls so, and `#name` the entry of an act. */
  act: z
    .strictObject({
      matter: key,
      command: z.looseObject({ do: z.string() }),
      as: key.optional(),
      /** What the script calls the matters that it brought into being. */
      spawned: z.array(key).default([]),
    })
    .optional(),
  describe: z.strictObject({ matter: key, title: z.string(), classification }).optional(),
  link: z
    .strictObject({
      matter: key,
      to: key,
      relation: z.enum(linkRelations),
      because: z.string(),
    })
    .optional(),
  tie: z
    .strictObject({
      matter: key,
      person: key,
      as: z.enum(['member', 'affected', 'excluded']),
      because: z.string().optional(),
    })
    .optional(),
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
  /** Files beside this one, each with steps of its own; all steps are taken in the order of time. */
  chapters: z.array(z.string()).default([]),
  steps: z.array(step),
});

/** Some of what was done. */
export const chapter = z.strictObject({ steps: z.array(step) });

export type Script = z.infer<typeof script>;
export type Step = z.infer<typeof step>;
