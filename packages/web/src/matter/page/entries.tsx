import { Pagination } from '../../design/govuk/pagination.tsx';
import { Timeline, type TimelineItem } from '../../design/timeline.tsx';
import { paths } from '../../view/paths.ts';
import { listGaps } from '../timeline/gaps.tsx';
import { itemOf } from '../timeline/items.tsx';
import { timelineWords } from '../timeline/words.ts';
import type { MatterPageProps } from './page.tsx';
import { pageWords as words } from './words.ts';

/** Longer ones go on on a next page. */
const most = 200;

/** The timeline, page by page; what is missing now stands at its end. */
export function Entries(page: MatterPageProps) {
  const { matter, writing, asked, today } = page;
  const { view } = writing;
  const from =
    asked.after === undefined ? 0 : matter.timeline.findIndex(({ seq }) => seq > (asked.after ?? 0));
  const entries = from < 0 ? [] : matter.timeline.slice(from, from + most);
  const isLast = from < 0 || from + most >= matter.timeline.length;
  const items: readonly TimelineItem[] = [
    ...entries.map((entry) => itemOf(entry, { matter, writing })),
    ...(isLast ? listGaps({ matter, writing, today: asked.known ?? today }) : []),
    ...(isLast ? listLater(page) : []),
  ];
  const last = entries.at(-1);
  const all = matter.timeline.length;
  return (
    <>
      {all > most && (
        <p class="quiet">
          {view.say(words.shownEntries, { from: from + 1, to: from + entries.length, all })}
        </p>
      )}
      <Timeline label={view.say(timelineWords.label)} items={items} />
      <Pagination
        view={view}
        previous={asked.after === undefined ? undefined : addressOf(page)}
        next={isLast || last === undefined ? undefined : addressOf(page, last.seq)}
      />
    </>
  );
}

function listLater({ matter, writing, asked }: MatterPageProps): readonly TimelineItem[] {
  const { known } = asked;
  if (known === undefined || !asked.showsLater) return [];
  return (matter.later ?? [])
    .slice(0, most)
    .map((entry) => itemOf(entry, { matter, writing, notKnownOn: known }));
}

function addressOf({ matter, writing: { view }, asked }: MatterPageProps, after?: number): string {
  const query = new URLSearchParams({
    ...(asked.known !== undefined && { known: asked.known }),
    ...(asked.so !== undefined && { so: asked.so }),
    ...(after !== undefined && { after: String(after) }),
  });
  return `${view.to(paths.matter(matter.id))}?${query}#timeline`;
}
