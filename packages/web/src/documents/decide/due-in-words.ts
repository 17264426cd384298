import type { Due } from '@candour/calendar';
import type { View } from '../../view/view.ts';
import { dueWords } from './words.ts';

/** A window as a sentence says it: “by 30 November 2025”. */
export function dueInWords(view: View, { earliest, latest, status }: Due): string {
  const days = {
    earliest: earliest === null ? '' : dayOf(view, earliest),
    latest: latest === null ? '' : dayOf(view, latest),
  };
  if (earliest !== null && latest !== null) {
    return view.say(earliest === latest ? dueWords.on : dueWords.between, days);
  }
  if (latest !== null) return view.say(dueWords.by, days);
  if (earliest !== null) return view.say(dueWords.from, days);
  return view.say(dueWords[status === 'resolved' ? 'none' : status]);
}

/** Of a time of a known day, the day; a time of no known day stays as it is. */
function dayOf(view: View, at: string): string {
  return /^\d{4}-\d{2}-\d{2}/.test(at) ? view.day(at.slice(0, 10)) : at;
}
