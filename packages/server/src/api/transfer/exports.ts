import { join } from 'node:path';
import type { Parts } from '@candour/record';
import { exportRecord } from '@candour/record/transfer';
import { z } from '@hono/zod-openapi';
import { createRouter, type Router } from '../../http/router.ts';
import { answer, describeRoute, gives, takes } from '../answer.ts';

const route = describeRoute({
  method: 'post',
  path: '/exports',
  tags: ['Import and export'],
  summary: 'Write the record out, for anybody to check, into a folder of the server',
  request: takes(z.strictObject({ form: z.enum(['public', 'full']) })),
  responses: {
    201: gives(
      'It is written',
      z.object({
        export: z.string().meta({ description: 'The folder’s name among the exports of this server' }),
        size: z.number().int(),
        files: z.number().int(),
        manifest: z.string().meta({ description: 'SHA-256 of the manifest' }),
      }),
    ),
  },
});

/** Into a folder with a name of our choosing: no path comes from outside, and none is told. */
export function exports(parts: Parts, folder: string): Router {
  return createRouter().openapi(route, async (c) => {
    const id = parts.ids('export');
    const wanted = { folder: join(folder, id), form: c.req.valid('json').form };
    const done = await exportRecord(parts, c.get('caller'), wanted);
    if (!done.ok) return answer(c, done);
    const { size, files, manifest } = done.value;
    return answer(c, { ok: true, value: { export: id, size, files, manifest } }, 201);
  });
}
