import { z } from '@hono/zod-openapi';
import { bodyId, classification, day, line, personId, prose, sentInstant } from './basic.ts';

export const proposalId = z.string().regex(/^[A-Za-z0-9._:@-]{1,128}$/);

/** As calendar reads a deadline: docs/formats/dates.md. */
const due = z.strictObject({
  words: z.string().max(500).nullable(),
  earliest: day.nullable(),
  latest: day.nullable(),
  rule: z.string().max(80).nullable().optional(),
  status: z.enum(['resolved', 'needs-anchor', 'event', 'open-ended', 'none']).optional(),
  anchor: z.string().max(80).nullable().optional(),
  reason: z.string().max(1000).optional(),
  reasonInWelsh: z.string().max(1000).optional(),
});
const party = z.strictObject({ name: line, office: line.nullable() });
const late = { happenedAt: sentInstant.optional(), lateBecause: prose.optional() };
const comes = { title: line.optional(), classification: classification.optional() };

/** What a person says a proposal is: with what they put right, and what the words alone do not tell. */
export const confirmation = z
  .discriminatedUnion('as', [
    z.strictObject({
      as: z.literal('statement'),
      edited: z.strictObject({ words: prose.optional(), speaker: party.nullable().optional() }).optional(),
      body: bodyId.optional(),
    }),
    z.strictObject({
      as: z.literal('recommendation'),
      addressees: z
        .array(z.strictObject({ name: line, body: bodyId }))
        .min(1)
        .max(50),
      edited: z
        .strictObject({
          words: prose.optional(),
          number: line.nullable().optional(),
          madeBy: line.nullable().optional(),
          due: due.optional(),
        })
        .optional(),
      ...comes,
      ...late,
    }),
    z.strictObject({
      as: z.literal('commitment'),
      body: bodyId,
      office: line.optional(),
      forum: line,
      promisedTo: z.array(personId).max(50),
      mandateEnds: day,
      edited: z
        .strictObject({
          words: prose.optional(),
          by: party.optional(),
          to: line.nullable().optional(),
          condition: prose.nullable().optional(),
          due: due.optional(),
        })
        .optional(),
      ...comes,
      ...late,
    }),
    z.strictObject({ as: z.literal('copy') }),
    z.strictObject({ as: z.literal('passage'), sameAs: z.string().max(128).optional() }),
  ])
  .openapi('Confirmation');

export const matchedReply = z
  .strictObject({
    document: z.string().max(128),
    from: z.strictObject({ name: line, body: bodyId }),
    ...late,
  })
  .openapi('ReplyFrom');
