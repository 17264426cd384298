import type { Middleware } from '../environment.ts';

/** What every answer says unless a route says it otherwise: nothing of it may run, be framed, or be guessed at. */
const always: readonly (readonly [string, string])[] = [
  [
    'Content-Security-Policy',
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  ],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()'],
  ['Referrer-Policy', 'no-referrer'],
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
];

/** Two years, as browsers’ preload lists ask. */
const strictTransport = 'max-age=63072000; includeSubDomains';

/** Adds what is not there yet; what somebody signed in was shown is kept by no cache. */
export function secureAnswers({ https }: { readonly https: boolean }): Middleware {
  return async (c, next) => {
    await next();
    const { headers } = c.res;
    const add = (name: string, value: string): void => {
      if (!headers.has(name)) headers.set(name, value);
    };
    for (const [name, value] of always) add(name, value);
    add(
      'Cross-Origin-Resource-Policy',
      headers.get('access-control-allow-origin') === '*' ? 'cross-origin' : 'same-origin',
    );
    add('Cache-Control', c.get('caller') === 'anyone' ? 'no-cache' : 'no-store');
    if (https) add('Strict-Transport-Security', strictTransport);
    headers.set('X-Request-Id', c.get('requestId'));
  };
}
