import { actOnMatter, type MatterCommand, type Parts } from '@candour/record';
import { z } from '@hono/zod-openapi';
import { createRouter, type Router } from '../../http/router.ts';
import { answer, describeRoute, gives, readSeen, takes } from '../answer.ts';
import { act } from '../schemas/act.ts';
import { entries, matterId } from '../schemas/basic.ts';
import { seqsOf } from './seqs-of.ts';

const acting = describeRoute({
  method: 'post',
  path: '/matters/{matter}/acts',
  tags: ['Matters'],
  summary: 'Move a matter, hand it over, delegate, extend a clock, or correct what was recorded',
  description:
    'Send the ETag of the matter in If-Match: if something came since, nothing is done and you are told what.',
  request: { params: z.object({ matter: matterId }), ...takes(act) },
  responses: { 201: gives('It is recorded', z.object({ state: z.string(), entries })) },
});

export function matterActs(parts: Parts): Router {
  return createRouter().openapi(acting, async (c) => {
    const seen = readSeen(c);
    if (!seen.ok) return answer(c, seen);
    const { matter } = c.req.valid('param');
    const command = c.req.valid('json') as MatterCommand;
    const done = await actOnMatter(parts, c.get('caller'), { matter, command, ...seen.value });
    if (!done.ok) return answer(c, done);
    const { state, stored } = done.value;
    return answer(c, { ok: true, value: { state, entries: seqsOf(stored) } }, 201);
  });
}
