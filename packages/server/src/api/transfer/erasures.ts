import { approveErasure, type Parts, requestErasure, storageSweeps } from '@candour/record';
import { z } from '@hono/zod-openapi';
import { createRouter, type Router } from '../../http/router.ts';
import { answer, describeRoute, gives, takes } from '../answer.ts';
import { entries, prose } from '../schemas/basic.ts';

const tags = ['Erasure'];
const id = z.string().regex(/^[A-Za-z0-9._:@-]{1,128}$/);

const request = describeRoute({
  method: 'post',
  path: '/erasures',
  tags,
  summary: 'Ask for everything sealed to a person, a matter or a document to be erased',
  request: takes(
    z.strictObject({
      subject: id,
      basis: prose.meta({ description: 'In words that may stand for ever; never the subject' }),
    }),
  ),
  responses: { 201: gives('Somebody else has to approve it', z.object({ erasure: z.string() })) },
});

const approval = describeRoute({
  method: 'post',
  path: '/erasures/{erasure}/approvals',
  tags,
  summary: 'Erase what another person asked to have erased',
  request: { params: z.object({ erasure: id }) },
  responses: { 201: gives('It is gone, and every proof still holds', z.object({ entries })) },
});

export function erasures(parts: Parts): Router {
  // On a server of its own, rewriting the files takes a superuser: docs/guides/erasing.md says how.
  const sweeps = storageSweeps(parts);
  return createRouter()
    .openapi(request, async (c) =>
      answer(c, await requestErasure(parts, c.get('caller'), c.req.valid('json')), 201),
    )
    .openapi(approval, async (c) => {
      const { erasure } = c.req.valid('param');
      return answer(c, await approveErasure(parts, c.get('caller'), { erasure, sweeps }), 201);
    });
}
