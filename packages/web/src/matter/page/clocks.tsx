import type { Due, ShownMatter } from '@candour/record';
import { Clock, type ClockProps } from '../../design/clock.tsx';
import { findSafeUrl } from '../../view/safe-url.ts';
import type { View } from '../../view/view.ts';
import { daysLate } from './identity.tsx';
import { pageWords as words } from './words.ts';

interface ClocksProps {
  readonly view: View;
  readonly matter: ShownMatter;
  readonly today: string;
}

/** Every clock that runs or has run out, with its arithmetic and what its length rests on. */
export function Clocks({ view, matter, today }: ClocksProps) {
  if (matter.dues.length === 0) return null;
  return (
    <section aria-labelledby="clocks">
      <h2 id="clocks">{view.say(words.clocks)}</h2>
      <div class="clocks">
        {matter.dues.map((due) => (
          <Clock {...clockOf(due, { view, matter, today })} />
        ))}
      </div>
    </section>
  );
}

const standings = {
  overdue: 'late',
  'due-soon': 'soon',
  running: 'running',
  paused: 'still',
  stopped: 'still',
} as const;

function clockOf(due: Due, { view, matter, today }: ClocksProps): ClockProps {
  const basis = matter.bases[due.clock];
  const url = basis?.url === undefined ? undefined : findSafeUrl(basis.url);
  const source =
    basis?.read === undefined
      ? view.say(words.sourceAt)
      : view.say(words.sourceRead, { day: view.day(basis.read) });
  return {
    title: view.say(due.clockTitle),
    standing: standings[due.standing],
    stands: standingIn(view, due, today),
    arithmetic: view.say(due.says),
    basis: view.say(words[(basis?.kind ?? due.basis) as 'statute']),
    says: basis && view.say(basis.says),
    source: url === undefined ? undefined : { href: url, text: source },
  };
}

function standingIn(view: View, due: Due, today: string): string {
  if (due.due === null) return view.say(words.isStill);
  if (due.standing === 'overdue') return view.say(words.isLate, { days: daysLate(due, today) });
  return view.say(words.isDue, { day: view.day(due.due) });
}
