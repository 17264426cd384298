import { periodInWords } from '@candour/pathways';
import type { Keeps } from '@candour/record';
import type { View } from '../../view/view.ts';
import { retentionWords as words } from './words.ts';

/** How long a matter is kept, as it is said in a sentence: `for 6 years after it ended`. */
export function keepsInWords(view: View, keeps: Keeps): string {
  if (keeps === 'for-ever') return view.say(words.forEver);
  if (keeps === 'no-rule') return view.say(words.noRule);
  return view.say(words.period, { period: view.say(periodInWords(keeps)) });
}
