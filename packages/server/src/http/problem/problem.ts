import type { Refusal, Words } from '@candour/record';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { HttpContext } from '../environment.ts';
import { statusOf, titleOf } from './statuses.ts';

/** One thing that is wrong with what was sent, and where. */
export interface FieldError {
  readonly at: string;
  readonly message: Words;
}

/** RFC 9457, with the stable code of the refusal, and the places concerned. */
interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  /** The request, as the log knows it. */
  readonly instance: string;
  readonly errors?: readonly { readonly at: string; readonly code?: string; readonly message: string }[];
  /** For `matter-moved-on`: the entries that came since. */
  readonly since?: readonly number[];
}

/** Answers with refusals, in the caller’s language. The status is that of the first, unless another is given. */
export function problem(
  c: HttpContext,
  refused: Refusal | readonly Refusal[],
  status?: ContentfulStatusCode,
): Response {
  const refusals: readonly Refusal[] = 'code' in refused ? [refused] : refused;
  const [first] = refusals;
  if (first === undefined) throw new Error('a problem was to be told without a refusal');
  const language = c.get('language') ?? 'en';
  const errors = refusals.flatMap(({ at, code, message }) =>
    at === undefined ? [] : [{ at, code, message: message[language] }],
  );
  return write(c, {
    first,
    status: status ?? statusOf(first.code),
    ...(errors.length > 0 && { errors }),
  });
}

/** Answers that what was sent is not as it should be, with a sentence for each place. */
export function malformed(
  c: HttpContext,
  refusal: Refusal,
  wrong: readonly FieldError[],
  status: 400 | 422,
): Response {
  const language = c.get('language') ?? 'en';
  const errors = wrong.map(({ at, message }) => ({ at, message: message[language] }));
  return write(c, { first: refusal, status, errors });
}

interface Told {
  readonly first: Refusal;
  readonly status: ContentfulStatusCode;
  readonly errors?: Problem['errors'];
}

function write(c: HttpContext, { first, status, errors }: Told): Response {
  const language = c.get('language') ?? 'en';
  const told: Problem = {
    type: `/problems/${first.code}`,
    title: titleOf(status)[language],
    status,
    detail: first.message[language],
    code: first.code,
    instance: c.get('requestId') ?? '',
    ...(errors !== undefined && { errors }),
    ...(first.since !== undefined && { since: first.since }),
  };
  c.header('Cache-Control', 'no-store');
  if (status === 401) c.header('WWW-Authenticate', 'Bearer');
  return c.body(JSON.stringify(told), status, { 'Content-Type': 'application/problem+json' });
}
