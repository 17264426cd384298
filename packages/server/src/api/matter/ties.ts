import {
  addMember,
  type Caller,
  endExclusion,
  exclude,
  listTies,
  nameAffected,
  type Outcome,
  type Parts,
  removeMember,
  withdrawAffected,
} from '@candour/record';
import { z } from '@hono/zod-openapi';
import { createRouter, type Router } from '../../http/router.ts';
import { answer, answerRead, describeRoute, gives, readKey, takes } from '../answer.ts';
import { instant, matterId, personId, prose, seq } from '../schemas/basic.ts';

const tags = ['Need to know'];
const params = z.object({ matter: matterId });
const recorded = { 201: gives('It is recorded', z.object({ seq })) };
const who = z.strictObject({ person: personId });
const whoAndWhy = z.strictObject({ person: personId, because: prose });

const tie = z
  .object({
    seq,
    person: z.string(),
    relation: z.enum(['member', 'affected', 'excluded', 'break-glass']),
    since: instant,
    until: instant.nullable(),
    reviewedBy: z.string().nullable(),
    found: z.string().nullable(),
  })
  .openapi('Tie');

const list = describeRoute({
  method: 'get',
  path: '/matters/{matter}/ties',
  tags,
  summary: 'Who was let in, named or kept out, for those who answer for the matter',
  request: { params },
  responses: { 200: gives('All, ended ones too', z.object({ ties: z.array(tie) })) },
});

type Tied = { readonly matter: string; readonly person: string; readonly key?: string };
type Grant<Asked> = (
  parts: Parts,
  caller: Caller,
  asked: Asked,
) => Promise<Outcome<{ readonly seq: number }>>;

const grants: readonly (readonly [path: string, summary: string, grant: Grant<Tied>])[] = [
  ['members', 'Let somebody who works on a matter read all of it', addMember],
  ['members/removals', 'Take a member off a matter', removeMember],
  ['affected', 'Name somebody to whom it happened, or who speaks for them', nameAffected],
  ['affected/withdrawals', 'Say that somebody was named by mistake', withdrawAffected],
];

const conflicts: readonly (readonly [string, string, Grant<Tied & { readonly because: string }>])[] = [
  ['exclusions', 'Keep somebody from a matter for a conflict of interest', exclude],
  ['exclusions/ends', 'Let somebody near it again', endExclusion],
];

export function matterTies(parts: Parts): Router {
  const router = createRouter().openapi(list, async (c) => {
    const ties = await listTies(parts, c.get('caller'), c.req.valid('param').matter);
    return answerRead(c, ties.ok ? { ok: true, value: { ties: ties.value } } : ties);
  });
  for (const [path, summary, grant] of grants) {
    const route = describe({ path, summary, body: who });
    router.openapi(route, async (c) => {
      const asked = { ...c.req.valid('param'), ...c.req.valid('json'), ...readKey(c) };
      return answer(c, await grant(parts, c.get('caller'), asked), 201);
    });
  }
  for (const [path, summary, grant] of conflicts) {
    const route = describe({ path, summary, body: whoAndWhy });
    router.openapi(route, async (c) => {
      const asked = { ...c.req.valid('param'), ...c.req.valid('json'), ...readKey(c) };
      return answer(c, await grant(parts, c.get('caller'), asked), 201);
    });
  }
  return router;
}

function describe<T extends z.ZodType>({ path, summary, body }: { path: string; summary: string; body: T }) {
  const request = { params, ...takes(body) };
  return describeRoute({
    method: 'post',
    path: `/matters/{matter}/${path}`,
    tags,
    summary,
    request,
    responses: recorded,
  });
}
