import type { SignInConfig } from './parts.ts';

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

export function isLoopback({ hostname }: URL): boolean {
  return loopback.has(hostname) || hostname.endsWith('.localhost');
}

/** Sentences about what cannot work, or would not be safe; none where all is well. */
export function checkSignInConfig({ origin, rpId, oidc }: SignInConfig): readonly string[] {
  const url = new URL(origin);
  return [
    ...(url.origin === origin ? [] : [`The origin ${origin} has a path or a slash: write ${url.origin}.`]),
    ...(isSafe(url)
      ? []
      : [`The origin ${origin} is plain http: use https, or the address of this machine.`]),
    ...(url.hostname === rpId || url.hostname.endsWith(`.${rpId}`)
      ? []
      : [`Passkeys for ${rpId} do not work at ${url.hostname}: name that host, or a parent domain of it.`]),
    ...oidc
      .filter(({ issuer }) => !isSafe(new URL(issuer)))
      .map(({ id, issuer }) => `The issuer ${issuer} of ${id} is plain http: use https.`),
  ];
}

function isSafe(url: URL): boolean {
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url));
}
