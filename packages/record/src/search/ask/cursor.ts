import { z } from 'zod';

/** Where a page of results ends. */
export interface Place {
  readonly score: number;
  readonly day: string;
  readonly item: string;
}

const place = z.tuple([z.int(), z.string().max(10), z.string().min(1).max(200)]);

export function writeCursor({ score, day, item }: Place): string {
  return Buffer.from(JSON.stringify([score, day, item])).toString('base64url');
}

/** Undefined for what this program never gave out. */
export function readCursor(cursor: string): Place | undefined {
  if (cursor.length > 400 || !/^[\w-]+$/.test(cursor)) return undefined;
  try {
    const parsed = place.safeParse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
    if (!parsed.success) return undefined;
    const [score, day, item] = parsed.data;
    return { score, day, item };
  } catch {
    return undefined;
  }
}
