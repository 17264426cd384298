import type { Words } from '@candour/record';
import type { Door } from '@candour/web';
import { ofPages } from '../http/request/of-pages.ts';
import { findInvited } from './account/find-invited.ts';
import { takeRecoveryCode } from './account/recovery-codes.ts';
import { signOut } from './account/sign-out.ts';
import { openCast } from './cast/open-cast.ts';
import { goElsewhere } from './oidc/go-elsewhere.ts';
import { findSentence } from './refusals.ts';
import type { RouteParts } from './routes.ts';

/** What the pages at the door work with. `withCast` in the worked example alone. */
export function openDoor(parts: RouteParts, { withCast }: { readonly withCast: boolean }): Door {
  return {
    providers: parts.config.oidc.map(({ id, name }) => ({ id, name })),
    cast: withCast ? openCast(parts) : null,
    goElsewhere: (c, { to, ...going }) => goElsewhere(parts, ofPages(c), { ...going, returnTo: to }),
    findInvited: (c, secret) => findInvited(parts, ofPages(c), secret),
    recover: (c, code) => takeRecoveryCode(parts, ofPages(c), code),
    signOut: (c) => signOut(parts, ofPages(c)),
    explain: (code) => ended.get(code) ?? findSentence(code),
  };
}

const ended: ReadonlyMap<string, Words> = new Map([
  ['signed-out', { en: 'You have signed out.', cy: 'Rydych wedi allgofnodi.' }],
]);
