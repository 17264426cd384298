import { dayInLondon } from '@candour/calendar';
import { breachOf, countOn } from '../../clock/due.ts';
import { periodInWords } from '../../clock/words.ts';
import type { Definition } from '../../definition/definition.ts';
import type { Context } from '../context.ts';
import type { Instant, Late } from '../entry.ts';
import type { Refusal } from '../refusal.ts';
import { refuse } from '../refuse.ts';

interface Told {
  readonly happenedAt?: Instant | undefined;
  readonly lateBecause?: string | undefined;
}

/** When something is said to have happened, whether that is late, and what is wrong with it. */
export interface Moment {
  readonly happenedAt: Instant;
  readonly late?: Late;
  readonly refusals: readonly Refusal[];
}

/**
 * Reads when something happened against now. Later than the definition's `lateAfter`, counted to the end of its last
 * day, it is flagged for ever and must say why; the future cannot be recorded.
 */
export function readMoment(definition: Definition, told: Told, { now, calendar }: Context): Moment {
  const { happenedAt = now, lateBecause } = told;
  if (happenedAt > now) return { happenedAt, refusals: [refuse('happened-in-future', { at: 'happenedAt' })] };
  const last = countOn(dayInLondon(happenedAt), definition.lateAfter, { definition, calendar });
  if (now < breachOf(last)) return { happenedAt, refusals: [] };
  const because = lateBecause?.trim() ?? '';
  if (because !== '') return { happenedAt, late: { because }, refusals: [] };
  const names = { period: periodInWords(definition.lateAfter) };
  return { happenedAt, refusals: [refuse('late-without-reason', { at: 'lateBecause', names })] };
}

/** Refuses an empty reason. */
export function checkReason(because: string): readonly Refusal[] {
  return because.trim() === '' ? [refuse('reason-missing', { at: 'because' })] : [];
}
