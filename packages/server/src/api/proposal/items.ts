import {
  listItemsOfDocument,
  listItemsOfMatter,
  type MatchReply,
  matchReply,
  type Parts,
  withdrawReply,
} from '@candour/record';
import { z } from '@hono/zod-openapi';
import { createRouter, type Router } from '../../http/router.ts';
import { answer, answerRead, describeRoute, gives, readSeen, takes } from '../answer.ts';
import { documentId, matterId, prose } from '../schemas/basic.ts';
import { matchedReply } from '../schemas/confirmation.ts';
import { items } from '../schemas/document.ts';

const tags = ['Statements, recommendations, commitments, replies'];

const ofDocument = describeRoute({
  method: 'get',
  path: '/documents/{document}/items',
  tags,
  summary: 'All that was confirmed from a document',
  request: { params: z.object({ document: documentId }) },
  responses: { 200: gives('Each with the passages it rests on', items) },
});

const ofMatter = describeRoute({
  method: 'get',
  path: '/matters/{matter}/items',
  tags,
  summary: 'What a matter came from, as the documents say it, and the replies to it',
  request: { params: z.object({ matter: matterId }) },
  responses: { 200: gives('As much as you may read', items) },
});

const reply = describeRoute({
  method: 'post',
  path: '/matters/{matter}/replies',
  tags,
  summary: 'Say which body a reply comes from; from another than was asked, it answers nothing',
  request: { params: z.object({ matter: matterId }), ...takes(matchedReply) },
  responses: {
    201: gives(
      'It is recorded',
      z.object({
        match: z.object({ name: z.string(), body: z.string(), method: z.string(), confidence: z.number() }),
        fromAnother: z.boolean(),
      }),
    ),
  },
});

const unmatch = describeRoute({
  method: 'post',
  path: '/matters/{matter}/replies/{document}/withdrawals',
  tags,
  summary: 'Take back that a reply was matched to a matter, with what that put on it',
  request: {
    params: z.object({ matter: matterId, document: documentId }),
    ...takes(z.strictObject({ because: prose })),
  },
  responses: { 201: gives('It is recorded', z.object({ document: documentId })) },
});

export function confirmedItems(parts: Parts): Router {
  return createRouter()
    .openapi(ofDocument, async (c) =>
      answerRead(c, await listItemsOfDocument(parts, c.get('caller'), c.req.valid('param').document)),
    )
    .openapi(ofMatter, async (c) =>
      answerRead(c, await listItemsOfMatter(parts, c.get('caller'), c.req.valid('param').matter)),
    )
    .openapi(reply, async (c) => {
      const seen = readSeen(c);
      if (!seen.ok) return answer(c, seen);
      const { seen: head } = seen.value;
      const asked = {
        ...c.req.valid('json'),
        ...c.req.valid('param'),
        ...(head !== undefined && { seen: head }),
      };
      return answer(c, await matchReply(parts, c.get('caller'), asked as MatchReply), 201);
    })
    .openapi(unmatch, async (c) => {
      const asked = { ...c.req.valid('json'), ...c.req.valid('param') };
      return answer(c, await withdrawReply(parts, c.get('caller'), asked), 201);
    });
}
