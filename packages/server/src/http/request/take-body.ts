import { bodyLimit } from 'hono/body-limit';
import type { HttpContext, Middleware } from '../environment.ts';
import { kernelRefusal } from '../problem/kernel-refusals.ts';
import { problem } from '../problem/problem.ts';
import { isSafeJson } from './check-json.ts';
import { isPage } from './is-page.ts';

const methods = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);
const json = /^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i;
const upload = /^multipart\/form-data\s*;/i;
const form = /^application\/x-www-form-urlencoded\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i;

export interface BodyLimits {
  /** In bytes. */
  readonly json: number;
  readonly upload: number;
  /** Paths to which files may be sent. */
  readonly uploads: RegExp;
}

/**
 * Takes JSON in UTF-8, forms where there are pages, and files where a route asks for them, up to their limits; all else is refused before anything
 * reads it. Nothing compressed is taken: a small body would become a large one.
 */
export function takeBody(limits: BodyLimits): Middleware {
  const limitTo = (maxSize: number): Middleware =>
    bodyLimit({ maxSize, onError: (c) => problem(c as HttpContext, kernelRefusal('body-too-large')) });
  const limitJson = limitTo(limits.json);
  const limitUpload = limitTo(limits.upload);
  return async (c, next) => {
    if (!methods.has(c.req.method) || !hasBody(c)) return next();
    const type = c.req.header('content-type') ?? '';
    if (c.req.header('content-encoding') !== undefined) return refuseType(c);
    if (json.test(type)) return limitJson(c, () => checkJson(c, next));
    if (form.test(type) && isPage(c)) return limitJson(c, next);
    if (upload.test(type) && limits.uploads.test(c.req.path)) return limitUpload(c, next);
    return refuseType(c);
  };
}

function refuseType(c: HttpContext): Response {
  return problem(c, kernelRefusal('media-type-unsupported'));
}

/** On a socket the headers say so; a request made in memory has no length but has its body at hand. */
function hasBody(c: HttpContext): boolean {
  const length = c.req.header('content-length');
  if (length !== undefined) return length !== '0';
  if (c.req.header('transfer-encoding') !== undefined) return true;
  return c.env?.incoming === undefined && c.req.raw.body !== null;
}

async function checkJson(c: HttpContext, next: () => Promise<void>): Promise<void> {
  const refused = findFault(await c.req.text());
  if (refused === null) return next();
  c.res = problem(c, kernelRefusal(refused));
}

function findFault(text: string): 'json-malformed' | 'json-unsafe' | null {
  try {
    JSON.parse(text);
  } catch {
    return 'json-malformed';
  }
  return isSafeJson(text) ? null : 'json-unsafe';
}
