import { openBytes, type Parts } from '@candour/record';
import { z } from '@hono/zod-openapi';
import { createRouter, type Router } from '../../http/router.ts';
import { answer, describeRoute } from '../answer.ts';
import { documentId } from '../schemas/basic.ts';

const content = describeRoute({
  method: 'get',
  path: '/documents/{document}/content',
  tags: ['Documents'],
  summary: 'A document’s own bytes, as something that runs nowhere',
  request: { params: z.object({ document: documentId }) },
  responses: {
    200: {
      description: 'As they came in',
      content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
    },
  },
});

export function documentContent(parts: Parts): Router {
  return createRouter().openapi(content, async (c) => {
    const opened = await openBytes(parts, c.get('caller'), c.req.valid('param').document);
    if (!opened.ok) return answer(c, opened);
    const { bytes, headers } = opened.value;
    return new Response(new Uint8Array(bytes), {
      headers: { ...headers, 'cache-control': 'no-store' },
    }) as never;
  });
}
