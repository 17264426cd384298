import { dayInLondon, daysBetween, getDay } from '@candour/calendar';
import type { ShownEntry, ShownMatter } from '@candour/record';
import type { Child } from 'hono/jsx';
import type { TimelineItem } from '../../design/timeline.tsx';
import { paths } from '../../view/paths.ts';
import type { View } from '../../view/view.ts';
import type { Writing } from '../values.tsx';
import { bodyOf } from './entry.ts';
import { particularsOf } from './particulars.tsx';
import { nameOf, sentenceOf } from './sentences.tsx';
import { timelineWords as words } from './words.ts';

interface ToTell {
  readonly matter: Pick<ShownMatter, 'id'>;
  readonly writing: Writing;
  /** The day on which the entry was not yet known. */
  readonly notKnownOn?: string;
}

/** An entry as an item of the timeline. */
export function itemOf(entry: ShownEntry, { matter, writing, notKnownOn }: ToTell): TimelineItem {
  const { view, acts } = writing;
  const act = acts.get(entry.seq);
  const { when, recorded, isLate } = timesOf(entry, view);
  const isStruck = act !== undefined && act.corrections.length > 0;
  return {
    id: `e${entry.seq}`,
    kind: notKnownOn !== undefined ? 'later' : entry.kind === 'clock-breached' ? 'missing' : undefined,
    when,
    recorded,
    isLate,
    title: sentenceOf(entry, writing),
    isStruck,
    foot: [
      whoOf(entry, writing),
      ' · ',
      <a href={view.to(paths.entry(matter.id, entry.seq))}>
        {view.say(words.entry, { seq: String(entry.seq) })}
      </a>,
    ],
    children: [
      notKnownOn !== undefined && <p class="quiet">{view.say(words.later, { day: view.day(notKnownOn) })}</p>,
      isStruck && <Struck writing={writing} withdrawn={act.withdrawn} corrections={act.corrections} />,
      particularsOf(entry, writing),
    ],
  };
}

function Struck({
  writing: { view },
  withdrawn,
  corrections,
}: {
  readonly writing: Writing;
  readonly withdrawn: boolean;
  readonly corrections: readonly number[];
}) {
  return (
    <p>
      {view.say(withdrawn ? words.withdrawn : words.corrected)}{' '}
      {corrections.map((seq) => (
        <a href={`#e${seq}`}>{view.say(words.entry, { seq: String(seq) })}</a>
      ))}
    </p>
  );
}

/** Who recorded it, in what role, and for whom. */
export function whoOf(entry: ShownEntry, writing: Writing): string {
  const { view, definition, labels } = writing;
  if (entry.actor === 'sweep')
    return view.say(words.by, { who: view.say({ en: 'the clock', cy: 'y cloc' }) });
  const { role, onBehalfOf } = bodyOf(entry, 'act-done');
  const office = role === undefined ? undefined : definition.roles[role]?.title;
  const name = labels.name(entry.actor);
  if (onBehalfOf !== undefined)
    return view.say(words.byFor, { who: nameOf(writing, entry.actor), other: nameOf(writing, onBehalfOf) });
  if (office === undefined) return view.say(words.by, { who: nameOf(writing, entry.actor) });
  if (name === undefined) return view.say(words.by, { who: view.say(office) });
  return view.say(words.byIn, { who: name, role: view.say(office) });
}

interface Times {
  readonly when: Child;
  readonly recorded: string;
  readonly isLate: boolean;
}

/** When it happened, and how much later it was recorded. */
export function timesOf(entry: ShownEntry, view: View): Times {
  const { happenedAt, recordedAt, body } = entry;
  const { earliest, latest } = happenedAt;
  const recordedOn = dayInLondon(recordedAt);
  const day = view.day(recordedOn);
  if (earliest === null || latest === null)
    return { when: view.say(words.unknownDay), recorded: view.say(words.recorded, { day }), isLate: false };
  const [from, to] = [dayInLondon(earliest), dayInLondon(latest)];
  const when =
    from === to ? (
      <time datetime={from}>{view.day(from)}</time>
    ) : (
      view.say(words.between, { from: view.day(from), to: view.day(to) })
    );
  const days = daysBetween(getDay(to), recordedOn);
  if (days <= 0) return { when, recorded: view.say(words.sameDay), isLate: false };
  const isLate = (body as { readonly late?: unknown } | null)?.late !== undefined;
  return { when, recorded: view.say(words.recordedLate, { day, days }), isLate };
}
