import {
  type Ceremony,
  hashSecret,
  insertCeremony,
  later,
  makeSecret,
  takeCeremony,
} from '@candour/record/account';
import type { HttpContext } from '../../http/environment.ts';
import type { SignInParts } from '../parts.ts';
import { clearCeremonyCookie, cookieNames, readCookies, setCeremonyCookie } from '../session/cookies.ts';

/** Long enough to find one's key or to sign in elsewhere. */
const minutes = 5;

export type Started = Pick<Ceremony, 'purpose' | 'method' | 'person' | 'session' | 'invitation' | 'secrets'>;

/**
 * Begins a ceremony that only this browser can end: it alone has the handle. So nobody signs another's browser in to
 * their own account by sending it an answer of theirs.
 */
export async function startCeremony(parts: SignInParts, c: HttpContext, started: Started): Promise<void> {
  const handle = makeSecret(parts.random);
  const startedAt = parts.clock().toISOString();
  const expiresAt = later(startedAt, minutes);
  await insertCeremony(parts.database, { ...started, id: hashSecret(handle), startedAt, expiresAt });
  setCeremonyCookie(c, parts.config.origin, handle, minutes * 60);
}

/** Ends this browser’s ceremony, whatever it comes to; undefined where there is none of that kind. */
export async function endCeremony(
  parts: SignInParts,
  c: HttpContext,
  wanted: Pick<Ceremony, 'method'> & { readonly purpose?: Ceremony['purpose'] },
): Promise<Ceremony | undefined> {
  const handles = readCookies(c.req.header('cookie'), cookieNames(parts.config.origin).ceremony);
  const [handle] = handles;
  if (handle === undefined || handles.length > 1) return undefined;
  clearCeremonyCookie(c, parts.config.origin);
  const ceremony = await takeCeremony(parts.database, hashSecret(handle), parts.clock().toISOString());
  if (ceremony === undefined || ceremony.method !== wanted.method) return undefined;
  return wanted.purpose === undefined || ceremony.purpose === wanted.purpose ? ceremony : undefined;
}

/** What the answer must match; a ceremony without it has no right answer. */
export function secretOf({ secrets }: Ceremony, name: string): string {
  const secret = secrets[name];
  if (!secret) throw new Error(`This ceremony has no ${name}.`);
  return secret;
}
