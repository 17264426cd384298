import { z } from 'zod';
import { name, words } from './words.ts';

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
  /**
   * The last act of `newer` was recorded after the last act of `than`, and not done before it happened. Holds when
   * there is none of `than`, even if there is none of `newer` either: whoever wants an act of `newer` in any case also
   * asks `did` of it. When there is one of `than` and none of `newer`, it fails.
   */
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
const past = name.meta({ description: 'A move: its acts on the record are what is asked about.' });

export const condition: z.ZodType<Condition> = z
  .lazy(() =>
    z.union([
      z.strictObject({ did: past, since: past.optional(), atLeast: z.int().min(1).optional() }).meta({
        description: 'The move was made, at least so often, counting only after the last act of since.',
      }),
      z.strictObject({ every: past, has: z.array(past).min(1), by: name }).meta({
        description: 'Every act of one move is answered by an act of another that names it in the field by.',
      }),
      z.strictObject({ newer: past, than: past }).meta({
        description:
          'The last act of newer comes after the last act of than. Holds when there is none of than, even if there is none of newer.',
      }),
      z
        .strictObject({ field: name, is: oneOrMore })
        .meta({ description: 'A field of the move being made has this value.' }),
      z
        .strictObject({ last: past, field: name, is: oneOrMore })
        .meta({ description: 'A field of the last act of a move has this value.' }),
      z
        .strictObject({ axis: name, is: z.union([z.string(), z.array(z.string()).min(1)]) })
        .meta({ description: 'An axis has this value now.' }),
      z
        .strictObject({ children: z.literal('closed'), relation: name.optional() })
        .meta({ description: 'Every matter that came from this one has ended.' }),
      z.strictObject({ all: z.array(condition).min(1) }).meta({ description: 'All of these hold.' }),
      z
        .strictObject({ any: z.array(condition).min(1) })
        .meta({ description: 'At least one of these holds.' }),
      z.strictObject({ not: condition }).meta({ description: 'This does not hold.' }),
    ]),
  )
  .meta({
    id: 'condition',
    description:
      'What is asked of the record: one of did, every, newer, field, last, axis, children, all, any, not.',
  });

/** A condition that must hold for a move, with the sentence for the person whom it stops. */
export const guard = z
  .strictObject({
    code: name.meta({ description: 'A stable name for the refusal.' }),
    says: words.meta({ description: 'What the person whom it stops reads: what is missing and what to do.' }),
    holds: condition,
  })
  .meta({ id: 'guard', description: 'What must hold before the move may be made.' });
export type Guard = z.infer<typeof guard>;
