import type { Context } from 'hono';
import { deleteCookie, setCookie } from 'hono/cookie';
import type { CookieOptions } from 'hono/utils/cookie';

/** Names begin with `__Host-` wherever there is https: then no other host, path or plain page can have set them. */
export interface CookieNames {
  readonly session: string;
  readonly ceremony: string;
}

const isSecure = (origin: string): boolean => origin.startsWith('https:');

export function cookieNames(origin: string): CookieNames {
  const prefix = isSecure(origin) ? '__Host-' : '';
  return { session: `${prefix}candour`, ceremony: `${prefix}candour-ceremony` };
}

/**
 * Lax, not Strict: whoever comes back from a provider, or follows a link in a mail, is still signed in; what changes
 * anything is a POST, which Lax keeps from other sites. No Max-Age: the database knows when a session ends.
 */
function options(origin: string): CookieOptions {
  return { path: '/', httpOnly: true, sameSite: 'Lax', secure: isSecure(origin) };
}

export function setSessionCookie(c: Context, origin: string, secret: string): void {
  setCookie(c, cookieNames(origin).session, secret, options(origin));
}

export function clearSessionCookie(c: Context, origin: string): void {
  deleteCookie(c, cookieNames(origin).session, options(origin));
}

export function setCeremonyCookie(c: Context, origin: string, handle: string, seconds: number): void {
  setCookie(c, cookieNames(origin).ceremony, handle, { ...options(origin), maxAge: seconds });
}

export function clearCeremonyCookie(c: Context, origin: string): void {
  deleteCookie(c, cookieNames(origin).ceremony, options(origin));
}

/** Every value sent under a name, as sent: two of one name are a sign that somebody planted one. */
export function readCookies(header: string | undefined, name: string): readonly string[] {
  return (header ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
}
