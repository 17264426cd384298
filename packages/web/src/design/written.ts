import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { HtmlEscapedString } from 'hono/utils/html';

/** Part of a page as markup. */
export type Written = HtmlEscapedString;

/**
 * Writes part of a page, so that it can be kept. The one place where markup is raw: what is raw was made of elements
 * just before, which escaped everything in them.
 */
export function write(part: Child): Written {
  const text: unknown = part?.toString();
  if (typeof text !== 'string') throw new Error('A part of a page that is to be kept must need no waiting.');
  return raw(text);
}

const kept = new WeakMap<object, Map<string, Written>>();

/** As `write`, once for each key for as long as what is shown is kept: it must show nothing else that changes. */
export function writeOnce(of: object, key: string, part: () => Child): Written {
  const parts = kept.get(of) ?? new Map<string, Written>();
  kept.set(of, parts);
  const written = parts.get(key) ?? write(part());
  parts.set(key, written);
  return written;
}
