import { z } from '@hono/zod-openapi';
import { classification, day, instant, seq } from './basic.ts';

export const documentSummary = z
  .object({
    id: z.string(),
    seq,
    classification,
    matter: z.string().nullable(),
    sha256: z.string().nullable(),
    size: z.number().int().nullable(),
    mediaType: z.string(),
    filename: z.string().nullable(),
    title: z.string().nullable(),
    publishedAt: z.string().nullable(),
    source: z.unknown(),
    carries: z.array(z.string()).meta({ description: 'What it holds that could run: scripts, attachments' }),
    partOf: z.string().nullable(),
    replaces: z.string().nullable(),
    recordedBy: z.string(),
    recordedAt: instant,
  })
  .openapi('Document');

export const readState = z.enum(['waiting', 'read', 'proposed', 'refused']).nullable();

const passage = z.object({
  document: z.string(),
  textSha256: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  fidelity: z.string(),
});
const confirmed = { id: z.string(), seq, document: z.string(), classification, passages: z.array(passage) };
const matched = { body: z.string(), method: z.string(), confidence: z.number() };

export const items = z
  .object({
    statements: z.array(
      z.object({
        ...confirmed,
        kind: z.string(),
        words: z.string(),
        cue: z.string().nullable(),
        speaker: z.string().nullable(),
        office: z.string().nullable(),
        body: z.string().nullable(),
      }),
    ),
    recommendations: z.array(
      z.object({
        ...confirmed,
        ...matched,
        matter: z.string(),
        number: z.string().nullable(),
        madeBy: z.string().nullable(),
        madeOn: day.nullable(),
        addressee: z.string(),
        words: z.string(),
        due: z.unknown(),
      }),
    ),
    commitments: z.array(
      z.object({
        ...confirmed,
        ...matched,
        matter: z.string(),
        promiser: z.string(),
        office: z.string().nullable(),
        promisedTo: z.string().nullable(),
        condition: z.string().nullable(),
        words: z.string(),
        due: z.unknown(),
      }),
    ),
    replies: z.array(
      z.object({
        ...matched,
        seq,
        document: z.string(),
        matter: z.string(),
        name: z.string(),
        fromAnother: z.boolean(),
      }),
    ),
  })
  .openapi('Items');
