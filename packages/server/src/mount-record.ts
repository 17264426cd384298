import type { OpenRecord } from '@candour/record/open';
import { apiRoutes } from './api/api-routes.ts';
import { logFiles } from './api/log/log.ts';
import type { AppParts } from './app.ts';
import { identify } from './sign-in/identify.ts';
import type { SignInParts } from './sign-in/parts.ts';
import { signInRoutes } from './sign-in/sign-in-routes.ts';

/** Everything that is answered of a record. */
export function mountRecord(
  { parts: record, verifierKey }: Pick<OpenRecord, 'parts' | 'verifierKey'>,
  signIn: SignInParts,
): Pick<AppParts, 'identify' | 'mounts'> {
  return {
    identify: identify(signIn),
    mounts: [
      { at: '/api/v1/sign-in', router: signInRoutes(signIn) },
      { at: '/api/v1', router: apiRoutes({ record, verifierKey }) },
      { at: '/log', router: logFiles(record) },
    ],
  };
}
