import { dayInLondon, daysBetween, getDay } from '@candour/calendar';
import { dutyHolder } from '@candour/pathways';
import type { Due, ShownMatter } from '@candour/record';
import type { Child } from 'hono/jsx';
import { IdentityBar, type Particular } from '../../design/identity-bar.tsx';
import { paths } from '../../view/paths.ts';
import type { View } from '../../view/view.ts';
import type { Writing } from '../values.tsx';
import { matterWords } from '../words.ts';
import { pageWords as words } from './words.ts';

interface IdentityProps {
  readonly matter: ShownMatter;
  readonly writing: Writing;
  /** The day that lateness is counted to. */
  readonly today: string;
  /** Who may see it is so today, and is not said of a day that is past. */
  readonly isPast?: boolean;
}

/** Where a matter is, whose it is, what is next and who may see it. */
export function Identity(props: IdentityProps) {
  const readers = props.isPast ? [] : [readersOf(props)];
  return (
    <IdentityBar
      particulars={[stateOf(props), ownerOf(props), nextOf(props), ...readers, bodyOf(props)]}
      standings={standingsOf(props)}
    />
  );
}

function stateOf({ matter, writing: { view, definition } }: IdentityProps): Particular {
  const { state, since } = matter;
  const title = definition.states[state]?.title ?? { en: state, cy: state };
  return {
    label: view.say(words.state),
    value: view.say(title),
    note: view.say(words.since, { day: view.day(since) }),
  };
}

/** What the state alone does not say; what is as it began is left out. */
function standingsOf({ matter, writing: { view, definition } }: IdentityProps): readonly Particular[] {
  return Object.entries(matter.axes).flatMap(([name, value]) => {
    const axis = definition.axes?.[name];
    const words = axis?.values[value];
    return axis === undefined || words === undefined || axis.initial === value
      ? []
      : [{ label: view.say(axis.title), value: view.say(words) }];
  });
}

function ownerOf({ matter, writing }: IdentityProps): Particular {
  const { view } = writing;
  const label = view.say(words.owner);
  const who = officeAndName(writing, matter.owner);
  if (!matter.isOpen)
    return { label, value: view.say(words.noOwner), note: view.say(words.lastOwner, { who }) };
  return { label, value: who, note: view.say(words.deputy, { who: officeAndName(writing, matter.deputy) }) };
}

/** The office with the name of whoever holds it, where the reader may know it. */
function officeAndName(
  { view, definition, labels }: Writing,
  { role, person }: ShownMatter['owner'],
): string {
  const title = role === dutyHolder ? words.dutyHolder : definition.roles[role]?.title;
  const office = view.say(title ?? { en: role, cy: role });
  const name = labels.name(person);
  return name === undefined ? office : view.say(words.holder, { name, office });
}

function nextOf({ matter, writing: { view }, today }: IdentityProps): Particular {
  const label = view.say(words.next);
  const [due] = matter.isOpen ? matter.dues : [];
  if (due === undefined) return { label, value: view.say(words.noClock) };
  return {
    label,
    value: view.say(due.clockTitle),
    note: <Stands due={due} view={view} today={today} />,
  };
}

interface StandsProps {
  readonly due: Due;
  readonly view: View;
  readonly today: string;
}

/** Its arithmetic stands with the clock itself. */
function Stands({ due, view, today }: StandsProps): Child {
  if (due.due === null) return <span class="state unknown">{view.say(words.isStill)}</span>;
  const day = view.day(due.due);
  if (due.standing !== 'overdue') return <span class="state running">{view.say(words.isDue, { day })}</span>;
  return (
    <>
      <span class="state late">{view.say(words.isLate, { days: daysLate(due, today) })}</span>
      <br />
      {view.say(words.wasDue, { day })}
    </>
  );
}

/** How many days after its last day it is; at least one, since a clock is late when its last day is over. */
export function daysLate({ due }: Due, today: string): number {
  return due === null ? 0 : Math.max(1, daysBetween(getDay(due), getDay(today)));
}

function readersOf({ matter, writing: { view } }: IdentityProps): Particular {
  const label = view.say(words.readers);
  const { readers, classification, visible } = matter;
  const isOpenToAll = classification === 'public' || visible === 'public';
  if (readers === undefined)
    return { label, value: view.say(isOpenToAll ? words.everyone : words.restricted) };
  const { people, bodies, excluded } = readers;
  const kept = excluded === 0 ? [] : [view.say(words.excluded, { count: excluded })];
  const works = isOpenToAll ? [view.say(words.workOnIt, { people })] : [];
  return {
    label,
    value: isOpenToAll ? view.say(words.everyone) : view.say(words.people, { people, bodies }),
    note: (
      <>
        {[...works, ...kept].map((one) => `${one}; `)}
        <a href={view.to(paths.people(matter.id))}>{view.say(words.whoAndWhy)}</a>
      </>
    ),
  };
}

function bodyOf({ matter, writing: { view, labels, definition } }: IdentityProps): Particular {
  const { body, version, openedAt, id } = matter;
  return {
    label: view.say(words.body),
    value: labels.name(body) ?? view.say(matterWords.somebody),
    note: (
      <>
        {view.say(definition.title)} ({view.say(words.version, { version })}),{' '}
        {view.say(words.opened, { day: view.day(dayInLondon(openedAt)) })};{' '}
        <a href={view.to(paths.pathwayOf(id))}>{view.say(words.drawing)}</a>
      </>
    ),
  };
}
