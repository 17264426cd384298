import { countDocuments, type DocumentSummary, findNames, listDocuments } from '@candour/record';
import { answerCsv } from '../../http/answer-list.ts';
import { answerPage } from '../../http/answer-page.ts';
import { readQuery } from '../../http/form.ts';
import { createPages, type PageContext, type Pages } from '../../http/pages.ts';
import type { WebParts } from '../../parts.ts';
import { viewOf } from '../../view/view.ts';
import { filtersOf, readAsked } from './asked.ts';
import { ListPage } from './list-page.tsx';

const perPage = 50;
const perFile = 5000;

/** The list of documents: as a page, and as data. */
export function documentLists({ record }: WebParts): Pages {
  const load = (c: PageContext, limit: number) => {
    const asked = readAsked(readQuery(c));
    const after = asked.after === undefined ? {} : { after: asked.after };
    return listDocuments(record, viewOf(c).caller, { ...filtersOf(asked), ...after, limit });
  };
  return createPages()
    .get('/documents', async (c) => {
      const view = viewOf(c);
      const asked = readAsked(readQuery(c));
      const counts = await countDocuments(record, view.caller, filtersOf(asked));
      const page = await load(c, perPage);
      const names = await findNames(
        record,
        view.caller,
        page.documents.map((one) => one.recorded_by),
      );
      return answerPage(c, <ListPage view={view} asked={asked} counts={counts} names={names} {...page} />);
    })
    .get('/documents.json', async (c) => {
      const { documents, next } = await load(c, perFile);
      return c.json({ documents: documents.map(present), next });
    })
    .get('/documents.csv', async (c) => {
      const { documents } = await load(c, perFile);
      const rows = documents.map(present);
      const columns = Object.keys(present(blank)) as (keyof ReturnType<typeof present>)[];
      const cells = rows.map((row) => columns.map((column) => row[column]));
      return answerCsv(c, { name: 'documents', columns, rows: cells });
    });
}

/** As it is given away: how and where its bytes are kept is nobody’s business. */
function present({ id, title, filename, classification, reading, open, source, ...row }: DocumentSummary) {
  const { published_at: publishedAt, recorded_at: recordedAt, media_type: mediaType, matter } = row;
  const from = source === null ? null : describeSource(source);
  const known = { id, title, filename, publishedAt, source: from, classification };
  return { ...known, matter, mediaType, recordedAt, reading, open };
}

function describeSource(source: NonNullable<DocumentSummary['source']>): string {
  if (source.by === 'url') return source.url;
  return source.by === 'mail' ? (source.from ?? 'mail') : (source.origin ?? 'upload');
}

const blank = { source: null } as DocumentSummary;
