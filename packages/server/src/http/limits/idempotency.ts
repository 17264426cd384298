import { createHash } from 'node:crypto';
import type { Database } from '@candour/ledger';
import type { Caller } from '@candour/record';
import type { HttpContext, Middleware } from '../environment.ts';
import { kernelRefusal } from '../problem/kernel-refusals.ts';
import { problem } from '../problem/problem.ts';
import { type Answer, claimKey, keepAnswer, releaseKey } from './kept-answers.ts';

/** The draft writes it as a quoted text, most clients as it is. */
const form = /^(?:"([\w.:-]{1,128})"|([\w.:-]{1,128}))$/;
const keptHeaders = ['content-type', 'etag', 'location'] as const;

export interface OnceParts {
  readonly database: Database;
  readonly now: () => Date;
}

/**
 * A request sent again under the same Idempotency-Key is answered as the first was, and does nothing
 * (draft-ietf-httpapi-idempotency-key-header). A refusal did nothing either, so its key is free again.
 */
export function answerOnce(parts: OnceParts): Middleware {
  return async (c, next) => {
    const header = c.req.method === 'POST' ? c.req.header('idempotency-key') : undefined;
    const caller = c.get('caller');
    if (header === undefined || caller === 'anyone') return next();
    const [, quoted, key = quoted] = form.exec(header) ?? [];
    if (key === undefined) return problem(c, kernelRefusal('key-malformed', 'header.idempotency-key'));
    const asked = { person: caller.person, key, fingerprint: await fingerprintOf(c, caller) };
    const claim = await claimKey(parts.database, asked, parts.now());
    if (claim === 'reused') return problem(c, kernelRefusal('key-reused'));
    if (claim === 'in-use') return problem(c, kernelRefusal('key-in-use'));
    if (claim !== 'claimed') return repeat(claim);
    await next();
    if (c.res.ok && c.get('holdsSecret') !== true)
      await keepAnswer(parts.database, asked, await copyOf(c.res));
    else await releaseKey(parts.database, asked);
  };
}

/** What makes two requests the same: where they go, with what rights, and every byte they carry. */
async function fingerprintOf(c: HttpContext, caller: Exclude<Caller, 'anyone'>): Promise<string> {
  const { pathname, search } = new URL(c.req.url);
  return createHash('sha256')
    .update(JSON.stringify([c.req.method, pathname, search, caller.scopes, c.req.header('if-match') ?? null]))
    .update(Buffer.from(await c.req.arrayBuffer()))
    .digest('hex');
}

async function copyOf(answer: Response): Promise<Answer> {
  const headers = keptHeaders.flatMap((name) => {
    const value = answer.headers.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  return { status: answer.status, headers: Object.fromEntries(headers), body: await answer.clone().text() };
}

function repeat({ status, headers, body }: Answer): Response {
  const isEmpty = status === 204;
  return new Response(isEmpty ? null : body, {
    status,
    headers: { ...headers, 'Idempotency-Replayed': 'true' },
  });
}
