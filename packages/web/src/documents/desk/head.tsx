import type { Child } from 'hono/jsx';
import { Said } from '../../design/said.tsx';
import { paths } from '../../view/paths.ts';
import { findSafeUrl } from '../../view/safe-url.ts';
import type { View } from '../../view/view.ts';
import { sourceWords } from '../list/words.ts';
import type { ShownDesk } from './load-desk.ts';
import { besideWords, deskWords as words } from './words.ts';

interface HeadProps {
  readonly view: View;
  readonly desk: ShownDesk;
}

type Row = readonly [key: string, value: Child];

/** What the record says of a document: where it is from, of when, and who may read it. */
export function Head({ view, desk }: HeadProps) {
  return (
    <dl class="ident">
      {rowsOf(view, desk).map(([key, value]) => (
        <div>
          <dt>{key}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function rowsOf(view: View, { document, names, matters, readDate }: ShownDesk): readonly Row[] {
  const { classification, matter, published_at: dated, recorded_at: at, recorded_by: by, sha256 } = document;
  const who = names.find(by);
  const reads =
    classification === 'public' ? words.public : matter === null ? words.ofPerson : words.ofMatter;
  return [
    [view.say(words.source), <SourceOf view={view} document={document} />],
    [view.say(words.dated), <Dated view={view} dated={dated} readDate={readDate} />],
    [view.say(words.reads), view.say(reads)],
    [
      view.say(words.recorded),
      <>
        {view.day(at)}
        {who !== undefined && <small>{view.say(words.by, { name: who })}</small>}
      </>,
    ],
    ...matterRow(view, matter, matters),
    ...(sha256 === null ? [] : [fileRow(view, document)]),
  ];
}

interface DatedProps {
  readonly view: View;
  /** As the record says, and as it was read. */
  readonly dated: string | null;
  readonly readDate: string | null;
}

/** The day a document bears. What nobody has said is shown as it was read, and said to be. */
export function Dated({ view, dated, readDate }: DatedProps) {
  const on = dated ?? readDate;
  if (on === null) return <span class="quiet">{view.say(words.undated)}</span>;
  return (
    <>
      <time datetime={on}>{view.day(on)}</time>
      {dated === null && <small class="quiet">{view.say(words.asRead)}</small>}
    </>
  );
}

function matterRow(view: View, matter: string | null, titles: ShownDesk['matters']): readonly Row[] {
  if (matter === null || !titles.has(matter)) return [];
  const title = titles.get(matter) ?? view.say(besideWords.aMatter);
  return [[view.say(words.matter), <a href={view.to(paths.matter(matter))}>{title}</a>]];
}

/** Its own bytes leave by the API, under headers that keep whatever is in them from running. */
function fileRow(view: View, { id, carries, filename }: ShownDesk['document']): Row {
  return [
    view.say(words.file),
    <>
      <a href={`/api/v1/documents/${encodeURIComponent(id)}/content`}>{view.say(words.open)}</a>
      {filename !== null && (
        <small>
          <Said text={filename} />
        </small>
      )}
      {carries.length > 0 && (
        <small>
          {view.say(words.carries)}: {carries.map((one) => view.say(words[one])).join(', ')}
        </small>
      )}
    </>,
  ];
}

/** Put in by hand, by mail, or taken from an address: a link where it is one that a browser may be sent to. */
export function SourceOf({
  view,
  document: { source },
}: {
  readonly view: View;
  readonly document: Pick<ShownDesk['document'], 'source'>;
}) {
  if (source === null) return <>{view.say(sourceWords.unknown)}</>;
  if (source.by === 'mail') {
    const from = source.from ?? null;
    return from === null ? (
      <span>{view.say(sourceWords.mail)}</span>
    ) : (
      <>
        {view.say(sourceWords.mailFrom)} <Said text={from} />
      </>
    );
  }
  const said = source.by === 'url' ? source.url : source.origin;
  if (said === undefined) return <>{view.say(sourceWords.upload)}</>;
  const href = findSafeUrl(said);
  return href === undefined ? (
    <Said text={said} />
  ) : (
    <a href={href} rel="noreferrer">
      <Said text={hostOf(href)} />
    </a>
  );
}

function hostOf(href: string): string {
  return new URL(href).host || href;
}
