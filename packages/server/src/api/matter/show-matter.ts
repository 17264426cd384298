import { type Parts, type ShownMatter, showMatter } from '@candour/record';
import { z } from '@hono/zod-openapi';
import { createRouter, type Router } from '../../http/router.ts';
import { answerRead, describeRoute, gives } from '../answer.ts';
import { matterId, sentInstant } from '../schemas/basic.ts';
import { shownMatter } from '../schemas/matter.ts';

const show = describeRoute({
  method: 'get',
  path: '/matters/{matter}',
  tags: ['Matters'],
  summary: 'A matter as it stands, or as it stood at one instant as known at another',
  request: {
    params: z.object({ matter: matterId }),
    query: z.strictObject({
      happenedBy: sentInstant.optional().meta({ description: 'What was so by then' }),
      recordedBy: sentInstant.optional().meta({ description: 'What was known by then' }),
    }),
  },
  responses: { 200: gives('What you may see of it', shownMatter) },
});

export function matterPage(parts: Parts): Router {
  return createRouter().openapi(show, async (c) => {
    const { matter } = c.req.valid('param');
    const { happenedBy, recordedBy } = c.req.valid('query');
    const shown = await showMatter(parts, c.get('caller'), {
      matter,
      ...(happenedBy !== undefined && { happenedBy }),
      ...(recordedBy !== undefined && { recordedBy }),
    });
    return answerRead(c, shown.ok ? { ok: true, value: present(shown.value) } : shown, ({ head }) => head);
  });
}

/**
 * What its pathway says of where it is stands in place of the whole definition. What changes while the matter does not,
 * the last entry of the record, would make every tag of it stale.
 */
function present({ definition, bases: _, capacity: __, recordHead: ___, ...matter }: ShownMatter) {
  const stateTitle = definition.states[matter.state]?.title ?? { en: matter.state, cy: matter.state };
  const moves = Object.entries(definition.moves)
    .filter(([, { from }]) => from.includes(matter.state))
    .map(([move, { title, help = null, by, fields = {} }]) => ({ move, title, help, by, fields }));
  return { ...matter, stateTitle, moves };
}
