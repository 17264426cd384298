import { assetFiles } from '@candour/web';
import type { Hono } from 'hono';
import type { Env } from './environment.ts';
import { createRouter } from './router.ts';

/** For those who index: what is published may be found, and nothing is behind the rest but the way in. */
const robots = `User-agent: *
Disallow: /api/
Disallow: /account
Disallow: /cy/account
Disallow: /sign-in
Disallow: /cy/sign-in
Disallow: /invitation
Disallow: /cy/invitation
`;

const aDay = 'public, max-age=86400';

/** What is the same for everybody: nobody is asked who they are for it, and it is not counted as a request of theirs. */
export function files(): Hono<Env> {
  return createRouter()
    .get('/robots.txt', (c) => c.text(robots, 200, { 'Cache-Control': aDay }))
    .get('/favicon.ico', (c) => c.body(null, 204, { 'Cache-Control': aDay }))
    .route('/', assetFiles() as unknown as Hono<Env>);
}
