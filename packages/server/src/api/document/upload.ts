import {
  authorise,
  type Outcome,
  type Parts,
  type RecordDocument,
  type RecordedDocument,
  recordDocument,
  takeFile,
} from '@candour/record';
import { z } from '@hono/zod-openapi';
import { fetchDocument } from '../../fetch/fetch-document.ts';
import type { Reach } from '../../fetch/guarded-request.ts';
import type { HttpContext } from '../../http/environment.ts';
import { createRouter, type Router } from '../../http/router.ts';
import { answer, describeRoute, gives, takes } from '../answer.ts';
import { classification, day, documentId, line, matterId } from '../schemas/basic.ts';

const tags = ['Documents'];

const described = {
  classification: classification.optional().meta({
    description: 'Restricted, unless it was taken from an address where all can read it',
  }),
  title: line.optional(),
  publishedAt: day.optional(),
  matter: matterId.optional().meta({ description: 'The matter whose people may read it' }),
  replaces: documentId.optional().meta({ description: 'The document that this one corrects' }),
};

const recorded = gives(
  'It is on the record, and waits to be read',
  z
    .object({
      document: z.string(),
      isNew: z
        .boolean()
        .meta({ description: 'False where these bytes were there already, for the same people' }),
      attachments: z.array(
        z.object({
          filename: z.string(),
          document: z.string().optional(),
          refusal: z.object({ code: z.string(), message: z.string() }).optional(),
        }),
      ),
    })
    .openapi('RecordedDocument'),
);

const file = z.custom<File>((value) => value instanceof File).openapi({ type: 'string', format: 'binary' });

const upload = describeRoute({
  method: 'post',
  path: '/documents',
  tags,
  summary: 'Put a document on the record; with a mail, its attachments',
  request: {
    body: {
      required: true,
      content: { 'multipart/form-data': { schema: z.strictObject({ file, ...described }) } },
    },
  },
  responses: { 200: recorded, 201: recorded },
});

const fetching = describeRoute({
  method: 'post',
  path: '/documents/fetches',
  tags,
  summary: 'Fetch a document from one of the listed hosts, and put it on the record',
  request: takes(z.strictObject({ url: z.string().max(2000), ...described })),
  responses: { 200: recorded, 201: recorded },
});

export function documentUploads(parts: Parts, reach: Reach): Router {
  return createRouter()
    .openapi(upload, async (c) => {
      const { file: sent, ...about } = c.req.valid('form');
      const upload = await takeFile(sent);
      const wanted = { ...given(about), ...upload, source: { by: 'upload' } } as RecordDocument;
      return answerRecorded(c, await recordDocument(parts, c.get('caller'), wanted));
    })
    .openapi(fetching, async (c) => {
      const { url, ...about } = c.req.valid('json');
      // Nobody sends this server elsewhere who may not put in what it brings.
      const allowed = await authorise(parts, c.get('caller'), { action: 'record-document' });
      if (!allowed.ok) return answer(c, allowed);
      const fetched = await fetchDocument(url, reach);
      if (!fetched.ok) return answer(c, { ok: false, refusals: [{ ...fetched.refusal, at: 'body.url' }] });
      const { bytes, mediaType, url: from } = fetched.document;
      const filename = new URL(from).pathname.split('/').at(-1) || 'document';
      const source = { by: 'url', url: from } as const;
      const wanted = { ...given(about), bytes, filename, claimedType: mediaType, source } as RecordDocument;
      return answerRecorded(c, await recordDocument(parts, c.get('caller'), wanted));
    });
}

/** What was left out stays out. */
function given(about: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(about).filter(([, value]) => value !== undefined));
}

function answerRecorded(c: HttpContext, outcome: Outcome<RecordedDocument>): never {
  if (!outcome.ok) return answer(c, outcome);
  const { document, isNew, attachments } = outcome.value;
  const language = c.get('language');
  const told = attachments.map((each) =>
    'refusal' in each
      ? {
          filename: each.filename,
          refusal: { code: each.refusal.code, message: each.refusal.message[language] },
        }
      : each,
  );
  c.header('Location', `/api/v1/documents/${document}`);
  return answer(c, { ok: true, value: { document, isNew, attachments: told } }, isNew ? 201 : 200);
}
