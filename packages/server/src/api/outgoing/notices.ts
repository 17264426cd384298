import { authorise, type Parts } from '@candour/record';
import { getPreference, type Preference, preferenceSchema, savePreference } from '@candour/record/outgoing';
import { z } from '@hono/zod-openapi';
import { type FeedParts, makeFeedAddress, revokeFeedAddress } from '../../calendar-feed/feed-address.ts';
import { createRouter, type Router } from '../../http/router.ts';
import { answer, answerSecret, describeRoute, gives, takes } from '../answer.ts';

const tags = ['How you are told'];
const preference = z
  .strictObject({
    duties: z.enum(['at-once', 'digest']),
    reminders: z.enum(['at-once', 'digest', 'none']),
    quiet: z.strictObject({ from: z.string(), until: z.string() }).nullable(),
    language: z.enum(['en', 'cy']).nullable(),
  })
  .openapi('Preference');

const show = describeRoute({
  method: 'get',
  path: '/preferences',
  tags,
  summary: 'How you want to be told',
  responses: { 200: gives('Your own words, or what holds without them', preference) },
});

const save = describeRoute({
  method: 'put',
  path: '/preferences',
  tags,
  summary: 'Say how you want to be told',
  request: takes(preferenceSchema),
  responses: { 200: gives('So it is', preference) },
});

const address = describeRoute({
  method: 'post',
  path: '/calendar-addresses',
  tags,
  summary: 'Make a secret calendar address of what you answer for; the one before stops at once',
  responses: { 201: gives('Shown this once', z.object({ address: z.string() })) },
});

const revocation = describeRoute({
  method: 'delete',
  path: '/calendar-addresses',
  tags,
  summary: 'Take your calendar address back',
  responses: { 204: { description: 'It answers nothing more' } },
});

export function notices(parts: Parts, feed: FeedParts): Router {
  const oneself = { action: 'act-for-oneself' } as const;
  return createRouter()
    .openapi(show, async (c) => {
      const authorised = await authorise(parts, c.get('caller'), oneself);
      if (!authorised.ok) return answer(c, authorised);
      return answer(c, { ok: true, value: await getPreference(parts.database, authorised.value.person) });
    })
    .openapi(save, async (c) => {
      const authorised = await authorise(parts, c.get('caller'), oneself);
      if (!authorised.ok) return answer(c, authorised);
      const wanted = c.req.valid('json') as Preference;
      await savePreference(parts.database, authorised.value.person, wanted);
      return answer(c, { ok: true, value: wanted });
    })
    .openapi(address, async (c) => answerSecret(c, await makeFeedAddress(feed, c.get('caller'))))
    .openapi(revocation, async (c) => {
      const done = await revokeFeedAddress(feed, c.get('caller'));
      return (done.ok ? c.body(null, 204) : answer(c, done)) as never;
    });
}
