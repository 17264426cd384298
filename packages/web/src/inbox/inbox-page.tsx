import { type AskedList, type Names, stages } from '@candour/record';
import { DataFoot } from '../design/data-foot.tsx';
import { Document } from '../design/document.tsx';
import { paths } from '../view/paths.ts';
import type { View } from '../view/view.ts';
import { AskedItem } from './asked-item.tsx';
import { isLate } from './clock-lines.tsx';
import { inboxWords as words } from './words.ts';

interface InboxPageProps {
  readonly view: View;
  readonly list: AskedList;
  readonly names: Names;
}

/** What the bodies that I answer for were asked, by what is to be done next. */
export function InboxPage({ view, list: { asked, more }, names }: InboxPageProps) {
  const title = findingOf(view, asked);
  return (
    <Document view={view} title={title}>
      <h1>{title}</h1>
      <p class="lede">{view.say(asked.length === 0 ? words.nothingLede : words.lede)}</p>
      <div data-keys="list">
        {stages.map((stage) => {
          const of = asked.filter((one) => one.stage === stage);
          if (of.length === 0) return null;
          return (
            <section>
              <h2 id={stage}>
                {view.say(words.stages[stage])} <span class="num quiet">{of.length}</span>
              </h2>
              {of.map((one) => (
                <AskedItem view={view} asked={one} names={names} />
              ))}
            </section>
          );
        })}
      </div>
      {more && (
        <p>
          <a href={view.to(paths.matters)}>{view.say(words.more)}</a>
        </p>
      )}
      <DataFoot
        view={view}
        forms={[
          { name: 'JSON', href: `${paths.inbox}.json` },
          { name: 'CSV', href: `${paths.inbox}.csv` },
        ]}
      />
    </Document>
  );
}

function findingOf(view: View, asked: AskedList['asked']): string {
  if (asked.length === 0) return view.say(words.nothing);
  const answer = asked.filter(({ stage }) => stage === 'answer');
  return view.say(words.finding, { answer: answer.length, late: asked.filter(isLate).length });
}
