import type { Asked } from '@candour/record';
import type { View } from '../view/view.ts';
import { inboxWords as words } from './words.ts';

type Due = Asked['dues'][number];

/** The clock that says most about where it stands: one that is late, the first missed first, or else the next to come. */
export function mainClock({ dues }: Asked): Due | undefined {
  return dues.find(({ standing }) => standing === 'overdue') ?? dues.find(({ due }) => due !== null);
}

/** What is to be done by when, and how that day was reached. */
export function ClockLine({ view, due }: { readonly view: View; readonly due: Due }) {
  return (
    <p>
      <b>{view.say(due.clockTitle)}</b>
      {'. '}
      <span class="quiet">{capital(view.say(due.says))}</span>
    </p>
  );
}

function capital(sentence: string): string {
  return `${sentence.slice(0, 1).toUpperCase()}${sentence.slice(1)}`;
}

export function standingOf(
  view: View,
  asked: Asked,
): { readonly is: 'late' | 'running' | 'unknown' | 'kept'; readonly says: string } {
  if (asked.late) return { is: 'late', says: view.say(words.late) };
  if (asked.stage === 'done') return { is: 'kept', says: view.say(words.ended) };
  const main = mainClock(asked);
  return main === undefined
    ? { is: 'unknown', says: view.say(words.still) }
    : { is: 'running', says: view.say(words.running) };
}
