import type { Nation } from '../due.ts';
import type { PlainDate } from '../plain-date.ts';

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
  readonly anchors: Readonly<Record<string, PlainDate>>;
  readonly order: Order;
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
  #asked = false;

  constructor(setting: Setting, past = false) {
    this.setting = setting;
    this.past = past;
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
