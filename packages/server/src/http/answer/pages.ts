import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { HttpContext } from '../environment.ts';

/** The place after which a page begins: the values that the list is sorted by, of its last row. */
export type Place = readonly (string | number | null)[];

const cursorSchema = z.tuple([z.string()], z.union([z.string().max(300), z.number(), z.null()]));

/**
 * A cursor says after which row, and of which list: the same question with other filters takes no cursor of this one.
 * It holds nothing that whoever has it was not shown, and is an argument like any other, so it needs no signature.
 */
export function writeCursor(list: string, place: Place): string {
  return Buffer.from(JSON.stringify([nameOf(list), ...place])).toString('base64url');
}

/** Undefined where it is none of this list. */
export function readCursor(list: string, cursor: string): Place | undefined {
  try {
    const [name, ...place] = cursorSchema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
    return name === nameOf(list) ? place : undefined;
  } catch {
    return undefined;
  }
}

function nameOf(list: string): string {
  return createHash('sha256').update(list).digest('base64url').slice(0, 8);
}

/** What list this is: its path and everything asked of it but the place and the size of a page. */
export function listOf(c: HttpContext): string {
  const { pathname, searchParams } = new URL(c.req.url);
  for (const name of ['cursor', 'limit']) searchParams.delete(name);
  searchParams.sort();
  return `${pathname}?${searchParams}`;
}

/** Says where the next page is, in a header too (RFC 8288). */
export function linkNext(c: HttpContext, cursor: string | null): void {
  if (cursor === null) return;
  const { pathname, searchParams } = new URL(c.req.url);
  searchParams.set('cursor', cursor);
  c.header('Link', `<${pathname}?${searchParams}>; rel="next"`, { append: true });
}
