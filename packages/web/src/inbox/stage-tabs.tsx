import { type AskedCounts, type Stage, stages } from '@candour/record';
import type { View } from '../view/view.ts';
import { addressOfInbox } from './question.ts';
import { inboxWords as words } from './words.ts';

interface StageTabsProps {
  readonly view: View;
  readonly chosen: Stage | undefined;
  readonly counts: AskedCounts;
}

/** What the list can be narrowed to, with how many there are of each, on whatever page they stand. */
export function StageTabs({ view, chosen, counts }: StageTabsProps) {
  const all = stages.reduce((sum, stage) => sum + counts[stage].all, 0);
  const some = stages.filter((stage) => counts[stage].all > 0 || stage === chosen);
  return (
    <nav class="tabs" aria-label={view.say(words.byStage)}>
      <ul>
        {[undefined, ...some].map((stage) => (
          <li>
            <a href={view.to(addressOfInbox(stage))} aria-current={stage === chosen ? 'page' : undefined}>
              {view.say(stage === undefined ? words.every : words.stages[stage])}
              <span class="num"> {stage === undefined ? all : counts[stage].all}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
