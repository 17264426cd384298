import type { DueStatus } from '../due.ts';
import type { Bound, Deadline, Period } from '../expression/expression.ts';
import { isDay, isInstant, isInstantRange } from '../expression/kind.ts';
import type { PlainDate } from '../plain-date.ts';
import { addDays, earlier, later } from '../plain-date.ts';
import { amountInWords, countFrom } from '../resolve/amount.ts';
import type { Basis } from '../resolve/basis.ts';
import { amountsTimex } from '../resolve/duration.ts';
import type { ResolvedInstant } from '../resolve/instant.ts';
import { resolveInstant, resolveInstantRange } from '../resolve/instant.ts';
import type { Words } from '../words.ts';
import { resolveAnchor } from './anchor.ts';
import { boundInWords, type Window } from './bound-in-words.ts';
import { continued, countedFromUnknown, sentence, withName } from './reason.ts';

/** What words about time come to: a window, or why there is none. */
export interface Resolved {
  readonly timex: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly status: DueStatus;
  readonly rule: string;
  readonly anchor: string | null;
  readonly reason: Words;
}

/** The window a deadline gives; undefined when its words name no day of the calendar. */
export function resolveDeadline(deadline: Deadline, basis: Basis): Resolved | undefined {
  switch (deadline.kind) {
    case 'within':
      return resolveCount(deadline, basis);
    case 'bounded':
      return resolveBounded(deadline, basis);
    case 'stated':
      return resolveStated(deadline, basis);
    case 'either':
      return resolveEither(deadline, basis);
    case 'waits':
      return resolveWaiting(deadline);
  }
}

type Of<Kind extends Deadline['kind']> = Extract<Deadline, { kind: Kind }>;

function resolveCount(
  { amounts, least, anchor, holds, sign }: Of<'within'>,
  basis: Basis,
): Resolved | undefined {
  const from = resolveAnchor(anchor, basis);
  const timex = amountsTimex(amounts);
  if (from.date === null) {
    const reason = countedFromUnknown(amountInWords(amounts), from.name);
    return unresolved('needs-anchor', { timex, rule: 'count', anchor: from.name, reason });
  }
  const counted = countFrom(from.date, amounts, sign, basis.setting.nation);
  if (!counted) return undefined;
  const opens = least && countFrom(from.date, least, sign, basis.setting.nation)?.date;
  const window = countWindow(opens ?? from.date, counted.date, holds, sign);
  return {
    timex,
    ...window,
    status: 'resolved',
    rule: counted.rule,
    anchor: from.name,
    reason: sentence(from.name ? withName(counted.why, from.name, from.date) : counted.why),
  };
}

function countWindow(from: PlainDate, day: PlainDate, holds: Of<'within'>['holds'], sign: 1 | -1) {
  if (holds === 'on') return { earliest: day, latest: day };
  if (sign === -1)
    return holds === 'until' ? { earliest: null, latest: day } : { earliest: day, latest: from };
  return holds === 'until' ? { earliest: from, latest: day } : { earliest: day, latest: null };
}

function resolveBounded(deadline: Of<'bounded'>, basis: Basis): Resolved | undefined {
  const { bound, of } = toCome(atEdge(deadline), basis);
  const target = resolveTarget(of, basis);
  if (!target) return undefined;
  const { start, end, timex } = target;
  // A time of a day bounds that day; "before 4 pm today" is still today.
  const isTime = target.rule === 'date-and-time';
  const window = windows[isTime && bound === 'before' ? 'by' : bound](start, end);
  const rule = bound === 'in' ? target.rule : `${boundNames[bound]}-${target.rule}`;
  const reason = sentence(boundInWords(window, target), basis.setting.reference);
  return {
    timex,
    ...window,
    status: 'resolved',
    rule,
    anchor: basis.askedReference ? 'publication' : null,
    reason,
  };
}

type Edge = Pick<Of<'bounded'>, 'bound' | 'of'>;

/** "before the end of" a period is by its last day, and "from the end of" it begins after that. */
function atEdge({ bound, of }: Of<'bounded'>): Edge {
  if (of.kind !== 'part' || of.part !== 'end') return { bound, of };
  const moved: Readonly<Partial<Record<Bound, Bound>>> = {
    before: 'by',
    from: 'after',
    'not-before': 'after',
  };
  return { bound: moved[bound] ?? bound, of: of.of };
}

const ends: ReadonlySet<Bound> = new Set<Bound>(['by', 'before', 'until']);

/** "by the start of the year" looks ahead: a start that publication has reached is not the one meant. */
function toCome({ bound, of }: Edge, basis: Basis): Edge {
  if (!ends.has(bound) || basis.past || of.kind !== 'part' || of.part !== 'outset') return { bound, of };
  const next = oneLater(of.of);
  const start = basis.period(of)?.start;
  if (!next || !start || start > basis.today()) return { bound, of };
  return { bound, of: { ...of, of: next } };
}

/** The period after the current one; undefined when the words name which one they mean. */
function oneLater(period: Period): Period | undefined {
  if (period.kind === 'current') return period.which === 0 ? { ...period, which: 1 } : undefined;
  if (period.kind !== 'scheme-year' || period.from !== null) return undefined;
  return (period.which ?? 0) === 0 ? { ...period, which: 1 } : undefined;
}

