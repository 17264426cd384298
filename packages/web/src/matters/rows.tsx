import type { MatterThen, Names, PathwayTitles, SeenMatter } from '@candour/record';
import { Said } from '../design/said.tsx';
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

/**
 * A table with little markup, since there are many rows. Narrow, each row stands as a few lines; roles are said, since a
 * table that is shown otherwise loses them.
 */
export function Rows({ view, matters, known, ...naming }: RowsProps) {
  const head = [words.columns.matter, words.columns.state, words.columns.answers, words.columns.due];
  return (
    <table class="lines" role="table">
      <thead role="rowgroup">
        <tr role="row">
          {head.map((text) => (
            <th scope="col" role="columnheader">
              {view.say(text)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {matters.map((matter) => (
          <RowOf view={view} matter={matter} known={known} {...naming} />
        ))}
      </tbody>
    </table>
  );
}

function RowOf({
  view,
  matter,
  titles,
  names,
  known,
}: Omit<RowsProps, 'matters'> & { readonly matter: Row }) {
  const { body, owner, pathway, classification } = matter;
  const named = owner === null ? undefined : names.find(owner);
  const asKnown = known === undefined ? '' : `?known=${known}`;
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <a href={view.to(`${paths.matter(matter.id)}${asKnown}`)}>
          {matter.title === null ? view.say(words.withheld) : <Said text={matter.title} />}
        </a>
        <small>
          {sayTitle(view, titles.get(pathway)?.title, pathway)}
          {classification === 'restricted' && `, ${view.say(words.restricted)}`}
        </small>
      </th>
      <td role="cell">
        {stateOf(view, matter, titles)}
        <small>{view.say(words.since, { day: view.day(matter.since) })}</small>
      </td>
      <td role="cell">
        {names.find(body) ?? view.say(words.unnamedBody)}
        {named !== undefined && <small>{named}</small>}
      </td>
      <td role="cell">
        <LastDay view={view} matter={matter} />
      </td>
    </tr>
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
  return <>{next === null ? view.say(words.noDue) : view.say(words.dueOn, { day: next })}</>;
}
