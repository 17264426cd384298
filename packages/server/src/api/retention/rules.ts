import { getDay } from '@candour/calendar';
import { listRules, type Parts, retentionBases, stateRule } from '@candour/record';
import { z } from '@hono/zod-openapi';
import { createRouter, type Router } from '../../http/router.ts';
import { answer, answerRead, describeRoute, gives, readKey, takes } from '../answer.ts';
import { anyBody, day, instant, name, prose, seq } from '../schemas/basic.ts';

const tags = ['Retention'];

const keeps = z
  .union([
    z.strictObject({ amount: z.number().int(), unit: z.enum(['month', 'year']) }),
    z.enum(['for-ever', 'no-rule']),
  ])
  .meta({ description: 'After its end; `no-rule` withdraws what was stated' });

const basis = z.strictObject({
  kind: z.enum(retentionBases),
  says: prose.meta({ description: 'In words that stand in the log for anybody to read' }),
});

const asked = z.strictObject({
  pathway: name,
  body: anyBody,
  keeps,
  basis,
  since: day.meta({ description: 'The first day on which it is applied, to whatever ended before it too' }),
});

export const rule = z
  .object({
    ...asked.shape,
    seq,
    body: z.string(),
    since: z.string(),
    statedBy: z.string(),
    statedAt: instant,
  })
  .openapi('RetentionRule');

const list = describeRoute({
  method: 'get',
  path: '/retention-rules',
  tags,
  summary: 'Every statement of how long matters are kept that was ever made, the latest first',
  responses: {
    200: gives(
      'All of them, with what is in force today',
      z.object({ rules: z.array(rule.extend({ inForce: z.boolean() })) }),
    ),
  },
});

const state = describeRoute({
  method: 'post',
  path: '/retention-rules',
  tags,
  summary: 'State how long the ended matters of a pathway are kept, in place of what was stated before',
  request: takes(asked),
  responses: { 201: gives('It is stated', z.object({ id: z.string(), seq })) },
});

export function retentionRules(parts: Parts): Router {
  return createRouter()
    .openapi(list, async (c) => {
      const rules = await listRules(parts, c.get('caller'));
      return answerRead(c, rules.ok ? { ok: true, value: { rules: rules.value } } : rules);
    })
    .openapi(state, async (c) => {
      const { since, ...stated } = c.req.valid('json');
      const rest = { since: getDay(since), ...readKey(c) };
      return answer(c, await stateRule(parts, c.get('caller'), { ...stated, ...rest }), 201);
    });
}
