import type { Outcome, RecordedDocument } from '@candour/record';
import { Document } from '../../design/document.tsx';
import { BackLink } from '../../design/govuk/back-link.tsx';
import { Table } from '../../design/govuk/table.tsx';
import { Said } from '../../design/said.tsx';
import { paths } from '../../view/paths.ts';
import type { View } from '../../view/view.ts';
import { uploadWords as words } from './words.ts';

/** What became of one file that was sent. */
export interface Taken {
  readonly filename: string;
  readonly outcome: Outcome<RecordedDocument>;
}

type Row = readonly [filename: string, document: string | null, said: string];

/** What became of each file, and of what a mail brought with it. */
export function ResultPage({ view, taken }: { readonly view: View; readonly taken: readonly Taken[] }) {
  const title = view.say(words.result, {
    taken: taken.filter(({ outcome }) => outcome.ok).length,
    all: taken.length,
  });
  const rows = taken.flatMap((one) => rowsOf(view, one));
  const back = <BackLink view={view} href={view.to(paths.documents)} text={view.say(words.back)} />;
  return (
    <Document view={view} title={title} before={back}>
      <h1>{title}</h1>
      <Table
        head={[{ text: view.say(words.file) }, { text: view.say(words.came) }]}
        rows={rows.map(([filename, document, said]) => [
          document === null ? (
            <Said text={filename} />
          ) : (
            <a href={view.to(paths.document(document))}>
              <Said text={filename} />
            </a>
          ),
          said,
        ])}
      />
      <p>
        <a href={view.to(paths.newDocument)}>{view.say(words.again)}</a>
      </p>
    </Document>
  );
}

function rowsOf(view: View, { filename, outcome }: Taken): readonly Row[] {
  if (!outcome.ok)
    return [[filename, null, outcome.refusals.map(({ message }) => view.say(message)).join(' ')]];
  const { document, isNew, attachments } = outcome.value;
  const attached = attachments.map(
    (one): Row =>
      'refusal' in one
        ? [one.filename, null, view.say(one.refusal.message)]
        : [one.filename, one.document, view.say(words.taken)],
  );
  return [[filename, document, view.say(isNew ? words.taken : words.known)], ...attached];
}
