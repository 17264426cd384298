import { type ApiParts, apiRoutes } from './api/api-routes.ts';
import { logFiles } from './api/log/log.ts';
import type { AppParts } from './app.ts';
import { calendarRoutes } from './calendar-feed/calendar-routes.ts';
import { frontDoor } from './front-door.ts';
import { linksFrom } from './mail/links.ts';
import { identify } from './sign-in/identify.ts';
import type { SignInParts } from './sign-in/parts.ts';
import { signInRoutes } from './sign-in/sign-in-routes.ts';

/** Everything that is answered of a record. */
export function mountRecord(api: ApiParts, signIn: SignInParts): Pick<AppParts, 'identify' | 'mounts'> {
  return {
    identify: identify(signIn),
    mounts: [
      { at: '/', router: frontDoor() },
      { at: '/api/v1/sign-in', router: signInRoutes(signIn) },
      { at: '/api/v1', router: apiRoutes(api) },
      { at: '/log', router: logFiles(api.record) },
      {
        at: '/calendar',
        router: calendarRoutes({ database: api.record.database, links: linksFrom(api.origin) }),
      },
    ],
  };
}
