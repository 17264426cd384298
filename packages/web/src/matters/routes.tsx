import { findNames, listMattersKnown, listPathwayTitles, seeMatters } from '@candour/record';
import { answerCsv } from '../http/answer-list.ts';
import { answerPage } from '../http/answer-page.ts';
import { readQuery } from '../http/form.ts';
import { createPages, type PageContext, type Pages } from '../http/pages.ts';
import type { WebParts } from '../parts.ts';
import { viewOf } from '../view/view.ts';
import { KnownPage } from './known-page.tsx';
import { ListPage } from './list-page.tsx';
import { type Question, readQuestion } from './question.ts';
import { sheetOf } from './sheet.ts';

const shown = 50;
/** As data a page holds more: programs do not scroll. */
const asData = 200;

export function matterListPages(parts: WebParts): Pages {
  return createPages()
    .get('/matters', (c) => {
      const question = readQuestion(readQuery(c));
      return question.known === undefined
        ? answerToday(parts, c, question)
        : answerKnown(parts, c, { ...question, known: question.known });
    })
    .get('/matters.json', async (c) => {
      const { matters, next, counts } = await read(parts, c, readQuestion(readQuery(c)));
      return c.json({ matters, next, counts });
    })
    .get('/matters.csv', async (c) => {
      const { matters } = await read(parts, c, readQuestion(readQuery(c)));
      return answerCsv(c, sheetOf(matters));
    });
}

async function answerToday(parts: WebParts, c: PageContext, question: Question): Promise<Response> {
  const view = viewOf(c);
  const { narrowed, order, after } = question;
  const wanted = { narrowed, order, limit: shown, ...(after !== undefined && { after }) };
  const seen = await seeMatters(parts.record, view.caller, wanted);
  return answerPage(c, <ListPage view={view} question={question} seen={seen} />);
}

type KnownQuestion = Question & { readonly known: string };

async function answerKnown(parts: WebParts, c: PageContext, question: KnownQuestion): Promise<Response> {
  const view = viewOf(c);
  const { matters, next } = await readKnown(parts, c, question, shown);
  const ids = matters.flatMap(({ body, owner }) => (owner === null ? [body] : [body, owner]));
  const names = await findNames(parts.record, view.caller, ids);
  const titles = await listPathwayTitles(parts.record.database);
  const page = { view, question, matters, next, titles, names };
  return answerPage(c, <KnownPage {...page} />);
}

async function read(parts: WebParts, c: PageContext, question: Question) {
  const { known, narrowed, order, after } = question;
  if (known !== undefined)
    return { ...(await readKnown(parts, c, { ...question, known }, asData)), counts: null };
  return seeMatters(parts.record, c.get('caller'), {
    ...{ narrowed, order, limit: asData },
    ...(after !== undefined && { after }),
  });
}

function readKnown(
  parts: WebParts,
  c: PageContext,
  { known, narrowed: { pathway, body }, after }: KnownQuestion,
  limit: number,
) {
  return listMattersKnown(parts.record, c.get('caller'), {
    ...{ known, limit },
    ...(pathway !== undefined && { pathway: String(pathway) }),
    ...(body !== undefined && { body: String(body) }),
    ...(after !== undefined && { after }),
  });
}
