import type { ShownEntry } from '@candour/record';
import type { TimelineItem } from '../../design/timeline.tsx';
import { paths } from '../../view/paths.ts';
import type { View } from '../../view/view.ts';
import type { Writing } from '../values.tsx';
import { personIn } from './entry.ts';
import { timesOf, whoOf } from './items.tsx';
import { nameOf } from './sentences.tsx';
import { timelineWords as words } from './words.ts';

/** What a run of entries is told with. */
export interface About {
  readonly matter: string;
  readonly writing: Writing;
}

/** Those whom one person let in on one day: everybody’s name is read at once, each with the entry that let them in. */
export function letIn(entries: readonly ShownEntry[], { matter, writing }: About): TimelineItem {
  const { view } = writing;
  const [first] = entries;
  if (first === undefined) throw new RangeError('a run of entries has at least one');
  return {
    ...timesOf(first, view),
    title: view.say(words.letIn, { count: entries.length }),
    children: (
      <ul class="names">
        {entries.map((entry) => (
          <li id={`e${entry.seq}`}>
            {nameOf(writing, personIn(entry))}{' '}
            <span class="proof">
              · <EntryLink matter={matter} seq={entry.seq} view={view} />
            </span>
          </li>
        ))}
      </ul>
    ),
    foot: whoOf(first, writing),
  };
}

interface EntryLinkProps {
  readonly matter: string;
  readonly seq: number;
  readonly view: View;
}

export function EntryLink({ matter, seq, view }: EntryLinkProps) {
  return <a href={view.to(paths.entry(matter, seq))}>{view.say(words.entry, { seq: String(seq) })}</a>;
}
