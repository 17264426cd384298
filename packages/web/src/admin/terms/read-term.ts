import { endOfDay, getDay, startOfDay } from '@candour/calendar';
import type { Refusal } from '@candour/record';
import type { Filled } from '../../http/form.ts';
import { readDay } from '../../http/read-day.ts';
import { frameWords } from '../frame/frame-words.ts';
import { termsWords as words } from './words.ts';

/** From the beginning of a day to the end of another; either may be left out. */
export interface Term {
  readonly since?: string;
  readonly until?: string;
}

/** `since` and `until` as they were filled in, or what is wrong with them. */
export function readTerm(filled: Filled): { readonly term: Term; readonly wrong: readonly Refusal[] } {
  const [since, until] = [readDay(filled, 'since'), readDay(filled, 'until')];
  const wrong: Refusal[] = [];
  for (const [at, read] of [
    ['since', since],
    ['until', until],
  ] as const)
    if (read.kind === 'no-day') wrong.push({ code: 'no-day', at, message: frameWords.dayNotReal });
  const term = {
    ...(since.kind === 'day' && { since: startOfDay(getDay(since.day)) }),
    ...(until.kind === 'day' && { until: endOfDay(getDay(until.day)) }),
  };
  if (term.since !== undefined && term.until !== undefined && term.until <= term.since)
    wrong.push({ code: 'ends-before', at: 'until', message: words.endsBefore });
  return { term, wrong };
}
