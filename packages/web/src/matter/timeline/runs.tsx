import { dayInLondon } from '@candour/calendar';
import type { ShownEntry } from '@candour/record';
import type { TimelineItem } from '../../design/timeline.tsx';
import type { Written } from '../../design/written.ts';
import type { Writing } from '../values.tsx';
import { type About, EntryLink, letIn } from './let-in.tsx';
import { sentenceOf } from './sentences.tsx';
import { timelineWords as words } from './words.ts';

/** Something that stands in a timeline: an entry, or what is drawn where one should be. */
export interface Placed {
  readonly entry?: ShownEntry;
  /** Made only for what the page shows. */
  readonly item: () => TimelineItem | Written;
}

type RunKind = 'unread' | 'silence' | 'let-in';

/** So many neighbours, at least, are drawn as one. */
const fewest: Readonly<Record<RunKind, number>> = { unread: 2, silence: 3, 'let-in': 3 };

/**
 * What entries are alike in that may stand as one: that they are not for the reader, that a clock ran out again, or
 * that somebody was let in.
 */
function runKindOf({ entry }: Placed): RunKind | undefined {
  if (entry === undefined) return undefined;
  if (entry.body === null && entry.withheld > 0) return 'unread';
  if (entry.kind === 'member-added') return 'let-in';
  return entry.kind === 'clock-breached' ? 'silence' : undefined;
}

/** Those let in by one person on one day stand together; the days and authors of others are given in words. */
function goesOn(kind: RunKind, last: Placed, next: Placed): boolean {
  if (kind !== 'let-in' || last.entry === undefined || next.entry === undefined) return true;
  const [one, other] = [last.entry, next.entry];
  const isSameDay = dayOf(one) === dayOf(other);
  return (
    one.actor === other.actor && isSameDay && dayInLondon(one.recordedAt) === dayInLondon(other.recordedAt)
  );
}

/** Neighbours that say no more one by one than together become one item, with the single ones folded into it. */
export function foldRuns(all: readonly Placed[], about: About): readonly Placed[] {
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
    const last = run.at(-1);
    if (next === undefined || next !== kind || (last !== undefined && !goesOn(next, last, placed))) close();
    kind = next;
    run.push(placed);
  }
  close();
  return folded;
}

function together(kind: RunKind, run: readonly Placed[], about: About): Placed {
  const { matter, writing } = about;
  const { view } = writing;
  const entries = run.flatMap(({ entry }) => entry ?? []);
  if (kind === 'let-in') return { item: () => letIn(entries, about) };
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
                <EntryLink matter={matter} seq={entry.seq} view={view} />
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
