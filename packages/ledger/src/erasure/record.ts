import { z } from 'zod';
import type { Draft } from '../entry/draft.ts';
import type { Entry, Instant } from '../entry/entry.ts';

/** The matter that holds every erasure of a log, and the kinds of its entries: docs/formats/sealed.md. */
export const erasures = 'erasures';
const erasureKind = 'candour.erasure';
const finishedKind = 'candour.erasure-finished';

/** So many ranges keep an entry well below the size that a log takes. */
export const mostRanges = 1000;

const count = z.int().nonnegative();
const erasureBody = z.strictObject({
  erasure: z.string(),
  basis: z.string(),
  authorisedBy: z.array(z.string()).length(2),
  ciphertext: z.enum(['kept', 'deleted']),
  parts: z.array(z.strictObject({ from: count, to: count, part: count })).max(mostRanges),
});

type ErasureBody = z.infer<typeof erasureBody>;

export interface Dated {
  readonly actor: string;
  readonly happenedAt: Instant;
  readonly key: string;
}

export function draftErasure(body: ErasureBody, dated: Dated): Draft {
  return { matter: erasures, kind: erasureKind, ...dated, body };
}

export interface FinishedBody {
  readonly erasure: string;
  readonly entries: readonly number[];
  readonly ciphertext: 'kept' | 'deleted';
  readonly purged: readonly string[];
  readonly swept: readonly string[];
}

export function draftFinished(body: FinishedBody, dated: Dated): Draft {
  return { matter: erasures, kind: finishedKind, ...dated, body: { ...body } };
}

/** What an entry erases; undefined for an entry of another kind. Throws when it says it erases and cannot be read. */
export function findErasureIn(entry: Entry): ErasureBody | undefined {
  if (entry.kind !== erasureKind || entry.matter !== erasures) return undefined;
  const body = erasureBody.safeParse(entry.body);
  if (!body.success)
    throw new Error(`entry ${entry.seq} is an erasure that cannot be read`, { cause: body.error });
  return body.data;
}
