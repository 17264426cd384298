import { done, type Outcome, refused } from '@candour/record';
import { findAccountHolder } from '@candour/record/account';
import type { Cast } from '@candour/web';
import type { HttpContext } from '../../http/environment.ts';
import { kernelRefusal } from '../../http/problem/kernel-refusals.ts';
import { isLocal } from '../../http/request/is-local.ts';
import { ofPages } from '../../http/request/of-pages.ts';
import type { SignInParts } from '../parts.ts';
import { beginSession } from '../session/sessions.ts';
import { listCast } from './list-cast.ts';

/** The people of the worked example, whom whoever sits at this machine may be. */
export function openCast(parts: SignInParts): Cast {
  return {
    list: async (c) => (isLocal(ofPages(c)) ? listCast(parts.database) : []),
    enter: (c, person) => enter(parts, ofPages(c), person),
  };
}

async function enter(parts: SignInParts, c: HttpContext, person: string): Promise<Outcome<null>> {
  const holder = isLocal(c) ? await findAccountHolder(parts.database, person) : undefined;
  if (holder === undefined) return refused(kernelRefusal('not-found'));
  // As if they had just used a passkey: so that whoever explores may do all that they may.
  const by = { person, method: 'passkey', means: 'example', isConfirmed: true } as const;
  await beginSession(parts, c, { ...by, because: 'opened as a person of the worked example' });
  return done(null);
}
