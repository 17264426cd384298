import type { Asked, ShownMatter } from '@candour/record';
import { Document } from '../design/document.tsx';
import { Breadcrumbs } from '../design/govuk/breadcrumbs.tsx';
import { SummaryList } from '../design/govuk/summary-list.tsx';
import { StateTag } from '../design/state-tag.tsx';
import type { Writing } from '../matter/values.tsx';
import { paths } from '../view/paths.ts';
import type { View } from '../view/view.ts';
import { ClockLine, standingOf } from './clock-lines.tsx';
import { Done } from './done.tsx';
import { NextStep } from './next-step.tsx';
import { Before, SaidBy } from './said-by.tsx';
import { inboxWords as words } from './words.ts';

interface AskedPageProps {
  readonly view: View;
  readonly asked: Asked;
  readonly matter: ShownMatter;
  readonly writing: Writing;
}

/** One thing that was asked: the words, what came before, what was promised, said and found, and the next step. */
export function AskedPage({ view, asked, matter, writing }: AskedPageProps) {
  const title = asked.title ?? view.say(words.withheld);
  const names = { find: writing.labels.name };
  const { is, says } = standingOf(view, asked);
  const heading = asked.pathway === 'commitment' ? words.wordsPromised : words.words;
  return (
    <Document
      view={view}
      title={title}
      before={
        <Breadcrumbs view={view} items={[{ text: view.say(words.toInbox), href: view.to(paths.inbox) }]} />
      }
    >
      <h1>{title}</h1>
      <p>
        <StateTag is={is}>{says}</StateTag> {view.say(asked.stateTitle)}
      </p>
      <h2>{view.say(heading)}</h2>
      <SaidBy view={view} asked={asked} names={names} />
      <Before view={view} asked={asked} />
      <h2>{view.say(words.nextStep)}</h2>
      <NextStep view={view} asked={asked} owner={names.find(matter.owner.person)} />
      {asked.dues.length > 0 && <h2>{view.say(words.clocks)}</h2>}
      {asked.dues.map((due) => (
        <ClockLine view={view} due={due} />
      ))}
      {asked.standings.length > 0 && (
        <>
          <h2>{view.say(words.standing)}</h2>
          <SummaryList
            rows={asked.standings.map(({ title: key, value }) => ({
              key: view.say(key),
              value: view.say(value),
            }))}
          />
        </>
      )}
      <h2>{view.say(words.done)}</h2>
      <Done writing={writing} matter={matter} />
      <p>
        <a href={view.to(paths.matter(asked.matter))}>{view.say(words.theMatter)}</a>
      </p>
    </Document>
  );
}
