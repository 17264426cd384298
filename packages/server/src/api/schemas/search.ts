import { z } from '@hono/zod-openapi';
import { classification } from './basic.ts';

const facets = ['kind', 'pathway', 'state', 'body', 'year', 'classification'] as const;
/** Given once or several times: any of the values. */
const values = z
  .union([z.string().max(200), z.array(z.string().max(200)).max(50)])
  .transform((given) => (Array.isArray(given) ? given : [given]))
  .optional()
  .openapi({ type: 'array', items: { type: 'string' } });

export const searchQuery = z.strictObject({
  words: z
    .string()
    .max(500)
    .default('')
    .meta({ description: 'What is looked for; without words, the newest' }),
  kind: values,
  pathway: values,
  state: values,
  body: values,
  year: values,
  classification: values,
  after: z.string().max(500).optional().meta({ description: '`next` of the page before' }),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});

/** A facet that was not given narrows nothing. */
export function toSearch({ words, after, limit, ...query }: z.infer<typeof searchQuery>) {
  const narrowed = Object.fromEntries(
    facets.flatMap((facet) => (query[facet] === undefined ? [] : [[facet, query[facet]]])),
  );
  return { words, limit, narrowed, ...(after !== undefined && { after }) };
}

const marked = { text: z.string(), marks: z.array(z.array(z.number().int())) };
const counts = z.array(z.object({ value: z.string(), count: z.number().int() }));

export const found = z
  .object({
    items: z.array(
      z.object({
        item: z.string(),
        kind: z.string(),
        matter: z.string().nullable(),
        pathway: z.string().nullable(),
        state: z.string().nullable(),
        body: z.string().nullable(),
        classification,
        day: z.string(),
        title: z.object(marked),
        extract: z.object({ ...marked, cutBefore: z.boolean(), cutAfter: z.boolean() }),
      }),
    ),
    total: z.number().int(),
    facets: z
      .object({
        kind: counts,
        pathway: counts,
        state: counts,
        body: counts,
        year: counts,
        classification: counts,
      })
      .nullable(),
    readAs: z.array(z.object({ word: z.string(), as: z.array(z.string()) })),
    next: z.string().nullable(),
  })
  .openapi('Found');
