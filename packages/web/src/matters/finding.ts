import type { MatterCounts } from '@candour/record';
import type { View } from '../view/view.ts';
import type { Question } from './question.ts';
import { mattersWords as words } from './words.ts';

/** What the list shows, in words: its heading. */
export function findingOf(
  view: View,
  { narrowed }: Question,
  { total, open, overdue }: MatterCounts,
): string {
  if (total === 0) return view.say(Object.keys(narrowed).length === 0 ? words.none : words.noneSo);
  if (narrowed.open === false) return view.say(words.foundEnded, { count: total });
  if (narrowed.overdue === true) return view.say(words.foundLate, { count: overdue });
  return view.say(words.found, { open, overdue });
}
