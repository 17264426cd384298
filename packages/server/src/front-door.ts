import { createRouter, type Router } from './http/router.ts';

/** Where to look first, in the order of what people come for. */
const addresses = {
  published: '/api/v1/public/matters',
  overdue: '/api/v1/public/matters?overdue=true',
  search: '/api/v1/public/search?words=fire',
  everythingThatCanBeAsked: '/api/v1/openapi.json',
  logToVerify: '/log/checkpoint',
} as const;

/** What whoever opens the address itself is told, while there are no pages. */
export function frontDoor(): Router {
  const router = createRouter();
  router.get('/', (c) =>
    c.json({
      candour:
        'The record between a public failing and its remedy. It has no pages yet; these can be opened:',
      ...addresses,
    }),
  );
  return router;
}
