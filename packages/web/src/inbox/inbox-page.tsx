import { type AskedCounts, type AskedList, type Names, stages } from '@candour/record';
import { DataFoot } from '../design/data-foot.tsx';
import { Document } from '../design/document.tsx';
import { Pagination } from '../design/govuk/pagination.tsx';
import type { View } from '../view/view.ts';
import { AskedItem } from './asked-item.tsx';
import { addressOfInbox, type InboxQuestion } from './question.ts';
import { StageTabs } from './stage-tabs.tsx';
import { inboxWords as words } from './words.ts';

interface InboxPageProps {
  readonly view: View;
  readonly question: InboxQuestion;
  readonly list: AskedList;
  readonly counts: AskedCounts;
  readonly names: Names;
}

/** What the bodies that I answer for were asked, by what is to be done next. */
export function InboxPage({ view, question: { stage }, list, counts, names }: InboxPageProps) {
  const { asked, next } = list;
  const isEmpty = stages.every((one) => counts[one].all === 0);
  const title = isEmpty ? view.say(words.nothing) : findingOf(view, counts);
  return (
    <Document view={view} title={title}>
      <h1>{title}</h1>
      <p class="lede">{view.say(isEmpty ? words.nothingLede : words.lede)}</p>
      {!isEmpty && <StageTabs view={view} chosen={stage} counts={counts} />}
      {!isEmpty && asked.length === 0 && <p>{view.say(words.noneHere)}</p>}
      <div data-keys="list">
        {stages.map((one) => {
          const of = asked.filter((each) => each.stage === one);
          if (of.length === 0) return null;
          return (
            <section>
              <h2 id={one}>
                {view.say(words.stages[one])} <span class="num quiet">{counts[one].all}</span>
              </h2>
              {of.map((each) => (
                <AskedItem view={view} asked={each} names={names} />
              ))}
            </section>
          );
        })}
      </div>
      <Pagination
        view={view}
        next={next === null ? undefined : view.to(addressOfInbox(stage, { after: next }))}
      />
      <DataFoot
        view={view}
        forms={[
          { name: 'JSON', href: addressOfInbox(stage, { end: '.json' }) },
          { name: 'CSV', href: addressOfInbox(stage, { end: '.csv' }) },
        ]}
      />
    </Document>
  );
}

function findingOf(view: View, counts: AskedCounts): string {
  const late = stages.reduce((sum, stage) => sum + counts[stage].late, 0);
  return view.say(words.finding, { answer: counts.answer.all, late });
}
