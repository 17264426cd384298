import { rulesFor } from '../grammar/rule.ts';
import type {
  Amount,
  Anchor,
  Bound,
  Day,
  DayPart,
  Deadline,
  Duration,
  Expression,
  Instant,
  InstantRange,
  Part,
  Period,
  Recurrence,
  Scheme,
  Season,
  TimeOfDay,
  TimeRange,
  Unit,
  Which,
  Year,
} from './expression.ts';

/** What each part of the grammar means to a row that captures it. */
export interface Meanings {
  digits: number;
  d12: number;
  d8: number;
  d2: number;
  d3: number;
  d4: number;
  one: number;
  digitWord: number;
  ten: number;
  ordinalWord: number;
  ordinalOne: number;
  month: number;
  weekday: number;
  season: Season;
  unit: Unit;
  dayPartName: DayPart;
  phrase: string;
  subject: string;
  occasionName: string;
  clause: string;

  small: number;
  cardinal: number;
  quantity: number;
  ordinal: number;
  dayNumber: number;
  year: Year;
  writtenYear: Year;
  wordYear: Year;
  amount: Amount;
  countUnit: Unit;
  amounts: readonly Amount[];
  which: Which;
  feastName: string;
  schemeName: Scheme;
  schemeYears: Year;
  partName: Part;
  bound: Bound;
  unto: Bound;
  begins: true;
  decadeName: number;
  half: 'am' | 'pm';
  hourNumber: number;
  minuteWords: number;
  dayPart: DayPart;
  plural: number;
  instantEnd: Instant | TimeOfDay;
  counted: readonly Amount[];
  within: true;
  atMost: true;
  atLeast: true;
  settles: true;
  upTo: true;
  occasion: true;
  body: true;
  since: Anchor;
  ahead: Anchor;
  target: Day | Period | Instant;
  simple: Deadline;
  chosen: boolean;
  chosenOf: boolean;
  rangeEnd: Day | Period;
  anchor: Anchor;
  publication: Anchor;
  day: Day;
  datedDay: Day;
  baseDay: Day;
  period: Period;
  basePeriod: Period;
  range: Period;
  time: TimeOfDay;
  bareTime: TimeOfDay;
  timeRange: TimeRange;
  instant: Instant;
  instantRange: InstantRange;
  duration: Duration;
  recurrence: Recurrence;
  count: Deadline;
  bounded: Deadline;
  waiting: Deadline;
  deadline: Deadline;
  expression: Expression;
}

/** Makes a row of the grammar of dates and times. */
export const rule = rulesFor<Meanings>();
