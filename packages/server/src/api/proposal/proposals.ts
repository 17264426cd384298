import { listProposals, type Parts, refuseProposal } from '@candour/record';
import { z } from '@hono/zod-openapi';
import { createRouter, type Router } from '../../http/router.ts';
import { answer, answerRead, describeRoute, gives, takes } from '../answer.ts';
import { documentId, instant, prose } from '../schemas/basic.ts';
import { proposalId } from '../schemas/confirmation.ts';

const tags = ['Proposals'];

const proposal = z
  .object({
    id: z.string(),
    kind: z.enum(['statement', 'recommendation', 'commitment', 'copy', 'passage']),
    document: z.string(),
    place: z.number().int(),
    content: z.unknown().meta({ description: 'What was read: words, who, to whom, by when' }),
    about: z.string().nullable(),
    passages: z.array(z.unknown()).meta({ description: 'Where the words stand' }),
    state: z.enum(['open', 'confirmed', 'edited', 'refused']),
    decidedBy: z.string().nullable(),
    decidedAt: instant.nullable(),
    reason: z.string().nullable(),
    item: z.string().nullable(),
    bodies: z
      .record(z.string(), z.array(z.unknown()))
      .meta({ description: 'Bodies that each name may mean' }),
    earlier: z
      .array(z.unknown())
      .meta({ description: 'Recommended before: by whom, and how it was answered' }),
    similar: z.array(z.unknown()).meta({ description: 'Statements of other documents in like words' }),
  })
  .openapi('Proposal');

const list = describeRoute({
  method: 'get',
  path: '/documents/{document}/proposals',
  tags,
  summary: 'What reading a document came to, for a person to decide',
  request: { params: z.object({ document: documentId }) },
  responses: { 200: gives('In the order of its words', z.object({ proposals: z.array(proposal) })) },
});

const refusal = describeRoute({
  method: 'post',
  path: '/proposals/{proposal}/refusals',
  tags,
  summary: 'Say that a proposal is none, and why',
  request: { params: z.object({ proposal: proposalId }), ...takes(z.strictObject({ reason: prose })) },
  responses: { 201: gives('It is recorded', z.object({ refused: z.string() })) },
});

export function proposals(parts: Parts): Router {
  return createRouter()
    .openapi(list, async (c) => {
      const found = await listProposals(parts, c.get('caller'), c.req.valid('param').document);
      return answerRead(c, found.ok ? { ok: true, value: { proposals: found.value } } : found);
    })
    .openapi(refusal, async (c) => {
      const asked = { ...c.req.valid('param'), ...c.req.valid('json') };
      return answer(c, await refuseProposal(parts, c.get('caller'), asked), 201);
    });
}
