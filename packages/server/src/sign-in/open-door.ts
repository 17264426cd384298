import type { Words } from '@candour/record';
import type { Door, PageContext } from '@candour/web';
import type { HttpContext } from '../http/environment.ts';
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
    goElsewhere: (c, { to, ...going }) => goElsewhere(parts, ofServer(c), { ...going, returnTo: to }),
    recover: (c, code) => takeRecoveryCode(parts, ofServer(c), code),
    signOut: (c) => signOut(parts, ofServer(c)),
    explain: (code) => ended[code] ?? findSentence(code),
  };
}

/** Pages know less of a request than the server does. */
function ofServer(c: PageContext): HttpContext {
  return c as unknown as HttpContext;
}

const ended: Readonly<Record<string, Words | undefined>> = {
  'signed-out': { en: 'You have signed out.', cy: 'Rydych wedi allgofnodi.' },
};
