import { createHash } from 'node:crypto';
import type { Refusal } from '@candour/record';
import type { HttpContext } from '../environment.ts';
import { kernelRefusal } from '../problem/kernel-refusals.ts';

/** A strong tag of a text as it is sent; a matter’s begins with its head, which a change must have seen. */
function tagOf(text: string, head?: number): string {
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 22);
  return head === undefined ? `"${hash}"` : `"${head}.${hash}"`;
}

/** Sends JSON with its tag, or 304 to whoever has it. Browsers keep nothing of what somebody signed in was shown. */
export function answerTagged(c: HttpContext, value: unknown, head?: number): Response {
  const text = JSON.stringify(value);
  const tag = tagOf(text, head);
  c.header('ETag', tag);
  c.header('Cache-Control', c.get('caller') === 'anyone' ? 'no-cache' : 'no-store');
  c.header('Vary', 'Cookie, Authorization, Accept', { append: true });
  if (isHeld(c.req.header('if-none-match'), tag)) return c.body(null, 304);
  return c.body(text, 200, { 'Content-Type': 'application/json; charset=UTF-8' });
}

/** Whether whoever asks holds what has this tag. */
export function isHeld(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  const held = header.split(',').map((each) => each.trim().replace(/^W\//, ''));
  return held.includes('*') || held.includes(tag.replace(/^W\//, ''));
}

const matterTag = /^"(\d{1,15})\.[\w-]{22}"$/;

export type ExpectedHead =
  | { readonly ok: true; readonly expectedHead?: number }
  | { readonly ok: false; readonly refusal: Refusal };

/** The head that whoever asks has seen, from If-Match; none where the change shall be made whatever came since. */
export function readExpectedHead(c: HttpContext): ExpectedHead {
  const header = c.req.header('if-match')?.trim();
  if (header === undefined || header === '*') return { ok: true };
  const head = matterTag.exec(header)?.[1];
  return head === undefined
    ? { ok: false, refusal: kernelRefusal('tag-malformed', 'header.if-match') }
    : { ok: true, expectedHead: Number(head) };
}
