import type { DocumentCounts, DocumentSummary, Names, Words } from '@candour/record';
import { DataFoot } from '../../design/data-foot.tsx';
import { Document } from '../../design/document.tsx';
import { ButtonLink } from '../../design/govuk/button.tsx';
import { Pagination } from '../../design/govuk/pagination.tsx';
import { Table } from '../../design/govuk/table.tsx';
import { Said } from '../../design/said.tsx';
import { paths } from '../../view/paths.ts';
import type { View } from '../../view/view.ts';
import { Dated, SourceOf } from '../desk/head.tsx';
import { type Asked, addressOf } from './asked.ts';
import { readingWords, listWords as words } from './words.ts';

interface ListPageProps {
  readonly view: View;
  readonly asked: Asked;
  readonly documents: readonly DocumentSummary[];
  readonly counts: DocumentCounts;
  readonly next: number | null;
  /** Of those who put them in. */
  readonly names: Names;
}

/** The documents that a reader may read, the latest first. */
export function ListPage({ view, asked, documents, counts, next, names }: ListPageProps) {
  const title =
    counts.all === 0 ? view.say(words.empty) : view.say(words.finding, { count: counts.toDecide });
  const following =
    next === null ? undefined : view.to(addressOf(paths.documents, { ...asked, after: next }));
  return (
    <Document view={view} title={title}>
      <h1>{title}</h1>
      <p class="lede">{view.say(words.count, { count: counts.all })}</p>
      {view.caller !== 'anyone' && (
        <ButtonLink href={view.to(paths.newDocument)}>{view.say(words.putIn)}</ButtonLink>
      )}
      <Filters view={view} asked={asked} counts={counts} />
      {documents.length === 0 ? (
        <p>{view.say(words.nothing)}</p>
      ) : (
        <Table
          heads
          head={[words.document, words.state, words.source, words.date, words.reads].map((head) => ({
            text: view.say(head),
          }))}
          rows={documents.map((document) => rowOf(view, names, document))}
        />
      )}
      <Pagination view={view} next={following} />
      <DataFoot
        view={view}
        forms={[
          { name: 'JSON', href: view.to(addressOf(`${paths.documents}.json`, asked)) },
          { name: 'CSV', href: view.to(addressOf(`${paths.documents}.csv`, asked)) },
        ]}
      />
    </Document>
  );
}

function rowOf(view: View, names: Names, document: DocumentSummary) {
  const { id, title, filename, readTitle, readDate, published_at: dated, classification } = document;
  const called = title ?? readTitle ?? filename ?? view.say(readingWords.erased);
  const by = names.find(document.recorded_by);
  return [
    <>
      <a href={view.to(paths.document(id))}>
        <Said text={called} />
      </a>
      {filename !== null && filename !== called && (
        <small class="quiet">
          <Said text={filename} />
        </small>
      )}
    </>,
    <StateOf view={view} document={document} />,
    <>
      <SourceOf view={view} document={document} />
      <small class="quiet">
        {by !== undefined && `${view.say(words.by, { name: by })}, `}
        <time datetime={document.recorded_at}>{view.day(document.recorded_at)}</time>
      </small>
    </>,
    <Dated view={view} dated={dated} readDate={readDate} />,
    view.say(words[classification]),
  ];
}

function StateOf({
  view,
  document: { reading, open, sha256 },
}: {
  readonly view: View;
  readonly document: DocumentSummary;
}) {
  if (sha256 === null) return <>{view.say(readingWords.erased)}</>;
  if (open > 0) return <b>{view.say(words.open, { count: open })}</b>;
  return <>{view.say(readingWords[reading ?? 'kept'])}</>;
}

/** Each way of narrowing the list is a link, with how many there are. */
function Filters({ view, asked, counts }: Pick<ListPageProps, 'view' | 'asked' | 'counts'>) {
  const ways: readonly (readonly [name: Words, only: Asked['only'], count: number])[] = [
    [words.all, undefined, counts.all],
    [words.decide, 'to-decide', counts.toDecide],
    [words.waiting, 'waiting', counts.waiting],
    [words.unreadable, 'unreadable', counts.refused],
    [words.public, 'public', counts.public],
    [words.restricted, 'restricted', counts.restricted],
  ];
  return (
    <nav class="facets across" aria-label={view.say(words.filters)}>
      <ul>
        {ways.map(([name, only, count]) => (
          <li>
            <a
              href={view.to(addressOf(paths.documents, { matter: asked.matter, only }))}
              aria-current={asked.only === only ? 'true' : undefined}
            >
              {view.say(name)}
            </a>{' '}
            <span class="num">{count}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
