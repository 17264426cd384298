import { isToken } from '@candour/record/account';
import { readCookies } from './cookies.ts';

/** What a request brings to say who asks. */
export type Presented =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'session'; readonly secret: string }
  | { readonly kind: 'token'; readonly token: string }
  /** More than one: whichever were taken, somebody could have slipped in the other. */
  | { readonly kind: 'several' }
  | { readonly kind: 'not-a-token' };

/** The scheme may be written in any case (RFC 9110 §11.1), the token may not. */
const bearer = /^bearer +(\S+)$/i;

/** Reads the two headers that count; a token in an address or a body is never looked at. */
export function readPresented(headers: Headers, cookieName: string): Presented {
  const sessions = readCookies(headers.get('cookie') ?? undefined, cookieName);
  const authorization = headers.get('authorization');
  if (sessions.length + (authorization === null ? 0 : 1) > 1) return { kind: 'several' };
  if (authorization === null) {
    const [secret] = sessions;
    return secret === undefined ? { kind: 'nothing' } : { kind: 'session', secret };
  }
  const token = bearer.exec(authorization)?.[1];
  return token !== undefined && isToken(token) ? { kind: 'token', token } : { kind: 'not-a-token' };
}
