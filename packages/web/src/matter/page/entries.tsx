import type { ShownEntry } from '@candour/record';
import { Pagination } from '../../design/govuk/pagination.tsx';
import { Timeline } from '../../design/timeline.tsx';
import { paths } from '../../view/paths.ts';
import { listGaps } from '../timeline/gaps.tsx';
import { itemOf } from '../timeline/items.tsx';
import { keptItems } from '../timeline/kept-items.ts';
import { foldRuns, type Placed } from '../timeline/runs.tsx';
import { timelineWords } from '../timeline/words.ts';
import type { MatterPageProps } from './page-props.ts';
import { pageWords as words } from './words.ts';

/** Longer ones go on on a next page. */
const most = 200;

/** The timeline in the order of what happened, page by page, with what is missing where it should be. */
export function Entries(page: MatterPageProps) {
  const { writing, asked } = page;
  const { view } = writing;
  const all = foldRuns(listAll(page), { matter: page.matter.id, writing });
  const from = asked.after ?? 0;
  const items = all.slice(from, from + most);
  const isLast = from + most >= all.length;
  return (
    <>
      {all.length > most && (
        <p class="quiet">
          {view.say(words.shownEntries, { from: from + 1, to: from + items.length, all: all.length })}
        </p>
      )}
      <Timeline label={view.say(timelineWords.label)} items={items.map(({ item }) => item())} />
      <Pagination
        view={view}
        previous={from === 0 ? undefined : addressOf(page, Math.max(0, from - most))}
        next={isLast ? undefined : addressOf(page, from + most)}
      />
    </>
  );
}

/** By the instant that puts it in order. */
type Timed = Placed & { readonly at: string };

function listAll({ matter, writing, asked, today }: MatterPageProps): readonly Timed[] {
  const { known } = asked;
  const looked = { matter, writing, today: known ?? today };
  const kept = keptItems(matter, writing);
  const entries = matter.timeline.map((entry) => ({
    at: placeOf(entry),
    entry,
    item: () => kept(entry),
  }));
  const gaps = listGaps(looked).map(({ day, ...item }) => ({ at: `${day ?? today}T24`, item: () => item }));
  const isShown = known !== undefined && asked.showsLater;
  const later = (isShown ? (matter.later ?? []) : []).map((entry) => ({
    at: placeOf(entry),
    item: () => itemOf(entry, { matter, writing, ...(known !== undefined && { notKnownOn: known }) }),
  }));
  // Equals stay in the order in which they were recorded.
  return [...entries, ...gaps, ...later].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** When it happened, as far as that is known; what has no time is put where it was recorded. */
function placeOf({ happenedAt, recordedAt }: ShownEntry): string {
  return happenedAt.latest ?? recordedAt;
}

function addressOf({ matter, writing: { view }, asked }: MatterPageProps, after: number): string {
  const query = new URLSearchParams({
    ...(asked.known !== undefined && { known: asked.known }),
    ...(asked.so !== undefined && { so: asked.so }),
    ...(asked.showsLater && { later: '1' }),
    ...(after > 0 && { after: String(after) }),
  });
  return `${view.to(paths.matter(matter.id))}?${query}#timeline`;
}
