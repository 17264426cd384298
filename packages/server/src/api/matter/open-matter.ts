import { type OpenMatter, openMatter, type Parts } from '@candour/record';
import { z } from '@hono/zod-openapi';
import { createRouter, type Router } from '../../http/router.ts';
import { answer, describeRoute, gives, readSeen, takes } from '../answer.ts';
import { opening } from '../schemas/act.ts';
import { entries } from '../schemas/basic.ts';
import { seqsOf } from './seqs-of.ts';

const open = describeRoute({
  method: 'post',
  path: '/matters',
  tags: ['Matters'],
  summary: 'Open a matter under the pathway in force',
  request: takes(opening),
  responses: { 201: gives('It is open', z.object({ matter: z.string(), entries })) },
});

export function matterOpening(parts: Parts): Router {
  return createRouter().openapi(open, async (c) => {
    const seen = readSeen(c);
    if (!seen.ok) return answer(c, seen);
    const { key } = seen.value;
    const wanted = { ...c.req.valid('json'), ...(key !== undefined && { key }) } as OpenMatter;
    const opened = await openMatter(parts, c.get('caller'), wanted);
    if (!opened.ok) return answer(c, opened);
    const { matter, stored } = opened.value;
    c.header('Location', `/api/v1/matters/${matter}`);
    return answer(c, { ok: true, value: { matter, entries: seqsOf(stored) } }, 201);
  });
}
