import type { Nation } from '../due.ts';
import type { Day, Period } from '../expression/expression.ts';
import type { PlainDate } from '../plain-date.ts';
import type { Words } from '../words.ts';

/** How a numeric date with two readings is read: 5/1 is 5 January, or 1 May. */
export type Order = 'day-first' | 'month-first';

/** What a text is read against. */
export interface Setting {
  /** The day the words were published; null when nobody knows it. */
  readonly reference: PlainDate | null;
  /** `hh:mm:ss` of that day. */
  readonly time: string;
  readonly nation: Nation;
  /** Known days that words may count from, by name. */
  readonly anchors: ReadonlyMap<string, PlainDate>;
  /** What the text calls itself; undefined when nobody has said. */
  readonly self: string | null | undefined;
  readonly order: Order;
}

/** A day worked out: its TIMEX, the day if the calendar has it, the rule that gave it, and how in a few words. */
export interface ResolvedDay {
  readonly timex: string;
  readonly date: PlainDate | null;
  readonly rule: string;
  readonly why: Words;
}

/** A period worked out, both days in it. */
export interface ResolvedPeriod {
  readonly timex: string;
  readonly start: PlainDate;
  readonly end: PlainDate;
  readonly rule: string;
  readonly why: Words;
}

/** Days name periods and periods name days; each file works out its own kind and asks here for the others. */
export interface Resolvers {
  readonly day: (day: Day, basis: Basis) => ResolvedDay | undefined;
  readonly period: (period: Period, basis: Basis) => ResolvedPeriod | undefined;
}

const placeholder = '2000-01-03' as PlainDate;

/**
 * The setting as one expression reads it. It notices whether the day of publication was asked for, so that a reading
 * without one is never given a date, whichever rule asked.
 */
export class Basis {
  readonly setting: Setting;
  /** Whether words without a year mean the last such day, as they do of what has happened. */
  readonly past: boolean;
  readonly #resolvers: Resolvers;
  #asked: boolean = false;

  constructor(setting: Setting, resolvers: Resolvers, past: boolean) {
    this.setting = setting;
    this.past = past;
    this.#resolvers = resolvers;
  }

  /** The same setting read from another day, or as of what has happened. */
  with(change: { readonly past?: boolean; readonly reference?: PlainDate }): Basis {
    const setting = { ...this.setting, reference: change.reference ?? this.setting.reference };
    return new Basis(setting, this.#resolvers, change.past ?? this.past);
  }

  day(day: Day): ResolvedDay | undefined {
    return this.#resolvers.day(day, this);
  }

  period(period: Period): ResolvedPeriod | undefined {
    return this.#resolvers.period(period, this);
  }

  /** The day of publication; a stand-in when there is none, whose results `lacksReference` disowns. */
  today(): PlainDate {
    this.#asked = true;
    return this.setting.reference ?? placeholder;
  }

  /** Whether the reading leaned on a day of publication that is not known. */
  get lacksReference(): boolean {
    return this.#asked && this.setting.reference === null;
  }

  get askedReference(): boolean {
    return this.#asked;
  }
}
