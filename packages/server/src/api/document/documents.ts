import {
  type DocumentSummary,
  describeDocument,
  getDocument,
  listDocuments,
  type Parts,
  readText,
} from '@candour/record';
import { z } from '@hono/zod-openapi';
import { createRouter, type Router } from '../../http/router.ts';
import { answer, answerRead, describeRoute, gives, takes } from '../answer.ts';
import { seqsOf } from '../matter/seqs-of.ts';
import { nextOf, nextPage, pageQuery, placeOf } from '../page.ts';
import { classification, day, documentId, entries, line, matterId } from '../schemas/basic.ts';
import { documentSummary, readState } from '../schemas/document.ts';

const tags = ['Documents'];
const params = z.object({ document: documentId });
const listed = documentSummary.extend({ reading: readState, open: z.number().int() });

const list = describeRoute({
  method: 'get',
  path: '/documents',
  tags,
  summary: 'The documents you may read, the latest first',
  request: { query: z.strictObject({ ...pageQuery, matter: matterId.optional() }) },
  responses: { 200: gives('A page of them', z.object({ documents: z.array(listed), next: nextPage })) },
});

const show = describeRoute({
  method: 'get',
  path: '/documents/{document}',
  tags,
  summary: 'What the record says of a document',
  request: { params },
  responses: { 200: gives('It', documentSummary) },
});

const text = describeRoute({
  method: 'get',
  path: '/documents/{document}/text',
  tags,
  summary: 'What a document says, with its segments',
  request: { params },
  responses: {
    200: gives(
      'Its text, once it was read',
      z.object({
        state: readState,
        text: z.string().nullable(),
        textSha256: z.string().nullable(),
        segments: z.unknown(),
        refusal: z.unknown(),
      }),
    ),
  },
});

const redescribe = describeRoute({
  method: 'post',
  path: '/documents/{document}/descriptions',
  tags,
  summary: 'Correct what the record says of a document, or make it public',
  request: {
    params,
    ...takes(z.strictObject({ title: line.nullable(), publishedAt: day.nullable(), classification })),
  },
  responses: { 201: gives('It is recorded', z.object({ entries })) },
});

export function documents(parts: Parts): Router {
  return createRouter()
    .openapi(list, async (c) => {
      const { limit, cursor, matter } = c.req.valid('query');
      const place = placeOf(c, cursor);
      if (!place.ok) return answer(c, place);
      const after = place.value === undefined ? {} : { after: Number(place.value[0]) };
      const of = matter === undefined ? {} : { matter };
      const page = await listDocuments(parts, c.get('caller'), { limit, ...of, ...after });
      const next = nextOf(c, page.next === null ? null : [page.next]);
      return answer(c, { ok: true, value: { documents: page.documents.map(presentListed), next } });
    })
    .openapi(show, async (c) => {
      const found = await getDocument(parts, c.get('caller'), c.req.valid('param').document);
      return answerRead(c, found.ok ? { ok: true, value: present(found.value) } : found);
    })
    .openapi(text, async (c) =>
      answerRead(c, await readText(parts, c.get('caller'), c.req.valid('param').document)),
    )
    .openapi(redescribe, async (c) => {
      const asked = { ...c.req.valid('param'), ...c.req.valid('json') };
      const done = await describeDocument(parts, c.get('caller'), asked);
      return answer(c, done.ok ? { ok: true, value: { entries: seqsOf(done.value) } } : done, 201);
    });
}

/** Where its bytes are kept, and how, is nobody’s business but the record’s. */
function present(row: Omit<DocumentSummary, 'reading' | 'open' | 'readTitle' | 'readDate'>) {
  const { id, seq, classification, matter, sha256, size, filename, title, source, carries, replaces } = row;
  const { media_type: mediaType, published_at: publishedAt, part_of: partOf } = row;
  const { recorded_by: recordedBy, recorded_at: recordedAt } = row;
  const known = { id, seq, classification, matter, sha256, size, filename, title, source, carries, replaces };
  return { ...known, mediaType, publishedAt, partOf, recordedBy, recordedAt };
}

function presentListed({ reading, open, ...row }: DocumentSummary) {
  return { ...present(row), reading, open };
}
