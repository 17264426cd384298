import { z } from 'zod';
import { type Condition, condition } from './condition.ts';
import { name, words } from './words.ts';

/**
 * What an obligation may ask of a matter: all that a guard may ask, and what guards have no need to know:
 * where the matter stands, who answers for it, who can see it, which clocks run, what came into being.
 */
export type Claim =
  | Condition
  | { readonly state: readonly string[] }
  /** The owner’s role is one of these. */
  | { readonly owner: readonly string[] }
  /** It can be seen by these people at least. */
  | { readonly visible: 'oversight' | 'affected' | 'public' }
  /** The clock is armed and not paused. */
  | { readonly armed: string }
  /** A move that spawns a matter by this relation has been made. */
  | { readonly spawned: string }
  | { readonly all: readonly Claim[] }
  | { readonly any: readonly Claim[] }
  | { readonly not: Claim };

const claim: z.ZodType<Claim> = z
  .lazy(() =>
    z.union([
      condition,
      z
        .strictObject({ state: z.array(name).min(1) })
        .meta({ description: 'The matter is in one of these states.' }),
      z
        .strictObject({ owner: z.array(name).min(1) })
        .meta({ description: 'The owner’s role is one of these.' }),
      z
        .strictObject({ visible: z.enum(['oversight', 'affected', 'public']) })
        .meta({ description: 'These people at least can see it.' }),
      z.strictObject({ armed: name }).meta({ description: 'The clock is armed and not paused.' }),
      z
        .strictObject({ spawned: name })
        .meta({ description: 'A move that spawns a matter by this relation has been made.' }),
      z.strictObject({ all: z.array(claim).min(1) }).meta({ description: 'All of these hold.' }),
      z.strictObject({ any: z.array(claim).min(1) }).meta({ description: 'At least one of these holds.' }),
      z.strictObject({ not: claim }).meta({ description: 'This does not hold.' }),
    ]),
  )
  .meta({
    id: 'claim',
    description:
      'What must hold: a condition, or one of state, owner, visible, armed, spawned; all, any, not.',
  });

const names = z.array(name).min(1);
const says = words.meta({ description: 'What the pathway promises, in one sentence.' });

/**
 * What the pathway promises, stated once and apart from the guards, separations and breaches that keep it.
 * The linter proves each one by exploration, so that whoever deletes or weakens a guard breaks a proof.
 */
export const obligation = z
  .union([
    z.strictObject({ says, before: names, holds: claim }).meta({
      description: 'Whenever one of these moves is made, the claim held just before it.',
    }),
    z.strictObject({ says, after: names, holds: claim }).meta({
      description: 'Just after one of these moves, the claim holds.',
    }),
    z.strictObject({ says, entering: names, holds: claim }).meta({
      description: 'Whenever one of these states is entered, by a move or a breach, the claim holds.',
    }),
    z.strictObject({ says, while: names, holds: claim }).meta({
      description: 'At every moment in one of these states, the claim holds.',
    }),
    z.strictObject({ says, breach: names, holds: claim }).meta({
      description: 'Just after one of these clocks is breached, the claim holds.',
    }),
    z.strictObject({ says, apart: z.tuple([name, name]) }).meta({
      description:
        'No one person ever makes both of these moves on one matter, for themselves or for another.',
    }),
    z.strictObject({ says, can: name, in: names.optional() }).meta({
      description:
        'The move can be made in each of these states; in each of its from states if none is named.',
    }),
  ])
  .meta({ id: 'obligation', description: 'A promise of the pathway as a whole, proved before it loads.' });
export type Obligation = z.infer<typeof obligation>;
