import { type ClockCounts, whoseClocks } from '@candour/record';
import type { View } from '../view/view.ts';
import { addressOfDesk, type DeskQuestion } from './question.ts';
import { deskWords as words } from './words.ts';

interface TabsProps {
  readonly view: View;
  readonly whose: DeskQuestion['whose'];
  readonly counts: ClockCounts;
}

/** Whose clocks are shown: links, so that each has an address. */
export function Tabs({ view, whose, counts }: TabsProps) {
  return (
    <nav class="tabs" aria-label={view.say(words.whose)}>
      <ul>
        {whoseClocks.map((one) => (
          <li>
            <a href={view.to(addressOfDesk(one))} aria-current={one === whose ? 'page' : undefined}>
              {view.say(words.tabs[one])}
              <span class="num"> {Object.values(counts[one]).reduce((sum, count) => sum + count, 0)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
