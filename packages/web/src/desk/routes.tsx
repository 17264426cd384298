import { dayInLondon } from '@candour/calendar';
import {
  actOnMatter,
  type Caller,
  countClocks,
  countDocuments,
  findNames,
  listClocks,
  type OwedClock,
  putsInDocuments,
} from '@candour/record';
import { answerCsv } from '../http/answer-list.ts';
import { answerPage, seeOther } from '../http/answer-page.ts';
import { errorsOf, type Filled, type FormError, readForm, readQuery } from '../http/form.ts';
import { createPages, type PageContext, type Pages } from '../http/pages.ts';
import type { WebParts } from '../parts.ts';
import { viewOf } from '../view/view.ts';
import { DeskPage } from './desk-page.tsx';
import { addressOfDesk, type DeskQuestion, readDeskQuestion } from './question.ts';
import { clockSheet } from './sheet.ts';

const shown = 50;
const asData = 200;

export function deskPages(parts: WebParts): Pages {
  return createPages()
    .get('/desk', (c) => answerDesk(parts, c, { question: readDeskQuestion(readQuery(c)) }))
    .get('/desk.json', async (c) => {
      const found = await list(parts, c, asData);
      return found.ok ? c.json(found.value) : parts.refuse(c, found.refusals);
    })
    .get('/desk.csv', async (c) => {
      const found = await list(parts, c, asData);
      if (!found.ok) return parts.refuse(c, found.refusals);
      return answerCsv(c, clockSheet(found.value.clocks, viewOf(c).language));
    })
    .post('/desk/offers', (c) => answerOffer(parts, c));
}

function list(parts: WebParts, c: PageContext, limit: number, question = readDeskQuestion(readQuery(c))) {
  const { whose, after } = question;
  const wanted = { whose, limit, ...(after !== undefined && { after }) };
  return listClocks(parts.record, c.get('caller'), wanted);
}

interface Asked {
  readonly question: DeskQuestion;
  readonly errors?: readonly FormError[];
}

async function answerDesk(parts: WebParts, c: PageContext, { question, errors = [] }: Asked) {
  const view = viewOf(c);
  const { record } = parts;
  const found = await list(parts, c, shown, question);
  const counted = await countClocks(record, view.caller);
  if (!found.ok) return parts.refuse(c, found.refusals);
  if (!counted.ok) return parts.refuse(c, counted.refusals);
  const { clocks, next } = found.value;
  const names = await findNames(record, view.caller, clocks.flatMap(peopleOf));
  const waiting = await countWaiting(parts, view.caller);
  const formKey = record.ids('form');
  const today = dayInLondon(record.clock().toISOString());
  const page = {
    ...{ view, question, clocks, next, counts: counted.value, names, today },
    ...{ waiting, formKey, errors },
  };
  return answerPage(c, <DeskPage {...page} />, errors.length > 0 ? 422 : 200);
}

async function countWaiting({ record }: WebParts, caller: Caller): Promise<number> {
  if (!(await putsInDocuments(record, caller))) return 0;
  return (await countDocuments(record, caller, {})).toDecide;
}

function peopleOf({ owner, deputy, offer }: OwedClock): readonly string[] {
  return [owner, deputy, ...(offer === null ? [] : [offer.to, offer.from])];
}

/** Takes a matter that was offered, or leaves it with whoever offered it. */
async function answerOffer(parts: WebParts, c: PageContext): Promise<Response> {
  const view = viewOf(c);
  const filled = await readForm(c);
  const matter = filled.get('matter');
  const person = view.caller === 'anyone' ? '' : view.caller.person;
  const acted = await actOnMatter(parts.record, view.caller, {
    matter,
    command: commandOf(filled),
    ...(filled.has('seen') && { seen: Number(filled.get('seen')) }),
    ...(filled.has('key') && { key: `${person}:${filled.get('key')}` }),
  });
  if (acted.ok) return seeOther(c, view.to(addressOfDesk('offered')));
  const isUnseen = acted.refusals.some(({ code }) => code === 'no-such-matter');
  if (isUnseen || view.caller === 'anyone') return parts.refuse(c, acted.refusals);
  const errors = errorsOf(acted.refusals, (at) => (at === 'because' ? `because-${matter}` : null));
  return answerDesk(parts, c, { question: { whose: 'offered', after: undefined }, errors });
}

function commandOf(filled: Filled) {
  if (filled.get('answer') === 'accept') return { do: 'accept-hand-over' } as const;
  return { do: 'decline-hand-over', because: filled.get(`because-${filled.get('matter')}`) } as const;
}
