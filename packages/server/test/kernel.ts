import { createRoute, z } from '@hono/zod-openapi';
import { type AppParts, createApp } from '../src/app.ts';
import { answerCsv, prefersCsv } from '../src/http/answer/csv.ts';
import { linkNext, listOf, readCursor, writeCursor } from '../src/http/answer/pages.ts';
import { answerTagged, readExpectedHead } from '../src/http/answer/tags.ts';
import type { Middleware } from '../src/http/environment.ts';
import { kernelRefusal } from '../src/http/problem/kernel-refusals.ts';
import { problem } from '../src/http/problem/problem.ts';
import { createRouter, type Router } from '../src/http/router.ts';
import { createLog } from '../src/observe/log.ts';

/** Whoever `x-person` names, as sign-in would have found out. */
const identify: Middleware = async (c, next) => {
  const person = c.req.header('x-person');
  if (person !== undefined) {
    const scopes = c.req.header('x-scopes') === undefined ? null : (['read'] as const);
    c.set('caller', { person, administrator: false, confirmedAt: null, scopes });
  }
  await next();
};

let made = 0;
const nowhere = {
  query: () => Promise.reject(new Error('this test has no database')),
  transaction: () => Promise.reject(new Error('this test has no database')),
};

type Given = { readonly config?: Partial<AppParts['config']> } & Partial<Omit<AppParts, 'config'>>;

/** The server with a few routes of its own in place of the record’s. */
export function openKernel({ config, ...given }: Given = {}): Router {
  return createApp({
    record: {
      database: nowhere,
      clock: () => new Date('2026-03-03T09:30:00.000Z'),
      ids: (prefix) => `${prefix}_${++made}`,
    },
    config: {
      allowedHosts: null,
      trustedProxies: [],
      uploadLimitMb: 2,
      readsPerMinute: 1000,
      writesPerMinute: 1000,
      metricsToken: null,
      ...config,
    },
    origin: 'http://localhost',
    log: createLog('silent'),
    identify,
    mounts: [{ at: '/api/v1', router: things() }],
    checks: [],
    measured: {
      ledgerSize: async () => 12,
      outgoing: async () => 3,
      sweepAge: async () => null,
      witnesses: async () => [{ name: 'gazette', signed: 11, age: null }],
    },
    ...given,
  });
}

const thing = z.strictObject({ name: z.string().min(1).max(20), colour: z.enum(['red', 'blue']).optional() });
const refused = { default: { description: 'A problem' } };

/** How often a thing was made, so that a test can tell whether it was made twice. */
export const tally = { made: 0 };

function things(): Router {
  const router = createRouter();
  router.openapi(
    createRoute({
      method: 'post',
      path: '/things',
      request: { body: { required: true, content: { 'application/json': { schema: thing } } } },
      responses: { 201: { description: 'Made' }, ...refused },
    }),
    async (c) => {
      tally.made += 1;
      if (c.req.valid('json').name === 'refused') return problem(c, kernelRefusal('not-found'), 422);
      return c.json({ made: tally.made, name: c.req.valid('json').name }, 201);
    },
  );
  router.openapi(
    createRoute({
      method: 'get',
      path: '/things',
      request: { query: z.strictObject({ colour: z.string().optional(), cursor: z.string().optional() }) },
      responses: { 200: { description: 'Things' }, ...refused },
    }),
    (c) => {
      const { cursor } = c.req.valid('query');
      const place = cursor === undefined ? [0] : readCursor(listOf(c), cursor);
      if (place === undefined) return problem(c, kernelRefusal('cursor-malformed', 'query.cursor'));
      if (prefersCsv(c)) return answerCsv(c, ['name'], [['=cmd()'], ['plain']]);
      const next = writeCursor(listOf(c), [Number(place[0]) + 1]);
      linkNext(c, next);
      return c.json({ at: place[0], next });
    },
  );
  router.get('/things/:thing', (c) => answerTagged(c, { thing: c.req.param('thing') }, 7));
  router.post('/things/:thing/moves', (c) => {
    const expected = readExpectedHead(c);
    return expected.ok ? c.json({ head: expected.expectedHead ?? null }) : problem(c, expected.refusal);
  });
  router.get('/fault', () => {
    throw new Error('couldn’t find Ann Example in the table', { cause: new TypeError('Ann') });
  });
  router.get('/sender', (c) => c.json({ ...c.get('sender') }));
  router.post('/documents', async (c) => c.json({ size: (await c.req.arrayBuffer()).byteLength }));
  return router;
}

/** As if it had come over a socket from that address. */
export const from = (remoteAddress: string): object => ({ incoming: { socket: { remoteAddress } } });
