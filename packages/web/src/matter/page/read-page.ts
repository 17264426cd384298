import { dayInLondon, endOfDay, parseDay } from '@candour/calendar';
import { done, type Outcome, type Refusal, refused, type ShowMatter } from '@candour/record';
import type { Filled } from '../../http/form.ts';

/** What the address of a matter’s page asks for. */
export interface PageAsked {
  /** The day whose knowledge is shown; undefined for today’s. */
  readonly known: string | undefined;
  readonly so: string | undefined;
  readonly showsLater: boolean;
  /** How many entries of the timeline come before. */
  readonly after: number | undefined;
  /** The entry that was just recorded. */
  readonly done: number | undefined;
}

/** `known` and `so` are days of London, `YYYY-MM-DD`; a day that is not over yet is today. */
export function readPage(query: Filled, now: string): Outcome<PageAsked> {
  const today = dayInLondon(now);
  const days = ['known', 'so'].map((name) => query.find(name));
  if (days.some((day) => day !== undefined && (day.length !== 10 || parseDay(day) === undefined)))
    return refused(noDay);
  const [known, so] = days.map((day) => (day !== undefined && day < today ? day : undefined));
  return done({
    known,
    so,
    showsLater: query.get('later') === '1',
    after: numberIn(query, 'after'),
    done: numberIn(query, 'done'),
  });
}

function numberIn(query: Filled, name: string): number | undefined {
  const text = query.get(name);
  return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

/** Up to the end of the days that were asked for. */
export function whenOf({ known, so }: PageAsked): Pick<ShowMatter, 'recordedBy' | 'happenedBy'> {
  return {
    ...(known !== undefined && { recordedBy: lastMoment(known) }),
    ...(so !== undefined && { happenedBy: lastMoment(so) }),
  };
}

function lastMoment(day: string): string {
  const parsed = parseDay(day);
  if (parsed === undefined) throw new Error(`${day} is no day, and was taken for one.`);
  return new Date(Date.parse(endOfDay(parsed)) - 1).toISOString();
}

const noDay: Refusal = {
  code: 'request-malformed',
  message: {
    en: 'A day in this address is no day; write it as 2025-03-27.',
    cy: 'Nid yw diwrnod yn y cyfeiriad hwn yn ddiwrnod; ysgrifennwch ef fel 2025-03-27.',
  },
};