// The two readings of "by spring" differ by a season; the later is taken, and the rule's name begins "by".
const windows: Readonly<Record<Bound, (start: PlainDate, end: PlainDate) => Window>> = {
  by: (_, end) => ({ earliest: null, latest: end }),
  until: (_, end) => ({ earliest: null, latest: end }),
  before: (start) => ({ earliest: null, latest: addDays(start, -1) }),
  from: (start) => ({ earliest: start, latest: null }),
  'not-before': (start) => ({ earliest: start, latest: null }),
  after: (_, end) => ({ earliest: addDays(end, 1), latest: null }),
  in: (start, end) => ({ earliest: start, latest: end }),
};

const boundNames: Readonly<Record<Bound, string>> = {
  by: 'by',
  until: 'by',
  before: 'before',
  from: 'from',
  'not-before': 'from',
  after: 'after',
  in: 'in',
};

function resolveTarget(of: Of<'bounded'>['of'], basis: Basis) {
  if (isDay(of)) {
    const day = basis.day(of);
    return day?.date ? { ...day, start: day.date, end: day.date } : undefined;
  }
  if (isInstant(of)) return onDays(resolveInstant(of, basis));
  if (isInstantRange(of)) return onDays(resolveInstantRange(of, basis));
  return basis.period(of);
}

function onDays(moments: ResolvedInstant | undefined) {
  const [start, end] = [moments?.from, moments?.to].map((at) => at?.slice(0, 10) as PlainDate | undefined);
  if (!moments || !start || !end) return undefined;
  return {
    timex: moments.timex,
    start,
    end,
    rule: 'date-and-time',
    why: { en: 'the day of that hour', cy: 'diwrnod yr awr honno' },
  };
}

function resolveStated({ count, stated }: Of<'stated'>, basis: Basis): Resolved | undefined {
  const read = isDay(stated)
    ? resolveDeadline({ kind: 'bounded', bound: 'by', of: stated }, basis)
    : isDeadline(stated)
      ? resolveDeadline(stated, basis)
      : undefined;
  if (!read) return resolveDeadline(count, basis);
  return {
    ...read,
    rule: 'stated-date',
    reason: continued(read.reason, {
      en: 'where a date is stated beside a count, the date is taken',
      cy: 'lle nodir dyddiad ochr yn ochr â chyfrif, y dyddiad a gymerir',
    }),
  };
}

function isDeadline(of: { readonly kind: string }): of is Deadline {
  return ['within', 'bounded', 'stated', 'either', 'waits'].includes(of.kind);
}

function resolveEither({ a, b, later: wantsLater }: Of<'either'>, basis: Basis): Resolved | undefined {
  const [one, two] = [resolveDeadline(a, basis), resolveDeadline(b, basis)];
  if (!one || !two) return one ?? two;
  const open = [one, two].find(({ status }) => status !== 'resolved');
  if (open) return open;
  if (one.latest === null || two.latest === null) return one.latest === null ? two : one;
  const pick = wantsLater ? later : earlier;
  const latest = pick(one.latest as PlainDate, two.latest as PlainDate);
  const chosen = latest === one.latest ? one : two;
  const reason = continued(
    chosen.reason,
    wantsLater
      ? { en: 'the later of the two dates given', cy: 'yr hwyraf o’r ddau ddyddiad a roddir' }
      : { en: 'the earlier of the two dates given', cy: 'y cynharaf o’r ddau ddyddiad a roddir' },
  );
  return { ...chosen, rule: wantsLater ? 'whichever-is-later' : 'whichever-is-earlier', reason };
}

const noTime: Words = { en: 'The words fix no time.', cy: 'Nid yw’r geiriau’n pennu amser.' };

const waitingReasons: Readonly<Record<string, Words>> = {
  event: {
    en: 'It waits for something to happen, and no date is given for that.',
    cy: 'Mae’n aros i rywbeth ddigwydd, ac ni roddir dyddiad i hynny.',
  },
  'parliamentary-calendar': {
    en: 'It depends on when Parliament sits, which is not known here.',
    cy: 'Mae’n dibynnu ar bryd y bydd y Senedd yn San Steffan yn eistedd, ac nid yw hynny’n hysbys yma.',
  },
  'school-term': {
    en: 'It depends on the dates of school terms, which are not known here.',
    cy: 'Mae’n dibynnu ar ddyddiadau tymhorau ysgol, ac nid yw’r rheini’n hysbys yma.',
  },
  anniversary: {
    en: 'It falls on an anniversary whose date is not known here.',
    cy: 'Mae’n syrthio ar ben-blwydd digwyddiad nad yw ei ddyddiad yn hysbys yma.',
  },
  'open-ended': noTime,
  'as-soon-as-possible': noTime,
};

function resolveWaiting({ status, rule, on }: Of<'waits'>): Resolved {
  return unresolved(status, {
    timex: rule === 'as-soon-as-possible' ? 'FUTURE_REF' : null,
    rule,
    anchor: on,
    reason: waitingReasons[rule] ?? {
      en: 'It waits for something whose date is not known here.',
      cy: 'Mae’n aros am rywbeth nad yw ei ddyddiad yn hysbys yma.',
    },
  });
}

function unresolved(
  status: DueStatus,
  rest: Pick<Resolved, 'timex' | 'rule' | 'anchor' | 'reason'>,
): Resolved {
  return { ...rest, earliest: null, latest: null, status };
}
