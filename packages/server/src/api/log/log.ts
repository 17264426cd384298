import { buildProof, readStore, serveLog, sha256 } from '@candour/ledger';
import { getPublishedCheckpoint, type Parts } from '@candour/record';
import { z } from '@hono/zod-openapi';
import { kernelRefusal } from '../../http/problem/kernel-refusals.ts';
import { createRouter, type Router } from '../../http/router.ts';
import { answer, answerRead, describeRoute, gives } from '../answer.ts';
import { sentSeq, seq } from '../schemas/basic.ts';

const tags = ['The log'];

const head = describeRoute({
  method: 'get',
  path: '/log',
  tags,
  summary: 'How far the log has come, and the key it is verified with; its files are under /log/',
  responses: {
    200: gives(
      'Its size and signed checkpoint',
      z.object({ size: z.number().int(), checkpoint: z.string(), verifierKey: z.string() }),
    ),
  },
});

const proof = describeRoute({
  method: 'get',
  path: '/entries/{seq}/proof',
  tags,
  summary: 'All that shows an entry to be in the log, to be checked by anyone: docs/formats/proof.md',
  request: { params: z.object({ seq: sentSeq }) },
  responses: {
    200: gives(
      'A bundle',
      z.object({
        format: z.literal('candour/proof@v1'),
        index: seq,
        entry: z.string(),
        proof: z.array(z.string()),
        checkpoint: z.string(),
      }),
    ),
  },
});

/** The public leaf of an entry is public, whatever its matter: it holds no more than that there is one. */
export function log(parts: Parts, verifierKey: string): Router {
  return createRouter()
    .openapi(head, async (c) => {
      const { size, checkpoint } = await parts.ledger.head();
      return answerRead(c, { ok: true, value: { size, checkpoint, verifierKey } });
    })
    .openapi(proof, async (c) => {
      const { seq: index } = c.req.valid('param');
      const { size, checkpoint } = await parts.ledger.head();
      if (index >= size) return answer(c, { ok: false, refusals: [kernelRefusal('not-found')] });
      const published = await getPublishedCheckpoint(parts);
      // With the witnesses’ lines, wherever they have signed for the entry already.
      const proven = { index, checkpoint: index < published.size ? published.note : checkpoint };
      return answer(c, { ok: true, value: await buildProof(sha256, parts.store, proven) });
    });
}

/** The files of the log as C2SP tlog-tiles lays them out, at `/log/`. */
export function logFiles(parts: Parts): Router {
  const read = readStore(sha256, parts.store);
  const serve = serveLog(
    async (path) =>
      path === 'checkpoint'
        ? new TextEncoder().encode((await getPublishedCheckpoint(parts)).note)
        : read(path),
    '/log/',
  );
  const router = createRouter();
  router.get('/*', (c) => serve(c.req.raw));
  return router;
}
