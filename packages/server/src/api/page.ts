import { type Outcome, refused } from '@candour/record';
import { z } from '@hono/zod-openapi';
import { linkNext, listOf, type Place, readCursor, writeCursor } from '../http/answer/pages.ts';
import type { HttpContext } from '../http/environment.ts';
import { kernelRefusal } from '../http/problem/kernel-refusals.ts';

/** What every list can be asked beside its own filters. */
export const pageQuery = {
  limit: z.coerce.number().int().min(1).max(200).default(50).meta({ description: 'How many at most' }),
  cursor: z
    .string()
    .max(2000)
    .optional()
    .meta({ description: 'Where the page before ended: `next` of its answer' }),
};

export const nextPage = z
  .string()
  .nullable()
  .meta({ description: 'The cursor of the next page; null where this is the last' });

/** The place a page begins after; undefined for the first page. */
export function placeOf(c: HttpContext, cursor: string | undefined): Outcome<Place | undefined> {
  if (cursor === undefined) return { ok: true, value: undefined };
  const place = readCursor(listOf(c), cursor);
  return place === undefined
    ? refused(kernelRefusal('cursor-malformed', 'query.cursor'))
    : { ok: true, value: place };
}

/** The cursor of the next page, which the answer links to as well. */
export function nextOf(c: HttpContext, place: Place | null): string | null {
  const cursor = place === null ? null : writeCursor(listOf(c), place);
  linkNext(c, cursor);
  return cursor;
}
