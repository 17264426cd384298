import { z } from 'zod';
import { name } from './words.ts';

const value = z.union([z.string(), z.number(), z.boolean()]);

/**
 * What a guard asks of the acts recorded on the matter and of the move being made.
 * Each form is decidable from the record alone: no clock, no search, no opinion.
 */
export type Condition =
  /** The move was made at least `atLeast` times (1), counting only acts after the last `since`. */
  | { readonly did: string; readonly since?: string | undefined; readonly atLeast?: number | undefined }
  /** Every act of `every` is answered: some act of one of `has` names it in its field `by`. Expected equals recorded. */
  | { readonly every: string; readonly has: readonly string[]; readonly by: string }
  /** The last act of `newer` comes after the last act of `than`; holds when there is none of `than`, fails when there is none of `newer`. */
  | { readonly newer: string; readonly than: string }
  /** A field of the move being made. */
  | {
      readonly field: string;
      readonly is: string | number | boolean | readonly (string | number | boolean)[];
    }
  /** A field of the last act of `last`; fails when there is none. */
  | {
      readonly last: string;
      readonly field: string;
      readonly is: string | number | boolean | readonly (string | number | boolean)[];
    }
  /** The present value of an axis. */
  | { readonly axis: string; readonly is: string | readonly string[] }
  /** Every matter spawned from this one (by the relation, if named) is closed. */
  | { readonly children: 'closed'; readonly relation?: string | undefined }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

const oneOrMore = z.union([value, z.array(value).min(1)]);

export const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ did: name, since: name.optional(), atLeast: z.int().min(1).optional() }),
    z.strictObject({ every: name, has: z.array(name).min(1), by: name }),
    z.strictObject({ newer: name, than: name }),
    z.strictObject({ field: name, is: oneOrMore }),
    z.strictObject({ last: name, field: name, is: oneOrMore }),
    z.strictObject({ axis: name, is: z.union([z.string(), z.array(z.string()).min(1)]) }),
    z.strictObject({ children: z.literal('closed'), relation: name.optional() }),
    z.strictObject({ all: z.array(condition).min(1) }),
    z.strictObject({ any: z.array(condition).min(1) }),
    z.strictObject({ not: condition }),
  ]),
);

/** A condition that must hold for a move, with the sentence for the person whom it stops. */
export const guard = z.strictObject({
  code: name,
  says: z.strictObject({ en: z.string().min(1), cy: z.string().min(1) }),
  holds: condition,
});
export type Guard = z.infer<typeof guard>;
