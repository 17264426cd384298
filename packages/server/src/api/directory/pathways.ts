import {
  authorise,
  checkPathway,
  done,
  findPathwayText,
  listPathways,
  type Outcome,
  type Parts,
  pathwayTooLarge,
  recordPathway,
  refused,
} from '@candour/record';
import { z } from '@hono/zod-openapi';
import { kernelRefusal } from '../../http/problem/kernel-refusals.ts';
import { createRouter, type Router } from '../../http/router.ts';
import { answer, answerRead, describeRoute, gives, readKey, takes } from '../answer.ts';
import { instant, name, sentSeq, seq } from '../schemas/basic.ts';

const tags = ['Pathways'];
const written = z.strictObject({
  text: z.string().min(1).max(400_000).meta({ description: 'The pathway in YAML' }),
});

const pathway = z
  .object({ pathway: z.string(), version: z.number().int(), hash: z.string(), recordedAt: instant })
  .openapi('Pathway');

const list = describeRoute({
  method: 'get',
  path: '/pathways',
  tags,
  summary: 'Every version of every pathway that was ever in force',
  responses: { 200: gives('All of them', z.object({ pathways: z.array(pathway) })) },
});

const read = describeRoute({
  method: 'get',
  path: '/pathways/{pathway}/versions/{version}',
  tags,
  summary: 'A pathway as it was written',
  request: { params: z.object({ pathway: name, version: sentSeq }) },
  responses: { 200: gives('Its text', z.object({ text: z.string() })) },
});

const problems = z.object({
  problems: z.array(
    z.object({ rule: z.string(), at: z.string(), line: z.number().int(), message: z.string() }),
  ),
});

const check = describeRoute({
  method: 'post',
  path: '/pathways/checks',
  tags,
  summary: 'Prove of a pathway that no matter can be dropped in it, without putting it in force',
  request: takes(written),
  responses: {
    200: gives('What it breaks; nothing if it is sound', problems),
  },
});

const record = describeRoute({
  method: 'post',
  path: '/pathways',
  tags,
  summary: 'Put a pathway in force, or a new version of one',
  request: takes(written),
  responses: { 201: gives('It is in force', z.object({ id: z.string(), seq })) },
});

export function pathways(parts: Parts): Router {
  return createRouter()
    .openapi(list, async (c) =>
      answerRead(c, { ok: true, value: { pathways: await listPathways(parts.database) } }),
    )
    .openapi(read, async (c) => {
      const text = await findPathwayText(parts.database, c.req.valid('param'));
      return text === undefined
        ? answer(c, { ok: false, refusals: [kernelRefusal('not-found')] })
        : answerRead(c, { ok: true, value: { text } });
    })
    .openapi(check, async (c) => {
      // Proving takes the processor for a while: not for anybody who comes by.
      const authorised = await authorise(parts, c.get('caller'), { action: 'administer' });
      return answer(c, authorised.ok ? await listProblems(c.req.valid('json').text) : authorised);
    })
    .openapi(record, async (c) =>
      answer(c, await recordPathway(parts, c.get('caller'), { ...c.req.valid('json'), ...readKey(c) }), 201),
    );
}

async function listProblems(text: string): Promise<Outcome<z.infer<typeof problems>>> {
  const checked = await checkPathway(text);
  if (checked === null) return refused(pathwayTooLarge);
  const found = checked.sound ? [] : checked.problems;
  return done({ problems: found.map(({ rule, at, line, message }) => ({ rule, at, line, message })) });
}
