/** What words about time say, before anyone knows the day they were written: pure data, no dates worked out. */
export type Expression =
  | Day
  | Period
  | TimeOfDay
  | TimeRange
  | Instant
  | InstantRange
  | Duration
  | Recurrence
  | Deadline
  | Backward;

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'working-day'
  | 'week'
  | 'fortnight'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade';

export interface Amount {
  readonly n: number;
  readonly unit: Unit;
  /** "a few", "several": TIMEX takes three, but no deadline may. */
  readonly vague?: true;
}

/** A year as written: in full, or two digits that leave the century open. */
export type Year = { readonly full: number } | { readonly twoDigits: number };

/** Counted from the one that holds the present: -1 the last, 0 this one, 1 the next. Null when the words do not say. */
export type Which = number | null;

export type Day =
  | {
      readonly kind: 'date';
      readonly year: Year | null;
      readonly month: number | null;
      readonly day: number;
      readonly weekday: number | null;
      readonly which: Which;
    }
  | { readonly kind: 'numeric-date'; readonly a: number; readonly b: number; readonly year: Year | null }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly which: Which; readonly weeks: number }
  | { readonly kind: 'relative-day'; readonly days: number }
  | { readonly kind: 'feast'; readonly feast: string; readonly year: Year | null; readonly which: Which }
  | {
      readonly kind: 'counted-day';
      readonly amounts: readonly Amount[];
      readonly sign: 1 | -1;
      readonly from: Day;
    }
  | { readonly kind: 'weekday-on-or-after'; readonly weekday: number; readonly from: Day }
  | { readonly kind: 'weekday-of-week'; readonly weekday: number; readonly week: Period }
  | { readonly kind: 'nth-weekday'; readonly nth: number; readonly weekday: number; readonly of: Period }
  | { readonly kind: 'nth-day'; readonly nth: number; readonly working: boolean; readonly of: Period };

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';
/** A year that does not run from January: 1 April, 6 April, or 1 September. */
export type Scheme = 'financial' | 'tax' | 'academic';
export type Part = 'outset' | 'start' | 'mid' | 'end' | 'rest' | 'later' | 'to-date';

export type Period =
  | { readonly kind: 'year'; readonly year: Year }
  | { readonly kind: 'month'; readonly month: number; readonly year: Year | null; readonly which: Which }
  | { readonly kind: 'current'; readonly unit: Unit; readonly which: number }
  | { readonly kind: 'season'; readonly season: Season; readonly year: Year | null; readonly which: Which }
  | {
      readonly kind: 'scheme-year';
      readonly scheme: Scheme;
      readonly from: Year | null;
      readonly which: Which;
    }
  | { readonly kind: 'quarter'; readonly n: number; readonly of: Period | null }
  | { readonly kind: 'half'; readonly n: number; readonly of: Period }
  | { readonly kind: 'week-of'; readonly day: Day; readonly ending: boolean }
  | { readonly kind: 'weekend-of'; readonly day: Day }
  | { readonly kind: 'nth-week'; readonly nth: number; readonly of: Period }
  | { readonly kind: 'first-units'; readonly amount: Amount; readonly last: boolean; readonly of: Period }
  | { readonly kind: 'span'; readonly amount: Amount; readonly sign: 1 | -1 }
  | { readonly kind: 'span-from'; readonly amounts: readonly Amount[]; readonly from: Day }
  | { readonly kind: 'part'; readonly part: Part; readonly of: Period }
  | { readonly kind: 'years'; readonly from: number; readonly count: number; readonly open: boolean }
  | {
      readonly kind: 'range';
      readonly from: Day | Period;
      readonly to: Day | Period;
      readonly through: boolean;
    };

export interface TimeOfDay {
  readonly kind: 'time';
  readonly hour: number;
  readonly minute: number | null;
  readonly second: number | null;
  readonly half: 'am' | 'pm' | null;
}
export type DayPart = 'MO' | 'AF' | 'EV' | 'NI' | 'DT' | 'BH' | 'MI' | 'MEB' | 'MEL' | 'MED';
export type TimeRange =
  | { readonly kind: 'time-range'; readonly from: TimeOfDay; readonly to: TimeOfDay }
  | { readonly kind: 'day-part'; readonly part: DayPart }
  | { readonly kind: 'bounded-time'; readonly bound: Bound; readonly of: TimeOfDay | TimeRange };

export type Instant =
  | { readonly kind: 'day-time'; readonly day: Day; readonly time: TimeOfDay }
  | { readonly kind: 'shifted-time'; readonly amounts: readonly Amount[]; readonly sign: 1 | -1 }
  | { readonly kind: 'end-of-day'; readonly day: Day }
  | { readonly kind: 'present'; readonly which: 'PRESENT_REF' | 'PAST_REF' };
export type InstantRange =
  | { readonly kind: 'day-time-range'; readonly day: Day; readonly range: TimeRange }
  | { readonly kind: 'time-span'; readonly amounts: readonly Amount[]; readonly sign: 1 | -1 }
  | { readonly kind: 'instants'; readonly from: Instant | TimeOfDay; readonly to: Instant | TimeOfDay };

export interface Duration {
  readonly kind: 'duration';
  readonly amounts: readonly Amount[];
}

export type Recurrence =
  | { readonly kind: 'every'; readonly amount: Amount }
  | { readonly kind: 'every-weekday'; readonly weekday: number; readonly time: TimeOfDay | TimeRange | null }
  | { readonly kind: 'every-day-at'; readonly time: TimeOfDay | TimeRange }
  | { readonly kind: 'every-timex'; readonly timex: string }
  | { readonly kind: 'every-from'; readonly every: Recurrence; readonly from: Day | Period };

/** "that weekend": one the text spoke of before, which these words alone do not date. */
export interface Backward {
  readonly kind: 'that';
  readonly unit: Unit;
}

export type Bound = 'by' | 'before' | 'until' | 'from' | 'not-before' | 'after' | 'in';

/** What a count starts from: the document's own publication, a day in the words, or something named. */
export type Anchor =
  | { readonly kind: 'publication' }
  /** "the report": the document itself, or one it tells of. */
  | { readonly kind: 'document'; readonly name: string }
  /** Whatever the text spoke of just before: "within the following year". */
  | { readonly kind: 'preceding' }
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'named'; readonly name: string };

export type Deadline =
  | {
      readonly kind: 'within';
      readonly amounts: readonly Amount[];
      /** The shorter of two counts: the window opens when it is full. */
      readonly least: readonly Amount[] | null;
      readonly anchor: Anchor;
      /** The window's days before the count is full (`until`), from then on (`from`), or that day alone (`on`). */
      readonly holds: 'until' | 'from' | 'on';
      readonly sign: 1 | -1;
    }
  | { readonly kind: 'bounded'; readonly bound: Bound; readonly of: Day | Period | Instant | InstantRange }
  | { readonly kind: 'stated'; readonly count: Deadline; readonly stated: Day | Period | Deadline }
  | { readonly kind: 'either'; readonly a: Deadline; readonly b: Deadline; readonly later: boolean }
  | {
      readonly kind: 'waits';
      readonly status: 'event' | 'needs-anchor' | 'open-ended';
      readonly rule: string;
      readonly on: string | null;
    };
