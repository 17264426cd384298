import { type Outcome, refused } from '@candour/record';
import { createRoute, type RouteConfig, z } from '@hono/zod-openapi';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { answerTagged, readExpectedHead } from '../http/answer/tags.ts';
import type { HttpContext } from '../http/environment.ts';
import { problem } from '../http/problem/problem.ts';

const refusal = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string().meta({ description: 'A sentence to act on, in English or Welsh' }),
    code: z.string().meta({ description: 'Stable: what programs go by' }),
    instance: z.string().meta({ description: 'The number of the request' }),
    errors: z
      .array(z.object({ at: z.string(), code: z.string().optional(), message: z.string() }))
      .optional(),
    since: z.array(z.number().int()).optional().meta({ description: 'Entries that came in between' }),
  })
  .openapi('Problem');

/** Describes a route, and that it may answer with a problem in place of what it gives. */
export function describeRoute<P extends string, R extends Omit<RouteConfig, 'path'> & { path: P }>(
  route: R,
): ReturnType<typeof createRoute<P, R>> {
  const otherwise = {
    description: 'Refused: a problem (RFC 9457)',
    content: { 'application/problem+json': { schema: refusal } },
  };
  return createRoute({ ...route, responses: { ...route.responses, default: otherwise } });
}

/** In a route's description: JSON in, JSON out, and what every route may answer instead. */
export const takes = <T extends z.ZodType>(schema: T) => ({
  body: { required: true, content: { 'application/json': { schema } } },
});
export const gives = <T extends z.ZodType>(description: string, schema: T) => ({
  description,
  content: { 'application/json': { schema } },
});

/**
 * Answers with what a use case came to. Handlers are typed by their descriptions, of which a refusal is none: hence
 * `never`. That answers are as described is held by test/api-conformity.ts.
 */
export function answer<T>(c: HttpContext, outcome: Outcome<T>, status: ContentfulStatusCode = 200): never {
  return (outcome.ok ? c.json(outcome.value, status) : problem(c, outcome.refusals)) as never;
}

/** As `answer`, with a secret that is shown this once: no cache keeps it, nor the server for a request sent again. */
export function answerSecret<T>(c: HttpContext, outcome: Outcome<T>): never {
  c.set('holdsSecret', true);
  c.header('Cache-Control', 'no-store');
  return answer(c, outcome, 201);
}

/** As `answer`, with a tag by which it need not be sent twice; a matter's begins with its head. */
export function answerRead<T>(c: HttpContext, outcome: Outcome<T>, headOf?: (value: T) => number): never {
  if (!outcome.ok) return problem(c, outcome.refusals) as never;
  return answerTagged(c, outcome.value, headOf?.(outcome.value)) as never;
}

/** What a change needs to know of its request beside its body. */
export interface Seen {
  /** The last entry that whoever asks had seen, where they say so. */
  readonly seen?: number;
  /** So that the same request, sent again after the server fell over, appends nothing more. */
  readonly key?: string;
}

export function readSeen(c: HttpContext): Outcome<Seen> {
  const expected = readExpectedHead(c);
  if (!expected.ok) return refused(expected.refusal);
  const { expectedHead } = expected;
  return {
    ok: true,
    value: { ...(expectedHead !== undefined && { seen: expectedHead }), ...readKey(c) },
  };
}

/** The key of a request, as use cases take it: whoever asks is part of it. */
export function readKey(c: HttpContext): Pick<Seen, 'key'> {
  const caller = c.get('caller');
  const key = c.req.header('idempotency-key')?.replaceAll('"', '');
  return key === undefined || caller === 'anyone' ? {} : { key: `${caller.person}:${key}` };
}
