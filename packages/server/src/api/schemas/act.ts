import { z } from '@hono/zod-openapi';
import { line, matterId, name, personId, prose, sentInstant, seq } from './basic.ts';

const window = z.strictObject({
  words: z.string().max(500).nullable(),
  earliest: z.iso.date().nullable(),
  latest: z.iso.date().nullable(),
});
const single = z.union([z.string().max(20_000), z.number(), window]);
const fields = z.record(name, z.union([single, z.boolean(), z.array(single).max(200)]));

const onBehalfOf = personId.optional().meta({ description: 'Whose delegation it is done under, if any' });
const because = prose.meta({ description: 'Why, in your own words' });
const period = z.strictObject({
  amount: z.number().int().min(1).max(9999),
  unit: z.enum(['calendar-day', 'working-day', 'week', 'month', 'year']),
});

/** What may be done to a matter, as its pathway allows. */
export const act = z
  .discriminatedUnion('do', [
    z.strictObject({
      do: z.literal('move'),
      move: name,
      fields: fields.optional(),
      owner: personId.optional().meta({ description: 'Who is to own it in the state it comes to' }),
      happenedAt: sentInstant.optional(),
      lateBecause: prose.optional().meta({ description: 'Why it is recorded late, where it is' }),
      onBehalfOf,
    }),
    z.strictObject({ do: z.literal('hand-over'), to: personId, because, onBehalfOf }),
    z.strictObject({ do: z.literal('accept-hand-over'), onBehalfOf }),
    z.strictObject({ do: z.literal('decline-hand-over'), because, onBehalfOf }),
    z.strictObject({
      do: z.literal('delegate'),
      to: personId,
      until: sentInstant.optional(),
      because,
      onBehalfOf,
    }),
    z.strictObject({ do: z.literal('end-delegation'), delegation: seq, because, onBehalfOf }),
    z.strictObject({ do: z.literal('extend'), clock: name, for: period, because, onBehalfOf }),
    z.strictObject({
      do: z.literal('correct'),
      act: seq,
      how: z.enum(['replaced', 'withdrawn']),
      because,
      fields: fields.optional(),
      actHappenedAt: sentInstant.optional(),
      onBehalfOf,
    }),
  ])
  .openapi('Act');

export const opening = z
  .strictObject({
    pathway: name,
    body: z.string().max(128).meta({ description: 'The body that answers for it' }),
    title: line,
    classification: z.enum(['public', 'restricted']).optional(),
    owner: personId.optional(),
    happenedAt: sentInstant.optional(),
    lateBecause: prose.optional(),
    parent: z.strictObject({ matter: matterId, relation: name }).optional(),
  })
  .openapi('Opening');
