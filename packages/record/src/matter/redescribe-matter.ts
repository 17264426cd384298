import type { Stored } from '@candour/ledger';
import type { Caller } from '../caller.ts';
import { recordOnce } from '../keyed.ts';
import { authorise } from '../need-to-know/authorise.ts';
import { done, type Outcome, refused } from '../outcome.ts';
import type { Parts } from '../parts.ts';
import { describeDraft } from './describe-matter.ts';
import { noSuchMatter } from './open-matter.ts';
import { findStanding } from './read-matter.ts';

export interface RedescribeMatter {
  readonly matter: string;
  readonly title: string;
  readonly classification: 'public' | 'restricted';
  readonly seen?: number;
  /** The same key again records nothing more, and answers the same. */
  readonly key?: string;
}

/**
 * Calls a matter something else, or makes it public: what its pathway names public may then be read by all, the past
 * included. What was public once was read, so nothing public becomes restricted again.
 */
export async function redescribeMatter(
  parts: Parts,
  caller: Caller,
  { matter, title, classification, seen, key }: RedescribeMatter,
): Promise<Outcome<readonly Stored[]>> {
  const authorised = await authorise(parts, caller, { action: 'act-on-matter', matter });
  if (!authorised.ok) return authorised;
  const standing = await findStanding(parts.database, matter);
  if (standing === undefined) return refused(noSuchMatter);
  if (standing.classification === 'public' && classification === 'restricted') return refused(publicAlready);
  if (standing.classification === 'restricted' && classification === 'public') {
    const publishing = await authorise(parts, caller, { action: 'make-public', matter });
    if (!publishing.ok) return publishing;
  }
  const by = authorised.value.person;
  const recorded = await recordOnce(parts, {
    key,
    draft: ({ at }) => ({
      ...describeDraft({ id: matter, by, title, classification, at }),
      expectedHead: seen ?? standing.head,
    }),
  });
  return recorded.ok ? done([recorded.value]) : recorded;
}

const publicAlready = {
  code: 'public-already',
  at: 'classification',
  message: {
    en: 'This matter is public and has been read; it cannot be made restricted again.',
    cy: 'Mae’r mater hwn yn gyhoeddus ac wedi’i ddarllen; ni ellir ei gyfyngu eto.',
  },
} as const;
