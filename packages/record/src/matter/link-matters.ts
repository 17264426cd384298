import type { Stored } from '@candour/ledger';
import type { Caller } from '../caller.ts';
import { recordOnce } from '../keyed.ts';
import { authorise } from '../need-to-know/authorise.ts';
import { done, type Outcome, refused } from '../outcome.ts';
import type { Parts } from '../parts.ts';
import { noSuchMatter } from './open-matter.ts';
import { findStanding } from './read-matter.ts';

/** What another matter is to one: `reviews`, it looks again at what came of the other. */
export const linkRelations = ['same-person', 'repeats', 'answers', 'reviews', 'related'] as const;

export interface LinkMatters {
  readonly matter: string;
  readonly to: string;
  /** What this one is to the other. */
  readonly relation: (typeof linkRelations)[number];
  readonly because: string;
  /** The same key again links nothing more, and answers the same. */
  readonly key?: string | undefined;
}

/**
 * Says that a matter has to do with another. A person says so and why; it changes nothing of either. The reason and the
 * other’s reference are sealed, since that two matters have to do with each other may itself be what must not be known.
 */
export async function linkMatters(
  parts: Parts,
  caller: Caller,
  { matter, to, relation, because, key }: LinkMatters,
): Promise<Outcome<readonly Stored[]>> {
  const authorised = await authorise(parts, caller, { action: 'act-on-matter', matter });
  if (!authorised.ok) return authorised;
  const other = await authorise(parts, caller, { action: 'see-matter', matter: to });
  if (!other.ok) return other;
  if (matter === to) return refused(linkedToItself);
  if ((await findStanding(parts.database, matter)) === undefined) return refused(noSuchMatter);
  const recorded = await recordOnce(parts, {
    key,
    draft: ({ at }) => ({
      matter,
      kind: 'matter-linked',
      actor: authorised.value.person,
      happenedAt: at,
      sealed: [{ subject: matter, body: { to, relation, because } }],
    }),
  });
  return recorded.ok ? done([recorded.value]) : recorded;
}

const linkedToItself = {
  code: 'linked-to-itself',
  at: 'to',
  message: {
    en: 'A matter cannot be linked to itself; name the other one.',
    cy: 'Ni ellir cysylltu mater ag ef ei hun; enwch y llall.',
  },
} as const;
