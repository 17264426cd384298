import {
  type Caller,
  type ConfirmCommitment,
  type ConfirmPassage,
  type ConfirmRecommendation,
  type ConfirmStatement,
  confirmCommitment,
  confirmCopy,
  confirmPassage,
  confirmRecommendation,
  confirmStatement,
  type Outcome,
  type Parts,
} from '@candour/record';
import { z } from '@hono/zod-openapi';
import { createRouter, type Router } from '../../http/router.ts';
import { answer, describeRoute, gives, takes } from '../answer.ts';
import { confirmation, proposalId } from '../schemas/confirmation.ts';

const confirming = describeRoute({
  method: 'post',
  path: '/proposals/{proposal}/confirmations',
  tags: ['Proposals'],
  summary:
    'Confirm a proposal, as it was read or put right: what it proposes comes into being, with its matters',
  request: { params: z.object({ proposal: proposalId }), ...takes(confirmation) },
  responses: {
    201: gives(
      'What came of it',
      z.object({
        statement: z.string().optional(),
        recommendation: z.string().optional(),
        matters: z.array(z.object({ matter: z.string(), addressee: z.unknown() })).optional(),
        commitment: z.string().optional(),
        matter: z.string().optional(),
        story: z.string().optional(),
        item: z.string().optional(),
      }),
    ),
  },
});

type Confirmation = z.infer<typeof confirmation>;

export function confirmations(parts: Parts): Router {
  return createRouter().openapi(confirming, async (c) => {
    const { proposal } = c.req.valid('param');
    return answer(c, await confirm(parts, c.get('caller'), { proposal, ...c.req.valid('json') }), 201);
  });
}

function confirm(
  parts: Parts,
  caller: Caller,
  { as, ...asked }: Confirmation & { readonly proposal: string },
): Promise<Outcome<object>> {
  switch (as) {
    case 'statement':
      return confirmStatement(parts, caller, asked as ConfirmStatement);
    case 'recommendation':
      return confirmRecommendation(parts, caller, asked as ConfirmRecommendation);
    case 'commitment':
      return confirmCommitment(parts, caller, asked as ConfirmCommitment);
    case 'copy':
      return confirmCopy(parts, caller, asked);
    case 'passage':
      return confirmPassage(parts, caller, asked as ConfirmPassage);
  }
}
