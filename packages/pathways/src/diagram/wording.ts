import { unitInWelsh } from '../clock/words.ts';
import type { Clock } from '../definition/clock.ts';
import type { Period } from '../definition/period.ts';

export type Language = 'en' | 'cy';

/** What the diagram itself says, in each language. */
export interface Wording {
  readonly owner: (role: string) => string;
  readonly deputy: (role: string) => string;
  readonly end: string;
  readonly here: string;
  readonly late: string;
  readonly goes: (state: string) => string;
  readonly answers: (role: string) => string;
  readonly sees: Readonly<Record<'oversight' | 'affected' | 'public', string>>;
  readonly acts: (count: number) => string;
  readonly leads: (move: string, states: string) => string;
  readonly or: string;
  readonly untilField: string;
  readonly depends: (periods: string) => string;
  readonly period: (period: Period) => string;
  readonly states: (count: number) => string;
  readonly begins: (state: string) => string;
  readonly key: { readonly move: string; readonly breach: string };
}

const english: Readonly<Record<Period['unit'], string>> = {
  'calendar-day': 'calendar day',
  'working-day': 'working day',
  week: 'week',
  month: 'month',
  year: 'year',
};

const nations = {
  en: {
    'england-wales': ' in England and Wales',
    scotland: ' in Scotland',
    'northern-ireland': ' in Northern Ireland',
    'any-uk': ' anywhere in the UK',
  },
  cy: {
    'england-wales': ' yng Nghymru a Lloegr',
    scotland: ' yn yr Alban',
    'northern-ireland': ' yng Ngogledd Iwerddon',
    'any-uk': ' unrhyw le yn y DU',
  },
};

/** A diagram names the calendar day as one, beside the working day. */
function welsh(period: Period): string {
  const unit = unitInWelsh(period);
  return period.unit === 'calendar-day' ? `${unit} calendr` : unit;
}

export const wordings: Readonly<Record<Language, Wording>> = {
  en: {
    owner: (role) => `Owner: ${role}`,
    deputy: (role) => `Deputy: ${role}`,
    end: 'Ended',
    here: 'The matter is here',
    late: 'If late: ',
    goes: (state) => `goes to ${state}`,
    answers: (role) => `${role} answers for it`,
    sees: {
      oversight: 'the oversight body can see it',
      affected: 'those affected can see it',
      public: 'everyone can see it',
    },
    acts: (count) =>
      `and ${count} ${count === 1 ? 'act' : 'acts'} that ${count === 1 ? 'leaves' : 'leave'} it here`,
    leads: (move, states) => `${move} leads to ${states}`,
    or: ' or ',
    untilField: 'the day that was named',
    depends: (periods) => `by case: ${periods}`,
    period: ({ amount, unit, calendar }) =>
      `${amount} ${english[unit]}${amount === 1 ? '' : 's'}${calendar ? nations.en[calendar] : ''}`,
    states: (count) => `${count} states, from left to right and row by row.`,
    begins: (state) => `It begins at ${state}.`,
    key: {
      move: 'what somebody does, and the number of the state it leads to; the number alone, where that is far off',
      breach: 'what happens by itself when a clock runs out',
    },
  },
  cy: {
    owner: (role) => `Perchennog: ${role}`,
    deputy: (role) => `Dirprwy: ${role}`,
    end: 'Wedi dod i ben',
    here: 'Mae’r mater yma',
    late: 'Os yn hwyr: ',
    goes: (state) => `yn symud i ${state}`,
    answers: (role) => `${role} sy’n atebol amdano`,
    sees: {
      oversight: 'gall y corff goruchwylio ei weld',
      affected: 'gall y rhai yr effeithir arnynt ei weld',
      public: 'gall pawb ei weld',
    },
    acts: (count) => `a ${count} gweithred sy’n ei adael yma`,
    leads: (move, states) => `mae ${move} yn arwain at ${states}`,
    or: ' neu ',
    untilField: 'y diwrnod a enwyd',
    depends: (periods) => `yn ôl yr achos: ${periods}`,
    period: (period) =>
      `${period.amount} ${welsh(period)}${period.calendar ? nations.cy[period.calendar] : ''}`,
    states: (count) => `${count} cyflwr, o’r chwith i’r dde a rhes wrth res.`,
    begins: (state) => `Mae’n dechrau yn ${state}.`,
    key: {
      move: 'yr hyn a wna rhywun, a rhif y cyflwr y mae’n arwain ato; y rhif yn unig, lle mae hwnnw ymhell',
      breach: 'yr hyn sy’n digwydd ohono’i hun pan ddaw cloc i ben',
    },
  },
};

/** How long the clock runs; where that depends, every length that it may have. */
export function lengthOf({ runs }: Clock, wording: Wording): string {
  if (runs === 'until-field') return wording.untilField;
  if (!Array.isArray(runs)) return wording.period(runs);
  const periods = [...new Set(runs.map(wording.period))];
  return periods.length === 1 ? (periods[0] ?? '') : wording.depends(periods.join(', '));
}
