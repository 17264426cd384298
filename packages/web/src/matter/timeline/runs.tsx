import { dayInLondon } from '@candour/calendar';
import type { ShownEntry } from '@candour/record';
import type { TimelineItem } from '../../design/timeline.tsx';
import { paths } from '../../view/paths.ts';
import type { Writing } from '../values.tsx';
import { sentenceOf } from './sentences.tsx';
import { timelineWords as words } from './words.ts';

/** Something that stands in a timeline: an entry, or what is drawn where one should be. */
export interface Placed {
  readonly entry?: ShownEntry;
  /** Made only for what the page shows. */
  readonly item: () => TimelineItem;
}

type RunKind = 'unread' | 'silence';

/** So many neighbours, at least, are drawn as one. */
const fewest: Readonly<Record<RunKind, number>> = { unread: 2, silence: 3 };

/** What entries are alike in that may stand as one: that they are not for the reader, or that a clock ran out again. */
function runKindOf({ entry }: Placed): RunKind | undefined {
  if (entry === undefined) return undefined;
  if (entry.body === null && entry.withheld > 0) return 'unread';
  return entry.kind === 'clock-breached' ? 'silence' : undefined;
}

/** Neighbours that say no more one by one than together become one item, with the single ones folded into it. */
export function foldRuns(
  all: readonly Placed[],
  about: { readonly matter: string; readonly writing: Writing },
): readonly Placed[] {
  const folded: Placed[] = [];
  let run: Placed[] = [];
  let kind: RunKind | undefined;
  const close = () => {
    if (kind !== undefined && run.length >= fewest[kind]) folded.push(together(kind, run, about));
    else folded.push(...run);
    run = [];
  };
  for (const placed of all) {
    const next = runKindOf(placed);
    if (next === undefined || next !== kind) close();
    kind = next;
    run.push(placed);
  }
  close();
  return folded;
}

interface About {
  readonly matter: string;
  readonly writing: Writing;
}

function together(kind: RunKind, run: readonly Placed[], { matter, writing }: About): Placed {
  const { view } = writing;
  const entries = run.flatMap(({ entry }) => entry ?? []);
  const days = entries.map(dayOf);
  const [from = '', to = ''] = [days[0], days.at(-1)];
  const item = (): TimelineItem => ({
    kind: kind === 'silence' ? 'missing' : undefined,
    when: from === to ? view.day(from) : view.say(words.between, { from: view.day(from), to: view.day(to) }),
    recorded: view.say(kind === 'silence' ? words.nothingRecorded : words.notForYou),
    title: view.say(kind === 'silence' ? words.silences : words.unreadRun, { count: entries.length }),
    children: (
      <>
        {kind === 'silence' && <Sums entries={entries} writing={writing} />}
        <details>
          <summary>{view.say(words.oneByOne)}</summary>
          <ul>
            {entries.map((entry) => (
              <li id={`e${entry.seq}`}>
                {view.day(dayOf(entry))}: {kind === 'silence' && <>{sentenceOf(entry, writing)} </>}
                <a href={view.to(paths.entry(matter, entry.seq))}>
                  {view.say(words.entry, { seq: String(entry.seq) })}
                </a>
              </li>
            ))}
          </ul>
        </details>
      </>
    ),
  });
  return { item };
}

/** What was said again and again, once, with how often. */
function Sums({ entries, writing }: { readonly entries: readonly ShownEntry[]; readonly writing: Writing }) {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    const said = String(sentenceOf(entry, writing));
    counts.set(said, (counts.get(said) ?? 0) + 1);
  }
  return (
    <>
      {[...counts].map(([said, count]) => (
        <p>
          {said} <span class="quiet">{writing.view.say(words.times, { count })}</span>
        </p>
      ))}
    </>
  );
}

function dayOf({ happenedAt, recordedAt }: ShownEntry): string {
  return dayInLondon(happenedAt.latest ?? recordedAt);
}
