import type { MatterThen, Names, PathwayTitles, SeenMatter } from '@candour/record';
import { Table } from '../design/govuk/table.tsx';
import { paths } from '../view/paths.ts';
import type { View } from '../view/view.ts';
import { mattersWords as words } from './words.ts';

/** A matter as it stands today, or as it stood on the day that was asked for. */
type Row = SeenMatter | MatterThen;

interface RowsProps {
  readonly view: View;
  readonly matters: readonly Row[];
  readonly titles: ReadonlyMap<string, PathwayTitles>;
  readonly names: Names;
  /** Where a row leads, as it was known then. */
  readonly known?: string | undefined;
}

export function Rows({ view, matters, titles, names, known }: RowsProps) {
  const head = [words.columns.matter, words.columns.state, words.columns.answers, words.columns.due];
  const asKnown = known === undefined ? '' : `?known=${known}`;
  return (
    <Table
      heads
      head={head.map((text) => ({ text: view.say(text) }))}
      rows={matters.map((matter) => [
        <>
          <a href={view.to(`${paths.matter(matter.id)}${asKnown}`)}>
            {matter.title ?? view.say(words.withheld)}
          </a>
          <small>
            {sayTitle(view, titles.get(matter.pathway)?.title, matter.pathway)}
            {matter.classification === 'restricted' && `, ${view.say(words.restricted)}`}
          </small>
        </>,
        <>
          {stateOf(view, matter, titles)}
          <small>{view.say(words.since, { day: view.day(matter.since) })}</small>
        </>,
        <>
          {names.find(matter.body) ?? view.say(words.unnamedBody)}
          {matter.owner !== null && <small>{names.find(matter.owner)}</small>}
        </>,
        <LastDay view={view} matter={matter} />,
      ])}
    />
  );
}

function stateOf(view: View, matter: Row, titles: RowsProps['titles']): string {
  const title = 'stateTitle' in matter ? matter.stateTitle : titles.get(matter.pathway)?.states[matter.state];
  return sayTitle(view, title, matter.state);
}

function sayTitle(view: View, title: Parameters<View['say']>[0] | undefined, otherwise: string): string {
  return title === undefined ? otherwise : view.say(title);
}

function LastDay({ view, matter }: { readonly view: View; readonly matter: Row }) {
  const { overdue, nextDue, isOpen } = matter;
  const next = nextDue === null ? null : view.day(nextDue);
  if (overdue) {
    const since = 'lateSince' in matter ? matter.lateSince : null;
    return (
      <>
        <b class="state late">{view.say(since === null ? words.lateThen : words.late)}</b>
        {since !== null && <small>{view.say(words.lateSince, { day: view.day(since) })}</small>}
        {next !== null && nextDue !== since && <small>{view.say(words.nextDue, { day: next })}</small>}
      </>
    );
  }
  if (!isOpen) return <span class="quiet">{view.say(words.ended)}</span>;
  return <span class="date">{next ?? view.say(words.noDue)}</span>;
}
