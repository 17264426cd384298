import type { PathwayTitles } from '@candour/record';
import type { PublishedCount } from '@candour/record/published';
import { Document } from '../design/document.tsx';
import { ButtonLink } from '../design/govuk/button.tsx';
import { Table } from '../design/govuk/table.tsx';
import { paths } from '../view/paths.ts';
import type { View } from '../view/view.ts';
import { frontWords as words } from './words.ts';

export interface FrontProps {
  readonly view: View;
  /** What this record is called. */
  readonly name: string;
  readonly counts: readonly PublishedCount[];
  readonly titles: ReadonlyMap<string, PathwayTitles>;
  readonly verifierKey: string;
}

/** What this is, what is in it, and where to go, for anybody. */
export function FrontPage(props: FrontProps) {
  const { view, name, verifierKey } = props;
  const isNamed = name !== 'Candour';
  return (
    <Document view={view} title={view.say(words.title)}>
      <h1>{view.say(words.title)}</h1>
      {isNamed && <p>{view.say(words.kept, { name })}</p>}
      <p class="lede">{view.say(words.lede)}</p>
      <Published {...props} />
      <h2>{view.say(words.look)}</h2>
      <ul class="govuk-list">
        {places.map(([path, text]) => (
          <li>
            <a href={view.to(path)}>{view.say(text)}</a>
          </li>
        ))}
        <li>
          <a href="/api/v1/openapi.json">{view.say(words.data)}</a>
        </li>
      </ul>
      <h2>{view.say(words.check)}</h2>
      <p>{view.say(words.checkLede)}</p>
      <p>
        <code>{verifierKey}</code>
      </p>
      <p>
        <a href="/log/checkpoint">{view.say(words.checkpoint)}</a>
      </p>
      <h2>{view.say(words.work)}</h2>
      {view.caller === 'anyone' ? (
        <ButtonLink href={view.to(paths.signIn)}>{view.say(words.signIn)}</ButtonLink>
      ) : (
        <ButtonLink href={view.to(paths.desk)}>{view.say(words.desk)}</ButtonLink>
      )}
    </Document>
  );
}

const places = [
  [paths.matters, words.all],
  [`${paths.matters}?overdue=true`, words.allLate],
  [paths.search, words.search],
] as const;

function Published({ view, counts, titles }: FrontProps) {
  const sum = (of: 'matters' | 'late') => counts.reduce((all, count) => all + count[of], 0);
  const head = [
    { text: view.say(words.pathway) },
    ...[words.matters, words.open, words.late].map((text) => ({ text: view.say(text), numeric: true })),
  ];
  const rows = counts.map(({ pathway, matters, open, late }) => {
    const title = titles.get(pathway)?.title;
    const list = `${view.to(paths.matters)}?pathway=${encodeURIComponent(pathway)}`;
    return [
      <a href={list}>{title === undefined ? pathway : view.say(title)}</a>,
      String(matters),
      String(open),
      late === 0 ? '0' : <a href={`${list}&overdue=true`}>{String(late)}</a>,
    ];
  });
  return (
    <>
      <h2>{view.say(words.finding, { matters: sum('matters'), late: sum('late') })}</h2>
      {rows.length > 0 && <Table head={head} rows={rows} heads />}
    </>
  );
}
