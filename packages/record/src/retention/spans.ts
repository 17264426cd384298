import { addDays, getDay, type PlainDate, startOfDay } from '@candour/calendar';
import { lastEndDueBy, type Period } from './due-on.ts';
import type { RetentionRule } from './retention-rule.ts';

/**
 * How an ended matter stands: `due` from its day on, `to-come` before it, `held` whatever its rule says, kept
 * `for-ever`, or `no-rule` where none says.
 */
export const retentions = ['due', 'to-come', 'held', 'for-ever', 'no-rule'] as const;
export type Retention = (typeof retentions)[number];

/** Where a page of the list begins: after this matter. */
export interface RetainedPlace {
  /** Null where it is never due. */
  readonly dueOn: string | null;
  readonly endedAt: string;
  readonly id: string;
}

/**
 * The ended matters of a pathway that one rule goes for and that stand alike, as they can be asked for: by their body and
 * the time of their end alone, so that days are counted here and nowhere else. Whoever ended first is due first.
 */
export interface Span {
  readonly rule: RetentionRule | null;
  readonly standing: Exclude<Retention, 'held'>;
  readonly pathway: string;
  /** `*` for every body but those that have a rule of their own. */
  readonly body: string;
  readonly except: readonly string[];
  /** Ended at or after this instant, and before that. */
  readonly from: string;
  readonly until: string;
}

const [ever, never] = ['', '9999-12-31T23:59:59.999Z'];

/** All that can have ended, each matter in one span. */
export function spansOf(
  pathways: readonly string[],
  { rules, today }: { readonly rules: readonly RetentionRule[]; readonly today: PlainDate },
): readonly Span[] {
  return pathways.flatMap((pathway) => {
    const of = rules.filter((rule) => rule.pathway === pathway);
    const own = of.flatMap(({ body }) => (body === '*' ? [] : [body]));
    const whole = { pathway, body: '*', except: own, from: ever, until: never };
    const isRuled = of.some(({ body }) => body === '*');
    return [
      ...of.flatMap((rule) => spansOfRule(rule, { today, except: rule.body === '*' ? own : [] })),
      ...(isRuled ? [] : [{ ...whole, rule: null, standing: 'no-rule' as const }]),
    ];
  });
}

function spansOfRule(
  rule: RetentionRule,
  { today, except }: { readonly today: PlainDate; readonly except: readonly string[] },
): readonly Span[] {
  const { pathway, body, keeps } = rule;
  const of = { rule, pathway, body, except };
  if (typeof keeps === 'string') return [{ ...of, standing: 'for-ever', from: ever, until: never }];
  const parted = endedAfter(today, keeps);
  return [
    { ...of, standing: 'due', from: ever, until: parted },
    { ...of, standing: 'to-come', from: parted, until: never },
  ];
}

/** The first instant at which what ends is due later than a day. */
function endedAfter(day: PlainDate, keeps: Period): string {
  return startOfDay(addDays(lastEndDueBy(day, keeps), 1));
}

/** A span from a place on. */
export interface Rest extends Span {
  /** What ended before this is as soon due as the place: it comes after it only by its own end and id. */
  readonly tiesUntil: string;
}

/** What of a span comes after a place in the order of the whole list; undefined where nothing does. */
export function restOf(span: Span, after: RetainedPlace | undefined): Rest | undefined {
  if (after === undefined) return { ...span, tiesUntil: ever };
  const keeps = span.rule?.keeps;
  const isDated = keeps !== undefined && typeof keeps !== 'string';
  if (after.dueOn === null) return isDated ? undefined : { ...span, tiesUntil: never };
  if (!isDated) return { ...span, tiesUntil: ever };
  const day = getDay(after.dueOn);
  return {
    ...span,
    from: later(span.from, endedAfter(addDays(day, -1), keeps)),
    tiesUntil: endedAfter(day, keeps),
  };
}

function later(one: string, other: string): string {
  if (one < other) return other;
  return one;
}
