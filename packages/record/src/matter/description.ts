import { z } from 'zod';
import type { OpenedEntry } from '../projection/projection.ts';

const described = z.object({
  classification: z.enum(['public', 'restricted']),
  title: z.string().nullable().default(null),
});

/** What a matter is called, and who may know of it; the title is null once its content was erased. */
export type Description = z.infer<typeof described>;

/** Of each matter that entries describe, the last description. */
export function latestDescriptions(
  entries: readonly Pick<OpenedEntry, 'kind' | 'matter' | 'body'>[],
): ReadonlyMap<string, Description> {
  return new Map(
    entries
      .filter(({ kind, body }) => kind === 'matter-described' && body !== null)
      .map(({ matter, body }) => [matter, described.parse(body)]),
  );
}
