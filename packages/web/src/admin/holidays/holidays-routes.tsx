import { getDay, type PlainDate } from '@candour/calendar';
import {
  findLatestDefinition,
  type HolidayPreview,
  listPathwayTitles,
  previewHoliday,
  type Refusal,
  showAttention,
} from '@candour/record';
import { answerPage } from '../../http/answer-page.ts';
import { errorsOf, type Filled, readQuery } from '../../http/form.ts';
import { createPages, type PageContext, type Pages } from '../../http/pages.ts';
import { readDay } from '../../http/read-day.ts';
import type { WebParts } from '../../parts.ts';
import { type AdminView, asAdministrator } from '../frame/as-administrator.ts';
import { readDirectory } from '../frame/directory.ts';
import { findTitles } from '../frame/find-titles.ts';
import { frameWords } from '../frame/frame-words.ts';
import { HolidaysPage } from './holidays-page.tsx';
import { Moved } from './moved-table.tsx';
import { nationWords, holidaysWords as words } from './words.ts';

/** More matters than one reads through; the page says how many there are in all. */
const most = 500;

/** The holidays, and what one more would move. */
export function holidaysPages(parts: WebParts): Pages {
  return createPages().get(
    '/admin/holidays',
    asAdministrator(parts, (c, view) => show(parts, c, view)),
  );
}

type Nation = keyof typeof nationWords;

async function show(parts: WebParts, c: PageContext, view: AdminView) {
  const filled = readQuery(c);
  const { asked, wrong } = readAsked(filled);
  const previewed = asked && (await previewHoliday(parts.record, view.caller, { ...asked, most }));
  const refusals = previewed?.ok === false ? previewed.refusals : wrong;
  const counted = await showAttention(parts.record, view.caller);
  const { calendar: table, clock } = parts.record;
  const year = Number(c.req.query('year'));
  const props = {
    ...{ view, table, users: await listUsers(parts, view), state: { filled, errors: errorsOf(refusals) } },
    swept: counted.ok ? counted.value.calendarSwept : null,
    year: year >= 1900 && year <= 2199 ? Math.trunc(year) : clock().getUTCFullYear(),
  };
  const page = (
    <HolidaysPage {...props}>
      {previewed?.ok && asked && (await moved(parts, view, { ...asked, preview: previewed.value }))}
    </HolidaysPage>
  );
  return answerPage(c, page, refusals.length > 0 ? 422 : 200);
}

interface ReadAsked {
  readonly asked?: { readonly nation: Nation; readonly day: PlainDate };
  readonly wrong: readonly Refusal[];
}

/** Nothing is asked while neither field was sent. */
function readAsked(filled: Filled): ReadAsked {
  const read = readDay(filled, 'day');
  if (!filled.has('nation') && !filled.has('day-day')) return { wrong: [] };
  const nation = Object.keys(nationWords).find((one) => one === filled.get('nation')) as Nation | undefined;
  const wrong: Refusal[] = [
    ...(nation === undefined ? [{ code: 'nation-missing', at: 'nation', message: words.nationMissing }] : []),
    ...(read.kind === 'empty' ? [{ code: 'day-missing', at: 'day', message: words.dayMissing }] : []),
    ...(read.kind === 'no-day' ? [{ code: 'no-day', at: 'day', message: frameWords.dayNotReal }] : []),
  ];
  if (nation === undefined || read.kind !== 'day') return { wrong };
  return { asked: { nation, day: getDay(read.day) }, wrong };
}

interface Previewed {
  readonly nation: Nation;
  readonly day: string;
  readonly preview: HolidayPreview;
}

async function moved(parts: WebParts, view: AdminView, { nation, day, preview }: Previewed) {
  const { nameOf } = await readDirectory(parts, view);
  const titleOf = await findTitles(parts, view);
  return <Moved {...{ view, preview, day, titleOf, nameOf }} nation={nationWords[nation]} />;
}

/** By the rule that a clock counts by: the pathways in force that have one which does. */
async function listUsers({ record }: WebParts, view: AdminView) {
  const users: Record<string, string[]> = {};
  for (const pathway of (await listPathwayTitles(record.database)).keys()) {
    const definition = await findLatestDefinition(record.database, pathway);
    if (definition === undefined) continue;
    const rules = new Set([
      definition.calendar,
      ...Object.values(definition.clocks).flatMap(({ runs }) =>
        runs === 'until-field' ? [] : [runs].flat().flatMap(({ calendar }) => calendar ?? []),
      ),
    ]);
    for (const rule of rules) users[rule] = [...(users[rule] ?? []), view.say(definition.title)];
  }
  return users;
}
