import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { authorise, type Parts } from '@candour/record';
import { type ImportFile, importFile, importKinds, type RowProblem } from '@candour/record/transfer';
import { z } from '@hono/zod-openapi';
import { createRouter, type Router } from '../../http/router.ts';
import { answer, describeRoute, gives } from '../answer.ts';
import { flag } from '../schemas/basic.ts';

const file = z.custom<File>((value) => value instanceof File).openapi({ type: 'string', format: 'binary' });
const counts = z.record(z.string(), z.number().int());
/** As many problems as one can look at; the counts are of all. */
const mostProblems = 1000;

const route = describeRoute({
  method: 'post',
  path: '/imports',
  tags: ['Import and export'],
  summary: 'Bring a file of rows onto the record; each row is wholly in or wholly out',
  request: {
    body: {
      required: true,
      content: {
        'multipart/form-data': {
          schema: z.strictObject({
            file,
            kind: z.enum(importKinds),
            isSealed: flag.optional(),
            isFollowed: flag.optional(),
            isAllOrNothing: flag.optional(),
          }),
        },
      },
    },
  },
  responses: {
    201: gives(
      'What became of the rows',
      z.object({
        ...{ file: z.string(), sha256: z.string(), encoding: z.string(), mapping: z.string() },
        unmapped: z.array(z.string()),
        ...{
          rows: z.number(),
          good: z.number(),
          refused: z.number(),
          repeated: z.number(),
          entered: z.number(),
        },
        ...{ reasons: counts, unknown: counts },
        problems: z.array(
          z.object({
            line: z.number().int(),
            column: z.object({ number: z.number().int(), name: z.string() }).optional(),
            code: z.string(),
            message: z.string(),
          }),
        ),
      }),
    ),
  },
});

export function imports(parts: Parts): Router {
  return createRouter().openapi(route, async (c) => {
    const { file: sent, ...wanted } = c.req.valid('form');
    const authorised = await authorise(parts, c.get('caller'), { action: 'import' });
    if (!authorised.ok) return answer(c, authorised);
    const problems: RowProblem[] = [];
    const onProblem = (problem: RowProblem) => {
      if (problems.length < mostProblems) problems.push(problem);
    };
    const done = await withFile(sent, (path) =>
      importFile(parts, c.get('caller'), { ...wanted, path, onProblem } as ImportFile),
    );
    return answer(c, done.ok ? { ok: true, value: { ...done.value, problems } } : done, 201);
  });
}

/** Only the last part of the name is taken, and of that only what a name may hold. */
async function withFile<T>(sent: File, work: (path: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'candour-import-'));
  try {
    const name =
      sent.name
        .split(/[\\/]/)
        .at(-1)
        ?.replace(/[^\w.-]/g, '_') ?? '';
    const path = join(folder, /^\.*$/.test(name) ? 'file' : name.slice(0, 100));
    await writeFile(path, new Uint8Array(await sent.arrayBuffer()), { mode: 0o600 });
    return await work(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
