import { type Keeping, type Pages, pages, type WebParts } from '@candour/web';
import type { Hono } from 'hono';
import { type ApiParts, apiRoutes } from './api/api-routes.ts';
import { logFiles } from './api/log/log.ts';
import type { AppParts } from './app.ts';
import { calendarRoutes } from './calendar-feed/calendar-routes.ts';
import type { Env } from './http/environment.ts';
import { explainProblem } from './http/problem/explain-problem.ts';
import { problem } from './http/problem/problem.ts';
import { ofPages } from './http/request/of-pages.ts';
import { linksFrom } from './mail/links.ts';
import { openKeeping } from './open-keeping.ts';
import { identify } from './sign-in/identify.ts';
import { openAccount } from './sign-in/open-account.ts';
import { openDoor } from './sign-in/open-door.ts';
import { openSignIn } from './sign-in/open-sign-in.ts';
import type { SignInParts } from './sign-in/parts.ts';
import { signInRoutes } from './sign-in/sign-in-routes.ts';

export interface MountOptions {
  readonly asExample?: boolean;
  readonly lastRun?: Keeping['lastRun'];
}

/** Everything that is answered of a record. */
export function mountRecord(
  api: ApiParts,
  signIn: SignInParts,
  { asExample = false, lastRun = () => null }: MountOptions = {},
): Pick<AppParts, 'identify' | 'mounts'> {
  const { record, origin, verifierKey } = api;
  const refuse: WebParts['refuse'] = (c, refusals) => problem(ofPages(c), refusals);
  const ways = openSignIn(signIn);
  const door = openDoor(ways, { withCast: asExample });
  const account = openAccount(ways, api);
  const keeping = openKeeping(api, signIn, lastRun);
  const { name } = signIn.config;
  const web = onServer(
    pages({ record, origin, verifierKey, refuse, explainProblem, door, account, keeping, name }),
  );
  return {
    identify: identify(signIn),
    mounts: [
      { at: '/', router: web },
      { at: '/cy', router: web },
      { at: '/api/v1/sign-in', router: signInRoutes(ways) },
      { at: '/api/v1', router: apiRoutes(api) },
      { at: '/log', router: logFiles(api.record) },
      {
        at: '/calendar',
        router: calendarRoutes({ database: api.record.database, links: linksFrom(api.origin) }),
      },
    ],
  };
}

/** Pages ask less of a request than the server knows of it. */
function onServer(router: Pages): Hono<Env> {
  return router as unknown as Hono<Env>;
}
