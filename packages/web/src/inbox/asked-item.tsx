import type { Asked, Names } from '@candour/record';
import { Said } from '../design/said.tsx';
import { StateTag } from '../design/state-tag.tsx';
import { paths } from '../view/paths.ts';
import type { View } from '../view/view.ts';
import { ClockLine, mainClock, standingOf } from './clock-lines.tsx';
import { NextStep } from './next-step.tsx';
import { Before, SaidBy } from './said-by.tsx';
import { inboxWords as words } from './words.ts';

interface AskedItemProps {
  readonly view: View;
  readonly asked: Asked;
  readonly names: Names;
}

/** One thing that was asked: its words, since when it runs, and what may be done. */
export function AskedItem({ view, asked, names }: AskedItemProps) {
  const { is, says } = standingOf(view, asked);
  const main = mainClock(asked);
  const owner = asked.owner === null ? undefined : names.find(asked.owner);
  return (
    <article
      class={asked.late ? 'asked is-late' : 'asked'}
      data-keys="item"
      aria-labelledby={`${asked.matter}-is`}
    >
      <div class="row">
        <h3 id={`${asked.matter}-is`}>
          <a href={view.to(paths.asked(asked.matter))}>
            <Said text={asked.title ?? view.say(words.withheld)} />
          </a>
        </h3>
        <StateTag is={is}>{says}</StateTag>
      </div>
      <SaidBy view={view} asked={asked} names={names} />
      <Before view={view} asked={asked} />
      <p>{view.say(asked.stateTitle)}</p>
      {main !== undefined && <ClockLine view={view} due={main} />}
      <NextStep view={view} asked={asked} owner={owner} />
    </article>
  );
}
